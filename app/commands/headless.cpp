// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/headless.h"

#include "app/commands/asked.h"
#include "app/commands/json.h"
#include "app/commands/output.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QThread>

#include <algorithm>

namespace supine::commands {

namespace {

/// Every phase and cue in the order in which they begin; a phase comes before its cues.
class Transcript {
public:
    explicit Transcript(session::Session& session) : m_session(session) {}

    /// Prints what has begun up to now.
    Outcome writeOn() {
        for (const session::Cue& cue : m_session.takeCues(Seconds{1e-9}))
            m_cues.push_back(cue);
        const auto& phases = m_session.timeline().phases;
        while (m_phase < phases.size() && phases[m_phase].start <= m_session.position()) {
            if (Outcome failed = writeCuesBefore(phases[m_phase].start))
                return failed;
            if (Outcome failed = writeTyped("phase", toJson(phases[m_phase++])))
                return failed;
        }
        return writeCuesBefore(m_session.position() + Seconds{1});
    }

    Outcome writeSummary() const;

private:
    Outcome writeCuesBefore(Seconds time) {
        while (m_cue < m_cues.size() && m_cues[m_cue].at < time)
            if (Outcome failed = writeTyped("cue", toJson(m_cues[m_cue++])))
                return failed;
        return {};
    }

    static Outcome writeTyped(const char* type, QJsonObject object) {
        object.insert(QStringLiteral("type"), QLatin1String(type));
        return writeLine(object);
    }

    session::Session& m_session;
    std::vector<session::Cue> m_cues; ///< Taken so far.
    std::size_t m_cue = 0;            ///< The next to print.
    std::size_t m_phase = 0;          ///< The next to print.
};

Outcome Transcript::writeSummary() const {
    const session::Timeline& timeline = m_session.timeline();
    QJsonArray exercises;
    for (const session::Chapter& chapter : timeline.chapters)
        if (!library().exercise(chapter.exercise)->isSection)
            exercises.append(jsonText(chapter.exercise));
    return writeTyped("summary", {{QStringLiteral("routine"), jsonText(timeline.routine)},
                                  {QStringLiteral("level"), idOf(timeline.level)},
                                  {QStringLiteral("seconds"), jsonSeconds(m_session.position())},
                                  {QStringLiteral("phases"), static_cast<qint64>(m_phase)},
                                  {QStringLiteral("cues"), static_cast<qint64>(m_cue)},
                                  {QStringLiteral("exercises"), exercises}});
}

/// When the next phase or cue begins after `now`, or the end.
Seconds nextBeginning(const session::Timeline& timeline, Seconds now) {
    Seconds next = timeline.duration;
    for (const session::TimelinePhase& phase : timeline.phases)
        if (phase.start > now)
            next = std::min(next, phase.start);
    for (const session::Cue& cue : timeline.cues)
        if (cue.at > now)
            next = std::min(next, cue.at);
    return next;
}

void waitUntil(Seconds wall, const QElapsedTimer& clock) {
    const double left = wall.count() * 1e6 - static_cast<double>(clock.nsecsElapsed()) / 1e3;
    if (left > 0)
        QThread::usleep(static_cast<unsigned long>(left));
}

} // namespace

Outcome liveThrough(session::Plan plan, double speed) {
    session::Session session(std::move(plan));
    Transcript transcript(session);
    QElapsedTimer clock;
    clock.start();
    session.play();
    while (session.state() == session::State::Playing) {
        if (Outcome failed = transcript.writeOn())
            return failed;
        const Seconds next = nextBeginning(session.timeline(), session.position());
        waitUntil(next / speed, clock);
        session.advanceBy(next - session.position());
    }
    return transcript.writeSummary();
}

} // namespace supine::commands
