// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/controller.h"

#include "app/controls/look.h"
#include "core/motion/resting_face.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace supine::player {

using session::SessionEvent;
using session::State;

namespace {

constexpr int tickMilliseconds = 40;
constexpr double quietDepth = 0.5; ///< How deep the figure breathes while time stands still.
constexpr Seconds skipCaption{6};
constexpr double dimmedByHurt = 0.5; ///< How far the picture steps back behind the question.
constexpr std::string_view finishPicture = "side-lying"; ///< Rests where the question is asked.

// With less motion nobody glides: the body is at once where it belongs.
Seconds asAsked(Seconds glide) {
    return controls::look().reducedMotion() ? Seconds{} : glide;
}

} // namespace

Controller::Controller(const model::Library& library, voice::Sound& sound, QObject* parent)
    : QObject(parent), m_library(library), m_sound(sound), m_asides(library, sound) {
    m_timer.setInterval(tickMilliseconds);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Controller::tick);
}

void Controller::begin(session::Plan plan) {
    end();
    m_sound.open();
    m_session.emplace(std::move(plan));
    m_practice = {};
    m_flushes = m_session->flushes();
    m_now = m_sound.now();
    m_holdUntil = m_now + leadIn();
    m_pauseSaid = -pauseLineRest;
    m_session->play();
    m_timer.start();
    follow(shown());
}

void Controller::end() {
    if (!m_session)
        return;
    m_timer.stop();
    m_asides.clear();
    m_glide.stop();
    m_sound.flush();
    m_sound.close();
    m_session.reset();
}

void Controller::tick() {
    if (!m_session)
        return;
    const State before = m_session->state();
    advance();
    Q_EMIT ticked();
    if (m_session && m_session->state() != before)
        Q_EMIT changed();
}

void Controller::advance() {
    const Shown before = shown();
    const Seconds from = std::max(m_now, m_holdUntil);
    m_now = m_sound.now();
    if (m_session->state() == State::Playing && m_now > from) {
        const Seconds placeBefore = m_session->position();
        m_practice.add(chapterNow().exercise, m_now - from);
        m_session->advanceBy(m_now - from);
        Q_EMIT played(m_session->position() - placeBefore);
    }
    follow(before);
}

void Controller::follow(const Shown& before, std::string_view line) {
    if (m_session->flushes() != m_flushes) {
        m_flushes = m_session->flushes();
        leap(before);
    }
    if (!line.empty())
        goOnAfter(tell(line, m_now + leadIn()));
    for (const SessionEvent& event : m_session->takeEvents()) {
        if (event.kind == SessionEvent::Kind::Finished)
            m_glide.begin(before, m_now, asAsked(glideLength));
        answer(event);
        Q_EMIT happened(event);
    }
    scheduleCues();
}

// What was scheduled is void, and the body is not where it was.
void Controller::leap(const Shown& before) {
    m_sound.flush();
    m_asides.clear();
    m_quietSince = m_now;
    m_holdUntil = m_now + leadIn();
    const Shown after = target();
    if (isSamePlace(before.pose, after.pose) && before.picture.seen() == after.picture.seen())
        return;
    const bool hurting = m_session->state() == State::Hurting;
    m_glide.begin(before, m_now, asAsked(hurting ? glideToRest : glideLength));
    holdUntil(m_now + glideLength);
}

void Controller::scheduleCues() {
    if (m_session->state() != State::Playing)
        return;
    const Seconds begins = std::max(m_now, m_holdUntil);
    const Seconds position = m_session->position();
    for (const session::Cue& cue : m_session->takeCues(m_sound.ahead() + cueMargin))
        m_sound.schedule(cue, begins + std::max(cue.at - position, Seconds{}) + halfAFrame);
}

