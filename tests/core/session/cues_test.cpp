// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cues.h"

#include "tests/core/session/small_models.h"

#include <gmock/gmock.h>

namespace supine::session::tests {

using model::Turn;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

model::Library ofPhases(std::vector<model::Phase> phases) {
    return libraryOf({exercise("e", {step("a", std::move(phases))})});
}

const Cue& firstOf(const Timeline& timeline, CueKind kind) {
    for (const Cue& cue : timeline.cues)
        if (cue.kind == kind)
            return cue;
    throw std::runtime_error("no such cue");
}

/// A voice that needs this long for every line of more than two words.
LineSeconds slowVoice(double seconds) {
    return [seconds](const model::Text& text, int) {
        return secondsAt130WordsAMinute(text.english) > Seconds{1} ? Seconds{seconds} : Seconds{1};
    };
}

} // namespace

TEST(Cues, OpenEachChapterWithAChimeThatShowsItsTitle) {
    const Timeline timeline = timelineOf(twoExercises());
    EXPECT_THAT(textsOf(timeline, CueKind::Chime),
                ElementsAre("Title of down", "Title of first", "Title of second", "Title of up"));
    EXPECT_EQ(firstOf(timeline, CueKind::Chime).line, "down/title");
}

TEST(Cues, LetTheChimeRingBeforeTheFirstLineOfAChapter) {
    const Timeline timeline = timelineOf(ofPhases(
        {freePhase(8, {line("one", "Some words.")}), freePhase(8, {line("two", "Some more.")})}));
    std::vector<double> said;
    for (const Cue& cue : timeline.cues)
        if (cue.kind == CueKind::Voice)
            said.push_back(cue.at.count());
    EXPECT_THAT(said, ElementsAre(lineAfterChime.count(), 8));
    EXPECT_DOUBLE_EQ(firstOf(timeline, CueKind::Chime).at.count(), 0);
    EXPECT_DOUBLE_EQ(timeline.duration.count(), 16);
}

TEST(Cues, LeaveTheChimeAloneForLessWhereThePhaseHasLessRoom) {
    for (const auto& [clip, wait] :
         {std::pair{6.9, 0.9}, std::pair{7.4, 0.4}, std::pair{7.8, 0.0}, std::pair{7.9, 0.0}}) {
        TimelineOptions options;
        options.lineSeconds = slowVoice(clip);
        const Timeline timeline =
            timelineOf(ofPhases({freePhase(8, {line("l", "A line of some words.")})}), options);
        const Cue& cue = firstOf(timeline, CueKind::Voice);
        EXPECT_NEAR(cue.at.count(), wait, 1e-9);
        EXPECT_DOUBLE_EQ(cue.seconds.count(), clip);
    }
}

TEST(Cues, SoundEveryBreath) {
    const Timeline timeline = timelineOf(ofPhases({inPhase(), outPhase()}));
    EXPECT_THAT(textsOf(timeline, CueKind::Breath), ElementsAre("Breathe in", "Breathe out"));
    const Cue& in = firstOf(timeline, CueKind::Breath);
    EXPECT_EQ(in.line, "breath/in");
    EXPECT_EQ(in.breath, motion::BreathKind::In);
    EXPECT_DOUBLE_EQ(in.seconds.count(), 4);
}

TEST(Cues, AreSaidAtTheStartOfTheirPhaseForAsLongAsTheClip) {
    TimelineOptions options;
    options.lineSeconds = [](const model::Text&, int) { return Seconds{2.5}; };
    const Timeline timeline =
        timelineOf(ofPhases({freePhase(5), freePhase(8, {line("l", "Some words.")})}), options);
    const Cue& cue = firstOf(timeline, CueKind::Voice);
    EXPECT_DOUBLE_EQ(cue.at.count(), 5);
    EXPECT_DOUBLE_EQ(cue.seconds.count(), 2.5);
    EXPECT_EQ(cue.line, "l");
}

TEST(Cues, KnowTheNumberOfTheirRoundOnlyWhenTheySayIt) {
    const Timeline timeline = timelineOf(libraryOf({exercise(
        "e", {repeat(3, {step("a", {outPhase({line("one", "Out we go."),
                                              line("n", "{n}. Out.", Turn::Later)})})})})}));
    EXPECT_THAT(textsOf(timeline), ElementsAre("Out we go.", "Two. Out.", "Three. Out."));
    EXPECT_EQ(firstOf(timeline, CueKind::Voice).number, 0);
    EXPECT_EQ(timeline.cues.back().number, 3);
}

TEST(Cues, TakeTheLongestFormThatFits) {
    const model::Library library =
        ofPhases({outPhase({line("short", "Out we go."), line("long", "Out we go all the way."),
                            line("longest", "Out we go all the way to the very far end of it.")})});
    EXPECT_THAT(textsOf(timelineOf(library)),
                ElementsAre("Out we go all the way to the very far end of it."));
    TimelineOptions options;
    options.pace = {Seconds{3}, Seconds{4}};
    EXPECT_THAT(textsOf(timelineOf(library, options)), ElementsAre("Out we go all the way."));
}

