// SPDX-License-Identifier: GPL-3.0-or-later
// What is said and shown of the built-in content to everybody, at every guidance.
#include "core/session/cues.h"
#include "core/session/lines.h"
#include "core/session/session.h"

#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>

#include <ostream>

namespace supine::session::tests {

using content::tests::builtIn;
using model::Level;
using testing::ElementsAre;

namespace {

constexpr std::array paces{BreathPace{Seconds{3}, Seconds{4}}, BreathPace{Seconds{4}, Seconds{6}},
                           BreathPace{Seconds{5}, Seconds{7}}, BreathPace{Seconds{6}, Seconds{9}}};

struct Person {
    Level level = Level::Standard;
    BreathPace pace{Seconds{4}, Seconds{6}};
    double range = 1.0;
    model::Place place = model::Place::Floor;
};

std::vector<Person> everybody() {
    std::vector<Person> all;
    for (const Level level : model::allLevels)
        for (const BreathPace pace : paces)
            for (const double range : {0.4, 0.7, 1.0})
                for (const model::Place place : {model::Place::Floor, model::Place::Bed})
                    all.push_back({level, pace, range, place});
    return all;
}

std::ostream& operator<<(std::ostream& stream, const Person& person) {
    return stream << "level " << static_cast<int>(person.level) << ", " << person.pace.in.count()
                  << "/" << person.pace.out.count() << ", range " << person.range
                  << (person.place == model::Place::Bed ? ", bed" : ", floor");
}

Timeline timelineFor(const Person& person, Guidance guidance, const char* routine = "five") {
    TimelineOptions options;
    options.level = person.level;
    options.pace = person.pace;
    options.defaultRange = person.range;
    options.place = person.place;
    options.guidance = guidance;
    const model::Library& library = builtIn().library;
    auto timeline = buildTimeline(library, *library.routine(routine), options);
    EXPECT_TRUE(timeline) << timeline.error().sentence;
    return *timeline;
}

std::vector<Cue> linesOf(const Timeline& timeline) {
    std::vector<Cue> lines;
    for (const Cue& cue : timeline.cues)
        if (isLine(cue))
            lines.push_back(cue);
    return lines;
}

const TimelinePhase& phaseOf(const Timeline& timeline, const Cue& cue) {
    return timeline.phases[momentAt(timeline, cue.at).phase];
}

std::vector<std::string> said(const Timeline& timeline, const std::string& exercise,
                              const std::string& step) {
    std::vector<std::string> texts;
    for (const Cue& cue : linesOf(timeline)) {
        const TimelinePhase& phase = phaseOf(timeline, cue);
        if (phase.exercise == exercise && phase.step == step)
            texts.push_back(englishText(cue));
    }
    return texts;
}

void expectNoLongSilence(const Timeline& timeline) {
    Seconds last{};
    for (const Cue& cue : timeline.cues) {
        EXPECT_LE(cue.at - last, longestSilence);
        EXPECT_FALSE(englishText(cue).empty()) << cue.line;
        EXPECT_EQ(englishText(cue).find('{'), std::string::npos) << cue.line;
        last = cue.at;
    }
    EXPECT_LE(timeline.duration - last, longestSilence);
}

bool isCaptionAt(const Timeline& timeline, Seconds time, const Cue& cue) {
    const Cue* shown = momentAt(timeline, time).caption;
    return shown && shown->line == cue.line && shown->number == cue.number;
}

} // namespace

TEST(BriefGuidance, SaysTheFewWordsOfLaterRoundsFromTheFirstOn) {
    const Timeline timeline = timelineFor({}, Guidance::Brief);
    EXPECT_THAT(said(timeline, "diaphragmatic-breathing", "breathe-in"),
                ElementsAre("Breathe in.", "Breathe in.", "Breathe in.", "Breathe in.",
                            "Breathe in.", "Breathe in.", "Breathe in.", "Breathe in.",
                            "Two more. Breathe in.", "Last one. Breathe in."));
    EXPECT_THAT(said(timeline, "pelvic-tilt", "tilt"),
                ElementsAre("One. Out, and tilt.", "Two. Out, and tilt.", "Three. Out, and tilt.",
                            "Four. Out, and tilt.", "Five. Out, and tilt.", "Six. Out, and tilt.",
                            "Seven. Out, and tilt.", "Last one. Out, and tilt."));
}

TEST(BriefGuidance, NamesTheSideOfEveryRoundOfKnees) {
    const Timeline timeline = timelineFor({}, Guidance::Brief);
    EXPECT_THAT(said(timeline, "knees-to-chest", "arm-round-first"),
                ElementsAre("Arm round the knee, same side.", "Other side first: arm round knee."));
    EXPECT_THAT(said(timeline, "knees-to-chest", "lower-second"),
                ElementsAre("Out: the other foot down.", "Out: the other foot down."));
}

TEST(BriefGuidance, KeepsTheWayDownAndUpAndWhatComesNextAndTheCountsOfTheEnd) {
    for (const Person& person : everybody()) {
        const Timeline full = timelineFor(person, Guidance::Full);
        const Timeline brief = timelineFor(person, Guidance::Brief);
        const std::vector<Cue> whole = linesOf(full);
        const std::vector<Cue> few = linesOf(brief);
        ASSERT_EQ(whole.size(), few.size()) << person;
        EXPECT_EQ(full.duration, brief.duration) << person;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            const TimelinePhase& phase = phaseOf(full, whole[i]);
            EXPECT_DOUBLE_EQ(few[i].at.count(), whole[i].at.count()) << person;
            const bool isBrief = few[i].line != whole[i].line;
            EXPECT_FALSE(isBrief && (phase.rounds == 0 || whole[i].line.ends_with("-two-more") ||
                                     whole[i].line.ends_with("-last")))
                << person << ": " << whole[i].english;
            EXPECT_LE(secondsAt130WordsAMinute(few[i].english),
                      secondsAt130WordsAMinute(whole[i].english))
                << person << ": " << few[i].english;
        }
    }
}

