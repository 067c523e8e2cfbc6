// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/instants.h"

#include "app/commands/asked.h"
#include "core/session/moment.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace supine::commands::tests {

namespace {

session::Timeline timelineOf(const char* exercise) {
    const auto plan =
        session::makePlan(library(), session::routineOf(*library().exercise(exercise)),
                          plainOptions(model::Level::Full));
    return plan->timeline;
}

double tiltAt(const session::Timeline& timeline, Seconds time) {
    return session::momentAt(timeline, time).pose.numbers.pelvisTilt;
}

} // namespace

TEST(KeyInstants, ComeToTheEndsOfTheTilt) {
    const session::Timeline timeline = timelineOf("pelvic-tilt");
    const auto instants = keyInstants(timeline);
    const auto most =
        std::max_element(instants.begin(), instants.end(), [&](const Instant& a, const Instant& b) {
            return tiltAt(timeline, a.time) < tiltAt(timeline, b.time);
        });
    ASSERT_NE(most, instants.end());
    EXPECT_NEAR(tiltAt(timeline, most->time), 9, 0.01);
    EXPECT_EQ(most->name, "tilt");
}

TEST(KeyInstants, LeaveOutWhatWasSeen) {
    const session::Timeline timeline = timelineOf("pelvic-tilt");
    const auto instants = keyInstants(timeline);
    EXPECT_LT(instants.size(), 10u);
    for (std::size_t i = 0; i < instants.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const auto one = session::momentAt(timeline, instants[i].time);
            const auto other = session::momentAt(timeline, instants[j].time);
            EXPECT_FALSE(one.pose.numbers == other.pose.numbers &&
                         (one.breath.level > 0.5) == (other.breath.level > 0.5))
                << i << " looks like " << j;
        }
}

TEST(KeyInstants, ShowBothEndsOfABreath) {
    const session::Timeline timeline = timelineOf("diaphragmatic-breathing");
    double least = 1;
    double most = 0;
    for (const Instant& instant : keyInstants(timeline)) {
        const double level = session::momentAt(timeline, instant.time).breath.level;
        least = std::min(least, level);
        most = std::max(most, level);
    }
    EXPECT_NEAR(least, 0, 0.01);
    EXPECT_NEAR(most, 1, 0.01);
}

TEST(Movements, AreEachToldOnce) {
    const auto movements = movementsOf(timelineOf("knees-to-chest"));
    std::vector<std::string> steps;
    for (const Movement& movement : movements) {
        EXPECT_GT(movement.end, movement.begin) << movement.step;
        steps.push_back(movement.step);
    }
    std::sort(steps.begin(), steps.end());
    EXPECT_EQ(std::adjacent_find(steps.begin(), steps.end()), steps.end());
    EXPECT_GE(steps.size(), 3u);
}

TEST(Movements, AreFramedFromEndToEnd) {
    const Movement movement{Seconds(2), Seconds(6), "tilt"};
    const auto frames = framesOf(movement, 5);
    ASSERT_EQ(frames.size(), 5u);
    EXPECT_NEAR(frames.front().count(), 2, 1e-3);
    EXPECT_NEAR(frames[2].count(), 4, 1e-3);
    EXPECT_NEAR(frames.back().count(), 6, 1e-3);
    EXPECT_LT(frames.back(), movement.end);
}

} // namespace supine::commands::tests
