// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/even_pace.h"

#include <gtest/gtest.h>

#include <vector>

namespace supine::motion {
namespace {

Vec3 hurryingAlongALine(double f) {
    return {f * f + f, 0.0, 0.0};
}

Vec3 alongAQuarterCircle(double f) {
    return inRoom(direction(90.0 * f * (0.5 + 0.5 * f)), 0.0);
}

TEST(EvenPace, KeepsTheEndsAndTheirOrder) {
    EXPECT_EQ(evenlyPaced(hurryingAlongALine, 0.0), 0.0);
    EXPECT_NEAR(evenlyPaced(hurryingAlongALine, 1.0), 1.0, 1e-12);
    EXPECT_LT(evenlyPaced(hurryingAlongALine, 0.3), evenlyPaced(hurryingAlongALine, 0.4));
}

TEST(EvenPace, PutsHalfOfALinearlyHurryingPathBehindAtHalfOfItsLength) {
    const double at = evenlyPaced(hurryingAlongALine, 0.5);
    EXPECT_NEAR(hurryingAlongALine(at).x, 1.0, 1e-9);
}

TEST(EvenPace, MakesEveryStepOfACurveAsLongAsTheOthers) {
    std::vector<double> steps;
    for (int i = 0; i < 20; ++i)
        steps.push_back(
            length(alongAQuarterCircle(evenlyPaced(alongAQuarterCircle, (i + 1) / 20.0)) -
                   alongAQuarterCircle(evenlyPaced(alongAQuarterCircle, i / 20.0))));
    for (const double step : steps)
        EXPECT_NEAR(step, steps.front(), 1e-6);
}

TEST(EvenPace, LeavesAPathThatGoesNowhereAlone) {
    const auto nowhere = [](double) { return Vec3{1, 2, 3}; };
    EXPECT_EQ(evenlyPaced(nowhere, 0.3), 0.3);
}

TEST(EvenPace, LeavesAnEvenPathAsItIs) {
    EXPECT_NEAR(parameterAt({2, 2, 2, 2, 2}, 0.37), 0.37, 1e-12);
}

} // namespace
} // namespace supine::motion
