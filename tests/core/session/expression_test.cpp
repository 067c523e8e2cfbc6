// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/expression.h"

#include "core/session/moment.h"
#include "tests/core/session/small_models.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace supine::session::tests {

namespace {

motion::Expression at(const Timeline& timeline, Seconds time) {
    return momentAt(timeline, time).pose.expression;
}

/// A long phase in which nothing moves, then one in which both arms rise.
Timeline armsRiseAtTwenty() {
    Timeline timeline;
    timeline.duration = Seconds{40};
    timeline.chapters = {{"e", Seconds{}, Seconds{40}}};
    TimelinePhase rest;
    rest.end = Seconds{20};
    TimelinePhase rise;
    rise.start = Seconds{20};
    rise.end = Seconds{40};
    motion::Move move{0.0, 0.25, {}};
    move.change.hands.right = {motion::HandPlace::Raised, 90, {}};
    rise.choreography.moves = {move};
    timeline.phases = {rest, rise};
    return timeline;
}

} // namespace

TEST(Expression, LooksAtWhatWillMoveBeforeItMoves) {
    const Timeline timeline = armsRiseAtTwenty();
    EXPECT_LT(std::abs(at(timeline, Seconds{19.3}).gazeDeg), 4);
    EXPECT_GT(at(timeline, Seconds{19.8}).gazeDeg, 15);
    EXPECT_GT(at(timeline, Seconds{20.5}).gazeDeg, 15);
    EXPECT_LT(std::abs(at(timeline, Seconds{25}).gazeDeg), 4);
}

TEST(Expression, LetsTheHeadFollowTheEyesAndComeBackAfterThem) {
    const Timeline timeline = armsRiseAtTwenty();
    EXPECT_LT(at(timeline, Seconds{19.75}).nodDeg, 0.4) << "the eyes are there first";
    EXPECT_GT(at(timeline, Seconds{20.8}).nodDeg, 1.5);
    Seconds eyesBack{21};
    while (at(timeline, eyesBack).gazeDeg > 4)
        eyesBack += Seconds{0.02};
    EXPECT_GT(at(timeline, eyesBack).nodDeg, 1);
    EXPECT_EQ(at(timeline, Seconds{25}).nodDeg, 0);
}

TEST(Expression, TurnsHeadAndEyesWithoutAStep) {
    const Timeline timeline = armsRiseAtTwenty();
    for (int i = 1; i < 8000; ++i) {
        const auto before = at(timeline, Seconds{(i - 1) / 200.0});
        const auto now = at(timeline, Seconds{i / 200.0});
        EXPECT_LT(std::abs(now.gazeDeg - before.gazeDeg), 1.2);
        EXPECT_LT(std::abs(now.nodDeg - before.nodDeg), 0.05);
    }
}

TEST(Expression, OverlooksWhatHardlyMoves) {
    Timeline timeline = armsRiseAtTwenty();
    motion::Move small{0.0, 1.0, {}};
    small.change.pelvisTilt = 1;
    timeline.phases[1].choreography.moves = {small};
    EXPECT_LT(std::abs(at(timeline, Seconds{20.2}).gazeDeg), 4);
    EXPECT_EQ(at(timeline, Seconds{20.2}).nodDeg, 0);
}

TEST(Expression, BlinksNowAndThenButNeverWherePhasesMeet) {
    const Timeline timeline = timelineOf(twoExercises());
    int shut = 0;
    for (Seconds time{}; time < timeline.duration; time += Seconds{0.05})
        shut += at(timeline, time).blink > 0.5 ? 1 : 0;
    EXPECT_GT(shut, timeline.duration.count() / 4.5) << "about two of these instants a blink";
    for (const TimelinePhase& phase : timeline.phases) {
        EXPECT_EQ(at(timeline, phase.start).blink, 0);
        EXPECT_EQ(at(timeline, phase.end - Seconds{1e-6}).blink, 0);
    }
}

TEST(Expression, WidensTheNostrilsOnlyWhileAirComesIn) {
    const Timeline timeline = timelineOf(twoExercises());
    double most = 0;
    for (Seconds time{}; time < timeline.duration; time += Seconds{0.1}) {
        const Moment moment = momentAt(timeline, time);
        most = std::max(most, moment.pose.expression.nostrils);
        if (moment.breath.now == motion::BreathKind::Out) {
            EXPECT_EQ(moment.pose.expression.nostrils, 0);
        }
    }
    EXPECT_EQ(most, 1);
}

TEST(Expression, IsTheSameWheneverItsTimeIsAskedFor) {
    const Timeline timeline = timelineOf(twoExercises());
    const auto before = at(timeline, Seconds{51.3});
    at(timeline, Seconds{3});
    const auto again = at(timeline, Seconds{51.3});
    EXPECT_EQ(before.gazeDeg, again.gazeDeg);
    EXPECT_EQ(before.blink, again.blink);
    EXPECT_EQ(before.nodDeg, again.nodDeg);
}

} // namespace supine::session::tests
