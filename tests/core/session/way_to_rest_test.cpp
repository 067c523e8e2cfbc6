// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/way_to_rest.h"

#include <gtest/gtest.h>

namespace supine::session::tests {

TEST(WayToRest, BringsEveryPartBack) {
    motion::Pose from;
    from.pelvisTilt = 9;
    from.drawIn = 0.8;
    from.dimmed = 0.5;
    from.legs.left = {false, 124, 130, -24};
    from.hands.left = {motion::HandPlace::Shin, 0, 0.5};
    const motion::Choreography way = wayToRest(from, {});
    EXPECT_EQ(way.from, from);
    EXPECT_EQ(motion::finalPose(way), motion::Pose{});
}

TEST(WayToRest, LetsTheHandsGoBeforeTheFeetAreDown) {
    const motion::Choreography way = wayToRest({}, {});
    ASSERT_EQ(way.moves.size(), 2u);
    EXPECT_FALSE(way.moves[0].change.hands.right.empty());
    EXPECT_FALSE(way.moves[1].change.legs.right.empty());
    EXPECT_LT(way.moves[0].end, way.moves[1].end);
}

} // namespace supine::session::tests
