// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/teaching/teaching.h"

#include "app/figure/framing.h"
#include "app/figure/teaching/breath_light.h"
#include "app/figure/teaching/magnifier.h"
#include "app/figure/teaching/way_marks.h"
#include "core/units.h"
#include "tests/app/figure/key_poses.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace supine::figure::tests {

namespace {

const QSize size(800, 500);
const TeachingInks inks{Qt::darkCyan, Qt::darkBlue, Qt::red, Qt::darkGreen, Qt::darkGray};

Camera camera() {
    return cameraFor(QRectF(QPointF(), size), 0.96);
}

QImage painted(const Teaching& teaching, const motion::Body& body) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(palette(Theme::Light).wallFoot);
    QPainter painter(&image);
    const Camera seenBy = camera();
    const Palette colours = palette(Theme::Light);
    const Taught figure{body, woman(), seenBy, colours};
    paintExhaled(painter, teaching, figure);
    paintTeaching(painter, teaching, figure, inks);
    return image;
}

QRect differenceOf(const QImage& a, const QImage& b) {
    QRect area;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y))
                area |= QRect(x, y, 1, 1);
    return area;
}

Teaching breathedInto(const motion::Body& exhaled, motion::BreathKind kind, double progress) {
    Teaching teaching;
    teaching.exhaled = exhaled.trunk.front;
    teaching.air = {{kind, 0.5, progress}, 1, true};
    return teaching;
}

/// A knee that swings by a quarter about the hip.
motion::PartWay kneeWay() {
    motion::PartWay way;
    way.part = motion::MovingPart::RightKnee;
    way.pivot = {0, 0.1, 0};
    for (int degrees = 45; degrees <= 135; degrees += 5)
        way.points.push_back({0.4 * std::cos(toRadians(degrees)),
                              0.1 + 0.4 * std::sin(toRadians(degrees)), 0});
    return way;
}

} // namespace

TEST(Teaching, PaintsNothingWhenNothingIsTaught) {
    const motion::Body body = bodyIn(pose("hook-lying"), 1);
    EXPECT_EQ(differenceOf(painted({}, body), painted({}, bodyIn(pose("arms-up")))), QRect());
    QImage empty(size, QImage::Format_RGB32);
    empty.fill(palette(Theme::Light).wallFoot);
    EXPECT_EQ(differenceOf(painted({}, body), empty), QRect());
}

TEST(Teaching, PaintsTheSamePictureOfTheSameValues) {
    const motion::Body body = bodyIn(pose("hook-lying"), 0.7);
    const Teaching teaching =
        breathedInto(bodyIn(pose("hook-lying")), motion::BreathKind::In, 0.6);
    EXPECT_EQ(painted(teaching, body), painted(teaching, body));
}

TEST(Teaching, DrawsTheExhaledContourOnlyWhereTheBreathHasLiftedTheBody) {
    const motion::Body rest = bodyIn(pose("hook-lying"), 0);
    Teaching teaching;
    teaching.exhaled = rest.trunk.front;
    EXPECT_EQ(differenceOf(painted(teaching, rest), painted({}, rest)), QRect());
    const motion::Body full = bodyIn(pose("hook-lying"), 1);
    const QRect dashes = differenceOf(painted(teaching, full), painted({}, full));
    EXPECT_GT(dashes.width(), 40);
    EXPECT_LT(dashes.bottom(), camera().toPicture({0, 0.1, 0}).y());
}

TEST(Teaching, LetsAirComeToTheNoseAndGoFromPursedLips) {
    motion::Pose pursed = pose("hook-lying");
    pursed.lipsPursed = 1;
    const motion::Body body = bodyIn(pursed, 0.5);
    const auto airOf = [&](motion::BreathKind kind, double progress) {
        Teaching teaching;
        teaching.air = {{kind, 0.5, progress}, 1, false};
        return differenceOf(painted(teaching, body), painted({}, body));
    };
    const QRect in = airOf(motion::BreathKind::In, 0.5);
    const QRect out = airOf(motion::BreathKind::Out, 0.5);
    EXPECT_FALSE(in.isEmpty());
    EXPECT_GT(out.center().x(), in.center().x()); // the lips are nearer to the feet
    EXPECT_TRUE(airOf(motion::BreathKind::In, 0).isEmpty());
}

TEST(Teaching, MovesTheAirWithTheBreathUnlessLessMotionIsWanted) {
    const motion::Body body = bodyIn(pose("hook-lying"), 0.5);
    const auto areaAt = [&](double progress, bool moves) {
        Teaching teaching;
        teaching.air = {{motion::BreathKind::In, 0.5, progress}, 1, moves};
        return differenceOf(painted(teaching, body), painted({}, body));
    };
    EXPECT_NE(areaAt(0.25, true), areaAt(0.45, true));
    EXPECT_EQ(areaAt(0.35, false), areaAt(0.5, false));
}

TEST(Teaching, KeepsArrowsAndArcsUnderTheWords) {
    EXPECT_LE(directionLine(kneeWay(), 0.52).boundingRect().bottom(), 0.52);
    EXPECT_LE(rangeLine(kneeWay(), 0.52).boundingRect().bottom(), 0.52);
}

