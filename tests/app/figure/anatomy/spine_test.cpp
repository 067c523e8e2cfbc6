// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/spine.h"

#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::figure::tests {

namespace {

using Vertebrae = std::array<Vertebra, vertebraCount>;

Vertebrae vertebraeIn(const motion::Pose& pose, double breath = 0) {
    return vertebraeOf(TrunkInside(bodyIn(pose, breath), woman()));
}

long countOf(const Vertebrae& vertebrae, SpineRegion region) {
    return std::count_if(vertebrae.begin(), vertebrae.end(),
                         [region](const Vertebra& v) { return v.region == region; });
}

/// How far the canal lies toward the belly from the straight line between two others.
double bulge(const Vertebra& from, const Vertebra& at, const Vertebra& to) {
    const double share = (at.canal.x() - from.canal.x()) / (to.canal.x() - from.canal.x());
    return at.canal.y() - (from.canal.y() + share * (to.canal.y() - from.canal.y()));
}

} // namespace

TEST(Spine, HasSevenCervicalTwelveThoracicAndFiveLumbarVertebrae) {
    const Vertebrae vertebrae = vertebraeIn(pose("hook-lying"));
    EXPECT_EQ(countOf(vertebrae, SpineRegion::Cervical), 7);
    EXPECT_EQ(countOf(vertebrae, SpineRegion::Thoracic), 12);
    EXPECT_EQ(countOf(vertebrae, SpineRegion::Lumbar), 5);
    EXPECT_EQ(thoracic(vertebrae, 12).number, 12);
    EXPECT_EQ(lumbar(vertebrae, 1).region, SpineRegion::Lumbar);
}

TEST(Spine, GrowsFromTheNeckToTheLoins) {
    const Vertebrae vertebrae = vertebraeIn(pose("hook-lying"));
    for (std::size_t i = 3; i < vertebraCount; ++i)
        EXPECT_GE(vertebrae[i].depth, vertebrae[i - 1].depth) << i;
    EXPECT_GT(lumbar(vertebrae, 4).height, 1.3 * thoracic(vertebrae, 3).height);
    EXPECT_GT(lumbar(vertebrae, 4).discBelow, 2 * thoracic(vertebrae, 4).discBelow);
}

TEST(Spine, BowsForwardInNeckAndLoinsAndBackInTheChest) {
    const Vertebrae vertebrae = vertebraeIn(pose("hook-lying"));
    EXPECT_GT(bulge(vertebrae[0], vertebrae[3], vertebrae[6]), 0);
    EXPECT_LT(bulge(thoracic(vertebrae, 1), thoracic(vertebrae, 7), thoracic(vertebrae, 12)),
              -0.005);
    EXPECT_GT(bulge(thoracic(vertebrae, 12), lumbar(vertebrae, 3), lumbar(vertebrae, 5)), 0.002);
}

TEST(Spine, BowsMoreWithTheForwardTiltAndFlattensWithTheBackward) {
    motion::Pose tilted = pose("hands-on-hips");
    const auto bow = [&](double degrees) {
        tilted.pelvisTilt = degrees;
        const Vertebrae v = vertebraeIn(tilted);
        return bulge(thoracic(v, 12), lumbar(v, 3), lumbar(v, 5));
    };
    EXPECT_GT(bow(-11), bow(0) + 0.004);
    EXPECT_LT(bow(9), bow(0) - 0.004);
}

TEST(Spine, StaysInsideTheTrunkInEveryKeyPose) {
    for (const KeyPose& key : keyPoses()) {
        const TrunkInside trunk(bodyIn(key.pose, key.breathLevel), woman());
        const Vertebrae vertebrae = vertebraeOf(trunk);
        for (std::size_t i = 7; i < vertebraCount; ++i) {
            const Vertebra& v = vertebrae[i];
            const QPointF tip = v.canal - v.front * v.spinous;
            const QPointF front = v.canal + v.front * (canalDepth / 2 + v.depth);
            EXPECT_GT(tip.y(), trunk.backAt(tip.x()) + 0.003) << key.name << " " << i;
            EXPECT_LT(front.y(), trunk.frontAt(front.x()) - 0.03) << key.name << " " << i;
        }
    }
}

TEST(Spine, LiesStillInTheChestWhileThePelvisTilts) {
    motion::Pose tilted = pose("hands-on-hips");
    const Vertebrae level = vertebraeIn(tilted);
    tilted.pelvisTilt = 9;
    const Vertebrae back = vertebraeIn(tilted);
    for (const int number : {1, 4, 8}) {
        const QPointF moved = thoracic(back, number).canal - thoracic(level, number).canal;
        EXPECT_LT(std::hypot(moved.x(), moved.y()), 0.003) << number;
    }
}

} // namespace supine::figure::tests