TEST(GuidanceForEverybody, LeavesNobodyWithoutATextForLong) {
    for (const char* routine : {"five", "short"})
        for (const Guidance guidance : {Guidance::Full, Guidance::Brief, Guidance::Off})
            for (const Person& person : everybody()) {
                SCOPED_TRACE(testing::Message() << person << ", " << static_cast<int>(guidance));
                expectNoLongSilence(timelineFor(person, guidance, routine));
            }
}

TEST(GuidanceForEverybody, ShowsEveryLineAsLongAsItIsSaid) {
    for (const Guidance guidance : {Guidance::Full, Guidance::Brief, Guidance::Off})
        for (const Person& person : everybody()) {
            const Timeline timeline = timelineFor(person, guidance);
            for (const Cue& cue : linesOf(timeline))
                for (const double share : {0.0, 0.5, 0.999})
                    EXPECT_TRUE(isCaptionAt(timeline, cue.at + share * cue.seconds, cue))
                        << person << ": " << englishText(cue) << " at " << share;
        }
}

TEST(GuidanceForEverybody, SaysNothingWhereItIsOff) {
    for (const Person& person : everybody()) {
        const std::vector<Cue> shown = linesOf(timelineFor(person, Guidance::Off));
        const std::vector<Cue> brief = linesOf(timelineFor(person, Guidance::Brief));
        ASSERT_EQ(shown.size(), brief.size()) << person;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            EXPECT_EQ(shown[i].kind, CueKind::Caption) << person;
            EXPECT_EQ(brief[i].kind, CueKind::Voice) << person;
            EXPECT_EQ(shown[i].line, brief[i].line) << person;
            EXPECT_EQ(shown[i].at, brief[i].at) << person;
        }
    }
}

TEST(GuidanceForEverybody, AsksAVoiceForNoLineItCannotHave) {
    const std::vector<SpokenText> texts = spokenTexts(builtIn().library);
    for (const Person& person : everybody())
        for (const Cue& cue : linesOf(timelineFor(person, Guidance::Brief)))
            EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [&](const SpokenText& text) {
                return text.text.id == cue.line && text.number == cue.number;
            })) << englishText(cue);
}

TEST(Guidance, ChangesInASessionThatKeepsItsPlace) {
    const model::Library& library = builtIn().library;
    Session session(*makePlan(library, *library.routine("five"), {}));
    session.play();
    session.advanceBy(Seconds{75.5});
    const int flushes = session.flushes();
    TimelineOptions options = session.plan().options;
    options.guidance = Guidance::Off;
    EXPECT_FALSE(session.change(options));
    EXPECT_DOUBLE_EQ(session.position().count(), 75.5);
    EXPECT_EQ(session.state(), State::Playing);
    EXPECT_GT(session.flushes(), flushes);
    for (const Cue& cue : session.takeCues(Seconds{60}))
        EXPECT_NE(cue.kind, CueKind::Voice) << englishText(cue);
}

} // namespace supine::session::tests