TEST(Teaching, PointsTheArrowTheWayThePartGoes) {
    const QPolygonF line = directionLine(kneeWay(), 9);
    EXPECT_GT(line.first().x(), line.last().x()); // toward the head
    EXPECT_NEAR(rangeLine(kneeWay(), 9).last().x(), seen(kneeWay().points.back()).x(), 0.07);
}

TEST(MagnifierLens, ShowsTheLowBackTwoAndAHalfToFourTimesLarger) {
    for (const double radius : {44.0, 90.0, 140.0, 260.0}) {
        const Lens lens{{600, 150}, radius};
        EXPECT_GE(magnification(lens, camera()), 2.5);
        EXPECT_LE(magnification(lens, camera()), 4);
        const Camera inside = cameraIn(lens, camera(), woman(), 0);
        const QPointF mat = inside.toPicture({-0.145, 0, 0});
        EXPECT_GT(mat.y(), lens.centre.y());
        EXPECT_LT(mat.y(), lens.centre.y() + lens.radius);
    }
}

TEST(MagnifierLens, PaintsInsideItsAreaAndWhereItLooksAlone) {
    const Lens lens{{600, 150}, 90};
    const motion::Body body = bodyIn(pose("hands-on-hips"));
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image;
    QPainter painter(&image);
    paintMagnifier(painter, lens, Magnified{0, 0, {}, {}}, body, woman(), camera(), palette(Theme::Light), inks);
    EXPECT_EQ(image, before);
    paintMagnifier(painter, lens, Magnified{1, 0, {}, {}}, body, woman(), camera(), palette(Theme::Light), inks);
    const QRect changed = differenceOf(image, before);
    const Lens mark = lookedAt(lens, camera(), woman(), 0);
    EXPECT_TRUE(lens.area().united(mark.area()).toAlignedRect().contains(changed));
}

TEST(MagnifierLens, ShowsTheGapUnderTheBackCloseAsThePelvisTilts) {
    const Lens lens{{600, 150}, 90};
    const auto picture = [&](double tilt) {
        motion::Pose tilted = pose("hands-on-hips");
        tilted.pelvisTilt = tilt;
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMagnifier(painter, lens, Magnified{1, 0, {}, {}}, bodyIn(tilted), woman(), camera(),
                       palette(Theme::Light), inks);
        return image;
    };
    EXPECT_GT(differenceOf(picture(0), picture(9)).height(), 10);
}

TEST(BreathLight, GrowsWithTheInBreathAndStaysAtTheEdges) {
    const QRectF area(0, 0, size.width(), size.height());
    const auto painted = [&](double level) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintBreathLight(painter, area, breathLightOf({motion::BreathKind::In, level, level}), inks);
        return image;
    };
    const QImage none = painted(0);
    EXPECT_EQ(none.pixelColor(0, 250), QColor(Qt::white));
    EXPECT_GT(qGray(painted(0.4).pixel(0, 250)), qGray(painted(0.9).pixel(0, 250)));
    for (const QPoint edge : {QPoint(0, 250), QPoint(799, 250), QPoint(400, 0), QPoint(400, 499)})
        EXPECT_LT(qGray(painted(1).pixel(edge)), 240) << edge.x() << ',' << edge.y();
    const QRegion frame = breathLightRegion(area);
    const QImage full = painted(1);
    for (int y = 0; y < size.height(); y += 7)
        for (int x = 0; x < size.width(); x += 7)
            EXPECT_TRUE(frame.contains(QPoint(x, y)) ||
                        full.pixelColor(x, y) == QColor(Qt::white));
}

// What is seen of a step is its share of the light's opacity: black on white, the strongest there can
// be, it is a hundredth of the way from one to the other.
TEST(BreathLight, GrowsInStepsThatAreNotSeen) {
    constexpr double hundredth = 0.01 * 255;
    const TeachingInks black{Qt::black, Qt::black, Qt::black, Qt::black, Qt::black};
    double brightness = 255;
    BreathLight before;
    for (int i = 0; i <= 400; ++i) {
        const BreathLight light = breathLightOf({motion::BreathKind::In, i / 400.0, 0.5});
        if (light == before)
            continue;
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintBreathLight(painter, image.rect(), light, black);
        painter.end();
        const double now = qGray(image.pixel(0, 250));
        EXPECT_LE(brightness - now, hundredth + 1) << "at " << light.in << ", rounded to a whole";
        EXPECT_LE(now, brightness) << light.in;
        brightness = now;
        before = light;
    }
    EXPECT_EQ(before.in, 1);
    EXPECT_LT(brightness, 200);
}

TEST(BreathLight, TakesOnTheColourOfTheOutBreathAtTheTurnWithoutAStep) {
    const BreathLight top = breathLightOf({motion::BreathKind::In, 1, 1});
    EXPECT_EQ(top, breathLightOf({motion::BreathKind::Out, 1, 0}));
    const BreathLight later = breathLightOf({motion::BreathKind::Out, 0.8, 0.3});
    EXPECT_EQ(later.in, 0);
    EXPECT_NEAR(later.out, 0.8, 0.01);
}

} // namespace supine::figure::tests
