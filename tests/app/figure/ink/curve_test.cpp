// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/ink/curve.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace supine::figure::tests {

namespace {

const QPolygonF square{{0, 0}, {1, 0}, {1, 1}, {0, 1}};

bool passes(const QPolygonF& line, QPointF point) {
    return std::any_of(line.begin(), line.end(),
                       [point](QPointF p) { return lengthOf(p - point) < 1e-9; });
}

} // namespace

TEST(Curve, RunsThroughItsPoints) {
    const QPolygonF closed = closedCurve(square);
    const QPolygonF open = openCurve(square);
    for (const QPointF& point : square) {
        EXPECT_TRUE(passes(closed, point));
        EXPECT_TRUE(passes(open, point));
    }
    EXPECT_EQ(open.first(), square.first());
    EXPECT_EQ(open.last(), square.last());
}

TEST(Curve, RoundsASquareOutward) {
    EXPECT_GT(twiceArea(closedCurve(square)), 2.0);
    EXPECT_LT(twiceArea(closedCurve(square)), 3.0);
}

TEST(Curve, KeepsACornerWhosePointIsGivenTwice) {
    const QPolygonF soft = openCurve({{0, 0}, {1, 0}, {1, 1}});
    const QPolygonF sharp = openCurve({{0, 0}, {1, 0}, {1, 0}, {1, 1}});
    const auto lowest = [](const QPolygonF& line) { return line.boundingRect().top(); };
    EXPECT_LT(lowest(soft), -0.01);
    EXPECT_NEAR(lowest(sharp), 0, 1e-9);
}

TEST(Curve, MeasuresSharesOfItsLength) {
    const QPolygonF line{{0, 0}, {2, 0}, {2, 2}};
    EXPECT_EQ(pointAlong(line, 0), QPointF(0, 0));
    EXPECT_EQ(pointAlong(line, 0.5), QPointF(2, 0));
    EXPECT_EQ(pointAlong(line, 0.75), QPointF(2, 1));
    const QPolygonF part = partOf(line, 0.25, 0.75);
    EXPECT_EQ(part.first(), QPointF(1, 0));
    EXPECT_EQ(part.last(), QPointF(2, 1));
}

TEST(Curve, WrapsPointsInTheirHull) {
    const QPolygonF hull = convexHull({{0, 0}, {2, 0}, {1, 0.5}, {2, 2}, {0, 2}, {1, 1}});
    EXPECT_EQ(hull.size(), 4);
    EXPECT_DOUBLE_EQ(std::abs(twiceArea(hull)), 8.0);
}

TEST(Curve, RelaxesCornersAndKeepsItsEnds) {
    const QPolygonF line{{0, 0}, {1, 0}, {1, 1}};
    const QPolygonF round = relaxed(line, 0.05, 20);
    EXPECT_EQ(round.first(), line.first());
    EXPECT_EQ(round.last(), line.last());
    EXPECT_FALSE(passes(round, {1, 0}));
}

TEST(Curve, OfTooFewPointsIsNothing) {
    EXPECT_TRUE(closedCurve({}).isEmpty());
    EXPECT_TRUE(closedCurve({{1, 1}, {2, 2}}).isEmpty());
    EXPECT_TRUE(openCurve({}).isEmpty());
}

} // namespace supine::figure::tests
