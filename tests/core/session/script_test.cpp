// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cues.h"
#include "core/session/session.h"

#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>

#include <set>

namespace supine::session::tests {

using content::tests::builtIn;
using model::Level;
using testing::ElementsAre;

// The built-in content against the sums and lines of the session script.
namespace {

TimelineOptions optionsOf(Level level) {
    TimelineOptions options;
    options.level = level;
    options.pace = builtIn().library.levels[level].pace;
    return options;
}

Timeline timelineOf(const std::string& routine, const TimelineOptions& options) {
    const model::Library& library = builtIn().library;
    auto timeline = buildTimeline(library, *library.routine(routine), options);
    EXPECT_TRUE(timeline) << timeline.error().sentence;
    return *timeline;
}

double secondsOf(const std::string& routine, Level level) {
    return timelineOf(routine, optionsOf(level)).duration.count();
}

double standardAt(double in, double out) {
    TimelineOptions options = optionsOf(Level::Standard);
    options.pace = {Seconds{in}, Seconds{out}};
    return timelineOf("five", options).duration.count();
}

/// What is said in a step, round after round.
std::vector<std::string> saidIn(const Timeline& timeline, const std::string& exercise,
                                const std::string& step) {
    std::vector<std::string> said;
    for (const TimelinePhase& phase : timeline.phases)
        for (const Cue& cue : timeline.cues)
            if (phase.exercise == exercise && phase.step == step && cue.kind == CueKind::Voice &&
                cue.at >= phase.start && cue.at < phase.end)
                said.push_back(englishText(cue));
    return said;
}

std::vector<std::string> standard(const std::string& exercise, const std::string& step) {
    return saidIn(timelineOf("five", optionsOf(Level::Standard)), exercise, step);
}

std::string firstAt(double range, const std::string& exercise, const std::string& step,
                    model::Place place = model::Place::Floor) {
    TimelineOptions options = optionsOf(Level::Standard);
    options.defaultRange = range;
    options.place = place;
    return saidIn(timelineOf("five", options), exercise, step).front();
}

} // namespace

TEST(Script, LastsAsLongAsItsSumsSay) {
    EXPECT_DOUBLE_EQ(secondsOf("five", Level::Gentle), 386);
    EXPECT_DOUBLE_EQ(secondsOf("five", Level::Standard), 642);
    EXPECT_DOUBLE_EQ(secondsOf("five", Level::Full), 890);
    EXPECT_DOUBLE_EQ(secondsOf("short", Level::Gentle), 294);
    EXPECT_DOUBLE_EQ(secondsOf("short", Level::Standard), 478);
}

TEST(Script, FollowsThePersonsPace) {
    EXPECT_DOUBLE_EQ(standardAt(3, 4), 508);
    EXPECT_DOUBLE_EQ(standardAt(5, 7), 732);
    EXPECT_DOUBLE_EQ(standardAt(6, 9), 866);
}

TEST(Script, GivesEachSectionItsSeconds) {
    const Timeline timeline = timelineOf("five", optionsOf(Level::Full));
    std::vector<double> lengths;
    for (const Chapter& chapter : timeline.chapters)
        lengths.push_back((chapter.end - chapter.start).count());
    EXPECT_THAT(lengths, ElementsAre(40, 20, 182, 124, 190, 152, 112, 30, 40));
}

TEST(Script, FadesTheLinesOfTheBreath) {
    EXPECT_THAT(standard("diaphragmatic-breathing", "breathe-in"),
                ElementsAre("Slowly in, through your nose.", "In: your belly lifts your hands.",
                            "In: your low ribs may widen.", "In, as deep as is easy.",
                            "Breathe in.", "Breathe in.", "Breathe in.", "Breathe in.",
                            "Two more. Breathe in.", "Last one. Breathe in."));
    EXPECT_THAT(standard("diaphragmatic-breathing", "breathe-out"),
                ElementsAre("Out through pursed lips, long and easy.",
                            "Out: hands press lightly, helping the air.",
                            "Out: let your shoulders grow heavy.", "Breathe out.", "Breathe out.",
                            "Breathe out.", "Breathe out.", "Breathe out.", "Breathe out.",
                            "And slowly out."));
}

TEST(Script, FindsNeutralInThreeTilts) {
    EXPECT_THAT(standard("neutral-spine-draw-in", "tilt-forward"),
                ElementsAre("In: tip forward, toward your feet.",
                            "In: all the way forward, easily.", "Last one. In: forward."));
    EXPECT_THAT(standard("neutral-spine-draw-in", "tilt-back"),
                ElementsAre("Out: tip back, toward your head.", "Out: all the way back, easily.",
                            "Out: tip back."));
    EXPECT_THAT(standard("neutral-spine-draw-in", "draw-in"),
                ElementsAre("Out: draw belly muscles inward, nearer your spine.",
                            "Out: the breath hollows your lower belly.",
                            "Out: softly, about a third of your strength.", "Out, and draw in.",
                            "Out, draw in. Then let go."));
}

TEST(Script, BeginsTheSecondRoundOfKneesWithTheOtherSide) {
    EXPECT_THAT(standard("knees-to-chest", "arm-round-first"),
                ElementsAre("Arm round the knee, same side.", "Other side first: arm round knee."));
    EXPECT_THAT(standard("knees-to-chest", "lower-second"),
                ElementsAre("Out: the other foot, just as slowly.", "Out: the other foot down."));
}

TEST(Script, CountsTheTiltsAndSaysTwoMoreWhenTwoAreLeft) {
    EXPECT_THAT(standard("pelvic-tilt", "tilt"),
                ElementsAre("Out: belly toward your back, toward the floor.",
                            "Out: your pelvis lifts at its bottom edge.",
                            "Out: tiny is fine. It will likely grow.",
                            "Out: lower belly works, buttocks stay soft.", "Five. Out, and tilt.",
                            "Six. Out, and tilt.", "Seven. Out, and tilt.",
                            "Last one. Out, and tilt."));
    EXPECT_THAT(standard("pelvic-tilt", "return"),
                ElementsAre("In: pelvis and spine settle gently.", "In, and gently back.",
                            "In, and back.", "In, and back.", "In, and back.",
                            "In, and back. Two more.", "In, and back.",
                            "In, gently back. Let go."));
}

TEST(Script, RaisesTheArmsSixTimes) {
    EXPECT_THAT(standard("arm-raise", "raise"),
                ElementsAre("Out: raise your arms to a right angle.",
                            "Out: only as far as is comfortable.",
                            "Out: shoulder blades slide down, arms float up.",
                            "Out: body still, belly works. That's good.", "Five. Out, and raise.",
                            "Last one. Out, and raise."));
}

TEST(Script, NamesSmallerMovementsAtSmallerRanges) {
    EXPECT_EQ(firstAt(0.4, "pelvic-tilt", "tilt"), "Out: belly back, just a hint of tilt.");
    EXPECT_EQ(firstAt(0.55, "pelvic-tilt", "tilt"), "Out: belly back, low back nearly down.");
    EXPECT_EQ(firstAt(0.75, "pelvic-tilt", "tilt"),
              "Out: belly toward your back, toward the floor.");
    EXPECT_EQ(firstAt(0.4, "arm-raise", "raise"), "Out: raise your arms a little way.");
    EXPECT_EQ(firstAt(0.7, "arm-raise", "raise"), "Out: raise your arms most of the way.");
    EXPECT_EQ(firstAt(0.94, "arm-raise", "raise"), "Out: raise your arms toward the ceiling.");
    EXPECT_EQ(firstAt(0.95, "arm-raise", "raise"), "Out: raise your arms to a right angle.");
    EXPECT_EQ(firstAt(0.7, "knees-to-chest", "hold-in-1"), "Hands lightly behind your thighs.");
}

TEST(Script, SpeaksOfTheBedToSomebodyOnABed) {
    const auto onBed = [](const std::string& exercise, const std::string& step) {
        return firstAt(1.0, exercise, step, model::Place::Bed);
    };
    EXPECT_EQ(onBed("getting-down", "kneel"), "Take your time. Sit on the edge of your bed.");
    EXPECT_EQ(onBed("getting-down", "to-your-side"),
              "Lie down on your side, and bring both legs up.");
    EXPECT_EQ(onBed("diaphragmatic-breathing", "let-go"),
              "Choose to let your body go. The bed holds you.");
    EXPECT_EQ(onBed("knees-to-chest", "lower-first"), "Out: one foot slowly to the bed.");
    EXPECT_EQ(onBed("pelvic-tilt", "tilt"), "Out: belly toward your back, toward the bed.");
    EXPECT_EQ(onBed("rest", "all-done"), "That was the last one. Let the bed take your weight.");
    EXPECT_EQ(onBed("getting-up", "push-up"),
              "Let your legs slide off the edge as you push up to sit.");
    EXPECT_EQ(onBed("getting-up", "stand"),
              "Wait until your head is clear. Stand when you are ready.");
    EXPECT_EQ(firstAt(0.4, "pelvic-tilt", "tilt", model::Place::Bed),
              "Out: belly back, just a hint of tilt.");
}

/// Level, range, pace and place of a person.
struct Person {
    Level level;
    double range;
    BreathPace pace;
    model::Place place;
    double gettingDown;
};

class ScriptForEverybody : public testing::TestWithParam<Person> {
protected:
    static TimelineOptions options() {
        TimelineOptions made;
        made.level = GetParam().level;
        made.defaultRange = GetParam().range;
        made.pace = GetParam().pace;
        made.place = GetParam().place;
        made.timeToGetIntoPosition = Seconds{GetParam().gettingDown};
        return made;
    }
};

TEST_P(ScriptForEverybody, LeavesNobodyWithoutAWordNorTwoVoicesAtOnce) {
    const Timeline timeline = timelineOf("five", options());
    Seconds last{};
    Seconds spokenUntil{};
    for (const Cue& cue : timeline.cues) {
        EXPECT_LE(cue.at - last, longestSilence);
        EXPECT_FALSE(englishText(cue).empty());
        last = cue.at;
        if (cue.kind != CueKind::Voice)
            continue;
        EXPECT_GE(cue.at, spokenUntil);
        spokenUntil = cue.at + cue.seconds;
        const Moment moment = momentAt(timeline, cue.at);
        EXPECT_LE(spokenUntil, timeline.phases[moment.phase].end) << englishText(cue);
    }
    EXPECT_LE(timeline.duration - last, longestSilence);
}

TEST_P(ScriptForEverybody, SaysSomethingInEveryPhase) {
    const Timeline timeline = timelineOf("five", options());
    for (const TimelinePhase& phase : timeline.phases) {
        const Moment moment = momentAt(timeline, phase.start);
        ASSERT_NE(moment.caption, nullptr) << phase.step;
        // A section's first line is shown at once and said when its chime has rung.
        EXPECT_GE(moment.caption->at, phase.start) << phase.step;
        EXPECT_LE(moment.caption->at, phase.start + lineAfterChime) << phase.step;
        EXPECT_EQ(moment.caption->kind, CueKind::Voice) << phase.step;
    }
}

TEST_P(ScriptForEverybody, ShowsEveryStep) {
    const Timeline timeline = timelineOf("five", options());
    for (const std::string& id : builtIn().library.routine("five")->sequence)
        for (const model::Step* step : model::stepsOf(*builtIn().library.exercise(id)))
            EXPECT_FALSE(saidIn(timeline, id, step->id).empty()) << id << " " << step->id;
}

INSTANTIATE_TEST_SUITE_P(
    Persons, ScriptForEverybody,
    testing::Values(Person{Level::Gentle, 0.7, {Seconds{3}, Seconds{4}}, model::Place::Floor, 40},
                    Person{Level::Standard, 1.0, {Seconds{4}, Seconds{6}}, model::Place::Floor, 30},
                    Person{Level::Full, 1.0, {Seconds{6}, Seconds{9}}, model::Place::Bed, 120},
                    Person{Level::Standard, 0.4, {Seconds{3}, Seconds{4}}, model::Place::Bed, 30},
                    Person{Level::Full, 0.55, {Seconds{5}, Seconds{7}}, model::Place::Floor, 75}));

TEST(Script, IsWhollyAmongTheLinesThatAVoiceMustSpeak) {
    std::set<std::pair<std::string, int>> spoken;
    for (const SpokenText& text : spokenTexts(builtIn().library))
        spoken.emplace(text.text.id, text.number);
    for (const Level level : model::allLevels)
        for (const Cue& cue : timelineOf("five", optionsOf(level)).cues)
            EXPECT_TRUE(cue.kind != CueKind::Voice || spoken.contains({cue.line, cue.number}))
                << englishText(cue);
}

TEST(Script, IsLivedFromStandingToStandingInMilliseconds) {
    const model::Library& library = builtIn().library;
    Session session(*makePlan(library, *library.routine("five"), optionsOf(Level::Full)));
    std::vector<Cue> heard;
    session.play();
    for (int ticks = 0; session.state() == State::Playing && ticks < 30000; ++ticks) {
        for (Cue& cue : session.takeCues(Seconds{0.6}))
            heard.push_back(std::move(cue));
        session.advanceBy(Seconds{0.04});
    }
    EXPECT_EQ(session.state(), State::Finished);
    ASSERT_EQ(heard.size(), session.timeline().cues.size());
    for (std::size_t i = 0; i < heard.size(); ++i)
        EXPECT_EQ(heard[i].line, session.timeline().cues[i].line);
}

TEST(Script, IsResumedByItsPlaceAtAnyOtherLevelsPace) {
    const Timeline before = timelineOf("five", optionsOf(Level::Gentle));
    const Timeline after = timelineOf("five", optionsOf(Level::Full));
    const auto& order = builtIn().library.routine("five")->sequence;
    for (double at = 0.5; at < before.duration.count(); at += 7) {
        const TimelinePhase& from = before.phases[momentAt(before, Seconds{at}).phase];
        const Seconds resumed = timeOf(after, placeAt(before, Seconds{at}), order);
        const TimelinePhase& to = after.phases[momentAt(after, resumed).phase];
        EXPECT_EQ(from.exercise, to.exercise);
        EXPECT_EQ(from.step, to.step);
        EXPECT_EQ(from.round, to.round);
    }
}

} // namespace supine::session::tests
