// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/leg.h"
#include "app/figure/body/limb.h"
#include "app/figure/ink/curve.h"
#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::figure::tests {

namespace {

/// A leg of two 40 cm bones bent by `knee` degrees.
Limb legBent(double knee) {
    const double rest = (180 - knee) * 3.14159265358979 / 180;
    const QPointF middle(0.4, 0);
    return {{{0, 0}, middle, middle + QPointF(-std::cos(rest), -std::sin(rest)) * 0.4},
            woman().leg,
            woman().kneeRounding};
}

bool crosses(QPointF a, QPointF b, QPointF c, QPointF d) {
    const auto side = [](QPointF p, QPointF q, QPointF r) {
        return (q.x() - p.x()) * (r.y() - p.y()) - (q.y() - p.y()) * (r.x() - p.x());
    };
    return side(a, b, c) * side(a, b, d) < -1e-12 && side(c, d, a) * side(c, d, b) < -1e-12;
}

} // namespace

TEST(Limb, BeginsAndEndsAtItsJoints) {
    const Limb limb = legBent(60);
    EXPECT_LT(lengthOf(limb.at(0) - limb.joints.root), 1e-9);
    EXPECT_LT(lengthOf(limb.at(2) - limb.joints.end), 1e-9);
}

TEST(Limb, IsAsThickAsItsProfile) {
    const Limb limb = legBent(0);
    const auto& thigh = woman().leg[2];
    const double thickness = lengthOf(limb.point(thigh.t, 1) - limb.point(thigh.t, 0));
    EXPECT_NEAR(thickness, thigh.front + thigh.back, 1e-9);
}

TEST(Limb, KeepsItsKneeRoundAtEveryBend) {
    for (double knee = 0; knee <= 135; knee += 5) {
        const Limb limb = legBent(knee);
        EXPECT_LT(lengthOf(limb.at(1) - limb.joints.middle), 0.06) << knee;
    }
}

TEST(Limb, NeverRunsOverItselfInsideABend) {
    for (double knee = 0; knee <= 135; knee += 15) {
        const QPolygonF back = legBent(knee).part(0.2, 1.8).back;
        for (qsizetype i = 0; i + 1 < back.size(); ++i)
            for (qsizetype j = i + 2; j + 1 < back.size(); ++j)
                EXPECT_FALSE(crosses(back[i], back[i + 1], back[j], back[j + 1])) << knee;
    }
}

} // namespace supine::figure::tests
