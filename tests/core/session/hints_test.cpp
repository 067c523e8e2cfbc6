// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/hints.h"

#include "core/session/moment.h"
#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>

namespace supine::session::tests {

using content::tests::builtIn;
using motion::MovingPart;

namespace {

const motion::Build& build() {
    return builtIn().library.builds.begin()->second;
}

Timeline timelineOf(const std::string& exercise, double range = 1) {
    TimelineOptions options;
    options.ranges[exercise] = range;
    const model::Library& library = builtIn().library;
    auto timeline = buildTimeline(library, routineOf(*library.exercise(exercise)), options);
    EXPECT_TRUE(timeline) << timeline.error().sentence;
    return *timeline;
}

const TimelinePhase& phaseOf(const Timeline& timeline, const std::string& step) {
    for (const TimelinePhase& phase : timeline.phases)
        if (phase.step == step)
            return phase;
    ADD_FAILURE() << step;
    return timeline.phases.front();
}

Hints hintsNear(const Timeline& timeline, const std::string& step, double afterStart) {
    return hintsAt(timeline, phaseOf(timeline, step).start + Seconds{afterStart}, build());
}

} // namespace

TEST(Hints, ShowTheWayBeforeAMovementAndNoLongerOnceItIsUnderWay) {
    const Timeline timeline = timelineOf("arm-raise");
    EXPECT_TRUE(hintsNear(timeline, "raise", -1.6).directions.empty());
    const Hints before = hintsNear(timeline, "raise", -0.5);
    ASSERT_EQ(before.directions.size(), 1U);
    EXPECT_GT(before.directions[0].strength, 0.9);
    EXPECT_EQ(before.directions[0].way.part, MovingPart::RightHand);
    EXPECT_TRUE(hintsNear(timeline, "raise", 0.7).directions.empty());
}

TEST(Hints, FadeInsteadOfBlinking) {
    const Timeline timeline = timelineOf("pelvic-tilt");
    double before = 0;
    for (double t = 8; t < 24; t += 1.0 / 60) {
        double strength = 0;
        for (const Hint& hint : hintsAt(timeline, Seconds{t}, build()).directions)
            strength = std::max(strength, hint.strength);
        EXPECT_LT(std::abs(strength - before), 0.1) << t;
        before = strength;
    }
}

TEST(Hints, FollowTheBodyFromWhereItIsToWhereItGoes) {
    const Timeline timeline = timelineOf("knees-to-chest");
    const TimelinePhase& phase = phaseOf(timeline, "first-knee");
    const Hints hints = hintsAt(timeline, phase.start - Seconds{0.4}, build());
    ASSERT_EQ(hints.directions.size(), 1U);
    const motion::PartWay& way = hints.directions[0].way;
    EXPECT_EQ(way.part, MovingPart::RightKnee);
    const motion::Body end = bodyAt(timeline, phase.end - Seconds{1e-6}, build());
    EXPECT_LT(motion::length(way.points.back() - end.legs.right.knee), 1e-6);
    EXPECT_EQ(way.pivot.x, bodyAt(timeline, phase.start, build()).legs.right.hip.x);
}

TEST(Hints, NameOneMovingPartForEveryMovement) {
    EXPECT_EQ(hintsNear(timelineOf("pelvic-tilt"), "tilt", -0.3).directions.at(0).way.part,
              MovingPart::Pelvis);
    EXPECT_EQ(hintsNear(timelineOf("neutral-spine-draw-in"), "draw-in", -0.3)
                  .directions.at(0)
                  .way.part,
              MovingPart::Belly);
    EXPECT_EQ(hintsNear(timelineOf("knees-to-chest"), "second-knee", -0.3)
                  .directions.at(0)
                  .way.part,
              MovingPart::LeftKnee);
}

TEST(Hints, LeaveBreathingAndHoldsAlone) {
    EXPECT_TRUE(hintsNear(timelineOf("knees-to-chest"), "hold-out-1", -0.3).directions.empty());
    EXPECT_TRUE(
        hintsNear(timelineOf("diaphragmatic-breathing"), "breathe-in", -0.3).directions.empty());
}

TEST(Hints, ShowWhereTheRangeEndsOnlyWhenItIsSmaller) {
    EXPECT_TRUE(hintsNear(timelineOf("arm-raise", 1.0), "raise", 3).ranges.empty());
    const Timeline smaller = timelineOf("arm-raise", 0.6);
    const Hints hints = hintsNear(smaller, "raise", 3);
    ASSERT_EQ(hints.ranges.size(), 1U);
    const motion::Body end =
        bodyAt(smaller, phaseOf(smaller, "raise").end - Seconds{1e-6}, build());
    EXPECT_LT(motion::length(hints.ranges[0].way.points.back() - end.arms.right.hand), 1e-6);
    EXPECT_TRUE(hintsNear(smaller, "lower", 1.5).ranges.empty());
}

TEST(Hints, FollowTheRangeAtOnce) {
    const auto endAt = [](double range) {
        return hintsNear(timelineOf("knees-to-chest", range), "first-knee", 2)
            .ranges.at(0)
            .way.points.back();
    };
    EXPECT_GT(motion::length(endAt(0.5) - endAt(0.9)), 0.05);
}

TEST(Hints, DoNotCallTheFloatingKneeARange) {
    EXPECT_TRUE(hintsNear(timelineOf("knees-to-chest", 0.5), "arm-round-first", 2).ranges.empty());
}

TEST(Magnifier, OpensForTheTiltAndTheDrawInAlone) {
    for (const char* exercise :
         {"diaphragmatic-breathing", "knees-to-chest", "arm-raise", "getting-down"}) {
        const Timeline timeline = timelineOf(exercise);
        for (Seconds t{}; t < timeline.duration; t += Seconds{0.5})
            ASSERT_EQ(magnifierAt(timeline, t).open, 0) << exercise << " at " << t.count();
    }
    const Timeline tilt = timelineOf("pelvic-tilt");
    const Timeline neutral = timelineOf("neutral-spine-draw-in");
    EXPECT_EQ(magnifierAt(tilt, phaseOf(tilt, "tilt").start).open, 1);
    EXPECT_EQ(magnifierAt(neutral, phaseOf(neutral, "tilt-forward").start).open, 1);
    EXPECT_EQ(magnifierAt(neutral, phaseOf(neutral, "fingertips-low").start).open, 1);
    EXPECT_EQ(magnifierAt(neutral, phaseOf(neutral, "draw-in").end - Seconds{0.1}).open, 1);
    EXPECT_EQ(magnifierAt(tilt, Seconds{1}).open, 0);
}

TEST(Magnifier, OpensAndClosesGentlyAlsoBetweenTwoExercises) {
    const model::Library& library = builtIn().library;
    const auto timeline = buildTimeline(library, *library.routine("five"), {});
    ASSERT_TRUE(timeline);
    double before = 0;
    for (Seconds t{}; t < timeline->duration; t += Seconds{1.0 / 30}) {
        const double open = magnifierAt(*timeline, t).open;
        ASSERT_LT(std::abs(open - before), 0.1) << t.count();
        before = open;
    }
}

TEST(Magnifier, LooksAtTheBackInATiltAndAtTheBellyInADrawIn) {
    const Timeline timeline = timelineOf("neutral-spine-draw-in");
    EXPECT_EQ(magnifierAt(timeline, phaseOf(timeline, "tilt-back").start).belly, 0);
    EXPECT_EQ(magnifierAt(timeline, phaseOf(timeline, "draw-in").start).belly, 1);
    double before = 0;
    for (Seconds t{}; t < timeline.duration; t += Seconds{1.0 / 30}) {
        const Magnifier now = magnifierAt(timeline, t);
        if (now.open <= 0)
            continue;
        ASSERT_LT(std::abs(now.belly - before), 0.1) << t.count();
        before = now.belly;
    }
}

} // namespace supine::session::tests
