// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/key_time.h"

#include "core/session/moment.h"
#include "tests/core/session/small_models.h"

#include <gtest/gtest.h>

#include <set>

namespace supine::session::tests {

TEST(KeyTime, IsTheEndOfAnInOrOutBreath) {
    const Timeline timeline = timelineOf(twoExercises());
    const Moment in = momentAt(timeline, Seconds{51});
    ASSERT_EQ(timeline.phases[in.phase].breath, motion::BreathKind::In);
    for (const double at : {50.1, 51.0, 53.5}) {
        const Moment key = momentAt(timeline, keyTimeAt(timeline, Seconds{at}));
        EXPECT_EQ(key.phase, in.phase);
        EXPECT_GT(key.breath.level, 0.99) << at;
    }
}

TEST(KeyTime, GoesFromBreathToBreathInAFreePhase) {
    const Timeline timeline = timelineOf(twoExercises());
    const TimelinePhase& free = timeline.phases.front();
    ASSERT_EQ(free.breath, motion::BreathKind::Free);
    std::set<long> keys;
    for (Seconds t = free.start; t < free.end; t += Seconds{0.1}) {
        const Seconds key = keyTimeAt(timeline, t);
        const double level = momentAt(timeline, key).breath.level;
        EXPECT_TRUE(level < 0.02 || level > 0.98) << level << " at " << t.count();
        keys.insert(std::lround(key.count() * 10));
    }
    const int breaths = motion::breathsIn(free.length(), timeline.pace);
    EXPECT_EQ(keys.size(), static_cast<std::size_t>(2 * breaths));
}

TEST(KeyTime, IsNeverPastNorBeyondThePhase) {
    const Timeline timeline = timelineOf(twoExercises());
    for (Seconds t{}; t < timeline.duration; t += Seconds{0.037}) {
        const Seconds key = keyTimeAt(timeline, t);
        EXPECT_GE(key, t);
        EXPECT_LE(key, timeline.phases[momentAt(timeline, t).phase].end);
    }
}

} // namespace supine::session::tests
