// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/words.h"

#include "app/text.h"
#include "core/diary/entry.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace supine::player {

namespace {

/// An exercise that was left sooner than this was looked at, not practised.
constexpr Seconds leastPractised{15};

class Words {
    Q_DECLARE_TR_FUNCTIONS(supine::player::Words)
};

QString breathing(motion::BreathKind breath) {
    return breath == motion::BreathKind::In
               ? Words::tr("breathing in", "part of a spoken sentence on where one is")
               : Words::tr("breathing out", "part of a spoken sentence on where one is");
}

// English titles are ordinary words once they stand inside a sentence; German nouns keep their
// capital.
QString midSentence(const QString& title) {
    const QLocale::Language language = QLocale().language();
    return language == QLocale::English || language == QLocale::C ? title.toLower() : title;
}

// What is said outside the timeline leads no breath.
bool leadsBreath(const session::Cue& cue, const session::Timeline& timeline) {
    const auto isOfTimeline =
        std::any_of(timeline.cues.begin(), timeline.cues.end(), [&](const session::Cue& one) {
            return one.line == cue.line && one.at == cue.at;
        });
    if (!isOfTimeline)
        return false;
    const session::Moment moment = session::momentAt(timeline, cue.at);
    return timeline.phases[moment.phase].breath != motion::BreathKind::Free;
}

QStringList sentencesOf(const QString& text) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    QStringList sentences;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QString sentence = text.mid(from, to - from).trimmed();
        if (!sentence.isEmpty())
            sentences << sentence;
        from = to;
    }
    return sentences;
}

} // namespace

QString titleOf(const model::Library& library, const std::string& exercise) {
    const model::Exercise* found = library.exercise(exercise);
    return found ? text::of(found->title) : QString();
}

QString shortTitleOf(const model::Library& library, const std::string& exercise) {
    const model::Exercise* found = library.exercise(exercise);
    if (!found)
        return {};
    return text::of(found->shortTitle.empty() ? found->title : found->shortTitle);
}

QString phaseWord(motion::BreathKind breath) {
    return breath == motion::BreathKind::In ? Words::tr("Breathe in") : Words::tr("Breathe out");
}

QString nextUp(const model::Library& library, const session::Timeline& timeline,
               std::size_t chapter) {
    if (chapter + 1 >= timeline.chapters.size())
        return {};
    return Words::tr("Next: %1", "the exercise after this one")
        .arg(shortTitleOf(library, timeline.chapters[chapter + 1].exercise));
}

QString timeLeft(Seconds left) {
    return Words::tr("%1 left", "time of a session, as in 3:34 left").arg(text::clock(left));
}

QString outOf(int rounds) {
    return Words::tr("of %1", "under the count of a repetition, as in 4 of 10").arg(rounds);
}

QString whereOne(const model::Library& library, const session::Timeline& timeline,
                 const session::Moment& moment) {
    const session::TimelinePhase& phase = timeline.phases[moment.phase];
    QStringList parts{titleOf(library, phase.exercise)};
    if (phase.rounds > 0)
        parts << Words::tr("%1 of %2", "a repetition, as in 4 of 10")
                     .arg(phase.round)
                     .arg(phase.rounds);
    if (phase.breath != motion::BreathKind::Free)
        parts << breathing(moment.breath.now);
    parts << Words::tr("%1 left", "time of a session, as in 3 minutes left")
                 .arg(text::minutes(timeline.duration - moment.time));
    return parts.join(Words::tr(", ", "between the parts of where one is"));
}

QString placeOnTimeline(const model::Library& library, const session::Timeline& timeline,
                        Seconds position) {
    const session::Moment moment = session::momentAt(timeline, position);
    return Words::tr("%1, %2", "an exercise and the time left")
        .arg(titleOf(library, timeline.chapters[moment.chapter].exercise),
             timeLeft(timeline.duration - position));
}

QString practisedSentence(const model::Library& library, const Practice& practice) {
    QStringList names;
    for (const Practised& part : practice.parts()) {
        const model::Exercise* exercise = library.exercise(part.exercise);
        if (exercise && !exercise->isSection && part.length >= leastPractised)
            names << midSentence(shortTitleOf(library, part.exercise));
    }
    if (names.isEmpty())
        return {};
    return Words::tr("Today you practised %1, in %2.", "the exercises; the minutes")
        .arg(QLocale().createSeparatedList(names), text::minutes(practice.whole()));
}

QString changeSentence(const std::optional<int>& before, const std::optional<int>& after) {
    diary::Entry entry;
    entry.before = before;
    entry.after = after;
    switch (diary::changeOf(entry)) {
    case diary::Change::Lower:
        return Words::tr("%1 lower than before: a clear change.").arg(*before - *after);
    case diary::Change::AboutTheSame:
        return Words::tr("About the same as before.");
    case diary::Change::Higher:
        return Words::tr("Higher than before. Rest, and go smaller next time.");
    case diary::Change::Unknown:
        break;
    }
    return {};
}

QStringList partsOf(const session::Cue& cue, const session::Timeline& timeline, View view) {
    const QString whole = text::of(cue);
    if (view == View::Near || leadsBreath(cue, timeline))
        return {whole};
    return sentencesOf(whole);
}

QString partAt(const QStringList& parts, double said) {
    if (parts.isEmpty())
        return {};
    qsizetype letters = 0;
    for (const QString& part : parts)
        letters += part.size();
    double left = said * static_cast<double>(letters);
    for (const QString& part : parts) {
        left -= static_cast<double>(part.size());
        if (left < 0)
            return part;
    }
    return parts.back();
}

} // namespace supine::player