TEST(Cues, FallBackToTheLaterLineWhenAClipIsTooLong) {
    const model::Library library = libraryOf(
        {exercise("e", {repeat(2, {step("a", {inPhase({line("full", "In to the belly, slowly."),
                                                       line("later", "In.", Turn::Later)})})})})});
    TimelineOptions options;
    options.lineSeconds = slowVoice(9);
    EXPECT_THAT(textsOf(timelineOf(library, options)), ElementsAre("In.", "In."));
}

TEST(Cues, OfATooSlowClipEndWithTheirPhaseSoThatVoicesNeverMeet) {
    TimelineOptions options;
    options.lineSeconds = slowVoice(9);
    const Timeline timeline =
        timelineOf(ofPhases({inPhase({line("l", "In to the belly, slowly.")})}), options);
    EXPECT_DOUBLE_EQ(firstOf(timeline, CueKind::Voice).seconds.count(), 4);
}

TEST(Cues, AreAFaultOnlyWhenTheShortestFormIsTooLongForTheFastestPace) {
    const std::string nine = "One two three four five six seven eight nine.";
    const TimelineFault fault = faultOf(ofPhases({outPhase({line("l", nine)})}));
    EXPECT_EQ(fault.exercise, "e");
    EXPECT_EQ(fault.step, "a");
    EXPECT_THAT(fault.sentence, HasSubstr("too long"));
    const model::Phase withShorter =
        outPhase({line("l", nine), line("s", "One two.", Turn::Later)});
    EXPECT_THAT(textsOf(timelineOf(ofPhases({withShorter}))), ElementsAre(nine));
}

TEST(Cues, AreCaptionsAndNoVoiceWhereGuidanceIsOff) {
    const model::Library library = twoExercises();
    TimelineOptions options;
    options.guidance = Guidance::Brief;
    const Timeline brief = timelineOf(library, options);
    options.guidance = Guidance::Off;
    const Timeline wordless = timelineOf(library, options);
    EXPECT_THAT(textsOf(wordless, CueKind::Voice), testing::IsEmpty());
    EXPECT_EQ(textsOf(wordless, CueKind::Caption), textsOf(brief, CueKind::Voice));
    EXPECT_EQ(textsOf(wordless, CueKind::Chime), textsOf(brief, CueKind::Chime));
    EXPECT_EQ(textsOf(wordless, CueKind::Breath), textsOf(brief, CueKind::Breath));
}

TEST(Cues, NameTheSideBrieflyToo) {
    model::Repeat sides = repeat(
        2, {step("a",
                 {inPhase({line("this", "This side."), line("other", "Other side.", Turn::Later)}),
                  outPhase({line("whole", "Out in a whole sentence."),
                            line("out", "Out.", Turn::Later)})})});
    sides.alternateSides = true;
    TimelineOptions options;
    options.guidance = Guidance::Brief;
    EXPECT_THAT(textsOf(timelineOf(libraryOf({exercise("e", {sides})}), options)),
                ElementsAre("This side.", "Out.", "Other side.", "Out."));
}

TEST(Cues, OfLongPhasesAreSaidAgainBeforeItIsTooQuiet) {
    const Timeline timeline = timelineOf(ofPhases({freePhase(60, {line("l", "Lie still.")})}));
    EXPECT_THAT(textsOf(timeline), ElementsAre("Lie still.", "Lie still.", "Lie still."));
    EXPECT_DOUBLE_EQ(timeline.cues.back().at.count(), 40);
}

TEST(Cues, FillALongSilenceWithAChime) {
    const Timeline timeline = timelineOf(ofPhases({freePhase(50), freePhase(50)}));
    Seconds last{};
    for (const Cue& cue : timeline.cues) {
        EXPECT_LE(cue.at - last, longestSilence);
        EXPECT_FALSE(cue.english.empty());
        last = cue.at;
    }
    EXPECT_LE(timeline.duration - last, longestSilence);
}

TEST(Cues, OfAReturnToRestAreNone) {
    TimelineOptions options;
    options.leaving = ReturnToRest{"first", {}};
    const Timeline timeline = timelineOf(twoExercises(), options);
    for (const Cue& cue : timeline.cues)
        EXPECT_FALSE(cue.at >= Seconds{40} && cue.at < Seconds{46}) << englishText(cue);
}

TEST(Cues, AreSortedAndVoicesNeverOverlap) {
    const Timeline timeline = timelineOf(twoExercises());
    Seconds last{};
    Seconds spokenUntil{};
    for (const Cue& cue : timeline.cues) {
        EXPECT_GE(cue.at, last);
        last = cue.at;
        if (cue.kind != CueKind::Voice)
            continue;
        EXPECT_GE(cue.at, spokenUntil);
        spokenUntil = cue.at + cue.seconds;
    }
}

} // namespace supine::session::tests
