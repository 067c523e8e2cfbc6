// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/resting_face.h"

#include "core/motion/solve.h"
#include "tests/core/motion/real_content.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace supine::motion {
namespace {

using test::woman;

/// The blinks of ten minutes.
std::vector<Blink> blinks() {
    std::vector<Blink> all;
    for (Seconds time{}; time < Seconds{600}; time += Seconds{1})
        if (const Blink blink = blinkAbout(time); all.empty() || blink.begin > all.back().begin)
            all.push_back(blink);
    return all;
}

TEST(Blinks, ComeThreeToSixSecondsApartAndNeverEvenly) {
    const std::vector<Blink> all = blinks();
    std::set<long> gaps;
    for (std::size_t i = 1; i < all.size(); ++i) {
        const Seconds gap = all[i].begin - all[i - 1].begin;
        EXPECT_GE(gap.count(), 3);
        EXPECT_LE(gap.count(), 6);
        gaps.insert(std::lround(gap.count() * 10));
    }
    EXPECT_GE(gaps.size(), 10U);
}

TEST(Blinks, LastFromThreeToFiveTwentiethsOfASecond) {
    for (const Blink& blink : blinks()) {
        EXPECT_GE(blink.length.count(), 0.15);
        EXPECT_LE(blink.length.count(), 0.25);
    }
}

TEST(Blinks, CloseTheEyesWhollyAndOpenThemAgain) {
    for (const Blink& blink : blinks()) {
        double most = 0;
        for (int i = 0; i <= 60; ++i)
            most = std::max(most, lidsAt(blink, blink.begin + blink.length * (i / 60.0)));
        EXPECT_GT(most, 0.99);
        EXPECT_NEAR(lidsAt(blink, blink.begin), 0, 1e-9);
        EXPECT_NEAR(lidsAt(blink, blink.begin + blink.length), 0, 1e-9);
    }
}

TEST(RestingEyes, StayForSecondsAndNeverLeapFarther) {
    int still = 0;
    for (int i = 1; i < 6000; ++i) {
        const double step = restingGaze(Seconds{i / 100.0}) - restingGaze(Seconds{(i - 1) / 100.0});
        EXPECT_LT(std::abs(step), 0.8);
        EXPECT_LE(std::abs(restingGaze(Seconds{i / 100.0})), 3);
        still += step == 0 ? 1 : 0;
    }
    EXPECT_GT(still, 5400);
}

TEST(AnExpression, ShowsInFaceAndHead) {
    PoseInMotion pose = still({});
    pose.expression = {20, 4, 0.5, 1};
    const Body body = solve(woman(), pose, 0);
    EXPECT_EQ(body.face.gazeDeg, 20);
    EXPECT_EQ(body.trunk.headNodDeg, 4);
    EXPECT_EQ(body.face.eyesClosed, 0.5);
    EXPECT_EQ(body.face.nostrils, 1);
}

TEST(ClosedEyes, NeitherLookNorBlinkNorNod) {
    PoseInMotion pose = still({});
    pose.numbers.eyesClosed = 1;
    pose.expression = {20, 4, 0.5, 0};
    const Body body = solve(woman(), pose, 0);
    EXPECT_EQ(body.face.gazeDeg, 0);
    EXPECT_EQ(body.trunk.headNodDeg, 0);
    EXPECT_EQ(body.face.eyesClosed, 1);
}

} // namespace
} // namespace supine::motion