void Controller::answer(const SessionEvent& event) {
    using Kind = SessionEvent::Kind;
    switch (event.kind) {
    case Kind::Paused:
        return sayPause();
    case Kind::WentOn:
        return goOnAfter(tell("go-on", m_now + leadIn()));
    case Kind::CarriedOn:
        return goOnAfter(m_asides.say("go-on", m_now + leadIn()));
    case Kind::ItHurts: {
        const Seconds said = m_asides.say("hurts-opens", m_now + leadIn());
        m_asides.keepLast();
        return sayChoices(std::max(said + lineGap, m_now + choicesDelay));
    }
    case Kind::MovedLess:
        return goOnAfter(m_asides.say("move-less", m_now + leadIn()));
    case Kind::SmallestAlready:
        m_sound.flush();
        m_asides.clear();
        m_asides.say("smallest-already", m_now + leadIn());
        return m_asides.keepLast();
    case Kind::Skipped:
        // The way back to rest has no words of its own and is longer than this line.
        m_asides.say("skip", m_now + leadIn());
        return m_asides.keepLast(m_now + skipCaption);
    case Kind::Stopped:
        return goOnAfter(m_asides.say("stop-for-today", m_now + leadIn()));
    case Kind::Finished:
        m_quietSince = m_now;
        tell(m_session->stoppedEarly() ? "stopped-early" : "finish", m_now + leadIn());
        return;
    case Kind::Started:
    case Kind::Sought:
        return;
    }
}

void Controller::sayPause() {
    const Seconds at = m_now + pauseLineDelay;
    if (m_now - m_pauseSaid >= pauseLineRest) {
        tell("pause", at);
        m_pauseSaid = m_now;
    } else {
        m_asides.show("pause", at);
    }
    m_asides.keepLast();
}

void Controller::sayChoices(Seconds at) {
    const Seconds said = m_asides.say("hurts-choices", at);
    m_asides.keepLast();
    m_asides.say("hurts-stop-rule", said + lineGap);
    m_asides.keepLast();
}

// A line outside the timeline, said or shown as the guidance wants it.
Seconds Controller::tell(std::string_view when, Seconds at) {
    return m_session->plan().options.guidance == session::Guidance::Off ? m_asides.show(when, at)
                                                                        : m_asides.say(when, at);
}

Shown Controller::shown() const {
    if (!m_session)
        return {};
    return m_glide.at(target(), m_sound.now());
}

const session::Cue* Controller::caption() const {
    if (!m_session)
        return nullptr;
    const session::Cue* aside = m_asides.captionAt(m_sound.now());
    return aside ? aside : m_session->moment().caption;
}

double Controller::captionSaid() const {
    const session::Cue* const cue = caption();
    if (!cue || cue->seconds <= Seconds{})
        return 1;
    const bool aside = m_asides.captionAt(m_sound.now()) != nullptr;
    const Seconds since =
        aside ? m_sound.now() - cue->at : m_session->position() - m_session->captionSince();
    return std::clamp(since / cue->seconds, 0.0, 1.0);
}

// What the session asks for. While its time stands still the body breathes on by itself.
Shown Controller::target() const {
    const session::Moment moment = m_session->moment();
    if (m_session->state() == State::Playing)
        return {moment.pose, moment.breath.level, moment.picture};
    Shown quiet{moment.pose, quietBreath(), moment.picture};
    if (m_session->state() == State::Hurting) {
        quiet.pose = restPose();
        quiet.pose.numbers.dimmed = dimmedByHurt;
        quiet.pictureDimmed = dimmedByHurt;
    }
    if (m_session->state() == State::Finished) {
        quiet.pose.numbers.dimmed = 0;
        if (m_library.posture(finishPicture))
            quiet.picture = {std::string(finishPicture), std::string(finishPicture), 1};
    }
    quiet.pose.expression.blink = motion::restingExpression(m_sound.now()).blink;
    quiet.pose.numbers.breathDepth = std::min(quiet.pose.numbers.breathDepth, quietDepth);
    return quiet;
}

double Controller::quietBreath() const {
    const BreathPace pace = m_session->timeline().pace;
    const double breaths = (m_sound.now() - m_quietSince) / pace.whole();
    const double fraction = breaths - std::floor(breaths);
    return motion::breathAt(motion::BreathKind::Free, fraction, pace.whole(), pace).level;
}

motion::PoseInMotion Controller::restPose() const {
    const model::Exercise* exercise = m_library.exercise(chapterNow().exercise);
    const motion::Pose* rest = exercise ? m_library.pose(exercise->start) : nullptr;
    return motion::still(rest ? *rest : motion::Pose{});
}

const session::Chapter& Controller::chapterNow() const {
    return m_session->timeline().chapters[m_session->moment().chapter];
}

} // namespace supine::player
