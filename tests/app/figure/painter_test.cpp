// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/painter.h"
#include "app/figure/room/room.h"
#include "tests/app/figure/key_poses.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

#include <cstdlib>

namespace supine::figure::tests {

namespace {

QImage painted(const motion::Body& body, const motion::Build& build, const Camera& camera,
               QSize size, double ratio = 1) {
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(palette(Theme::Light).wallFoot);
    QPainter painter(&image);
    paintFigure(painter, body, build, camera, palette(Theme::Light));
    return image;
}

/// How many pixels differ by more than `tolerance` of 255 in lightness.
int differing(const QImage& a, const QImage& b, int tolerance = 0) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > tolerance ? 1 : 0;
    return count;
}

Camera wholeCamera(QSize size) {
    return cameraFor(QRectF(QPointF(), size), 0.96);
}

} // namespace

TEST(Painter, PaintsTheSamePictureOfTheSameBody) {
    const QSize size(400, 250);
    const motion::Body body = bodyIn(pose("hands-on-belly"), 0.4);
    const QImage first = painted(body, woman(), wholeCamera(size), size);
    painted(bodyIn(pose("arms-up")), woman(), wholeCamera(size), size);
    EXPECT_EQ(first, painted(body, woman(), wholeCamera(size), size));
}

TEST(Painter, ShowsTheBreathTheTiltAndTheEyes) {
    const QSize size(800, 500);
    const auto picture = [&](const motion::Pose& shown, double breath) {
        return painted(bodyIn(shown, breath), woman(), wholeCamera(size), size);
    };
    const motion::Pose hips = pose("hands-on-hips");
    motion::Pose tilted = hips;
    tilted.pelvisTilt = 9;
    motion::Pose asleep = hips;
    asleep.eyesClosed = 1;
    EXPECT_GT(differing(picture(hips, 0), picture(hips, 1)), 1000);
    EXPECT_GT(differing(picture(hips, 0), picture(tilted, 0)), 1000);
    EXPECT_GT(differing(picture(hips, 0), picture(asleep, 0)), 10);
}

TEST(Painter, ShowsWhereTheEyesLookAndThatTheyBlink) {
    const QSize size(800, 500);
    const motion::Body rest = bodyIn(pose("hook-lying"));
    const QImage up = painted(rest, woman(), wholeCamera(size), size);
    motion::Body looking = rest;
    looking.face.gazeDeg = 28;
    motion::Body blinking = rest;
    blinking.face.eyesClosed = 1;
    EXPECT_GT(differing(up, painted(looking, woman(), wholeCamera(size), size), 12), 5);
    EXPECT_GT(differing(up, painted(blinking, woman(), wholeCamera(size), size), 12), 10);
}

TEST(Painter, LaysTheFarHandInFrontOfTheShirt) {
    const QSize size(800, 500);
    const motion::Body body = bodyIn(pose("hands-on-belly"));
    const QImage image = painted(body, woman(), wholeCamera(size), size);
    const motion::ArmBody& far = body.arms.left;
    const motion::Vec3 knuckles = far.wrist + (far.hand - far.wrist) * 1.2;
    const QColor seen = image.pixelColor(wholeCamera(size).toPicture(knuckles).toPoint());
    EXPECT_GT(seen.red(), seen.blue()) << "skin, not cloth";
}

TEST(Painter, LeavesThePainterAsItWas) {
    QImage image(200, 120, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    painter.translate(3, 4);
    const QTransform before = painter.transform();
    paintFigure(painter, bodyIn(pose("hook-lying")), woman(), wholeCamera({200, 120}),
                palette(Theme::Dark));
    EXPECT_EQ(painter.transform(), before);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
    EXPECT_FALSE(painter.hasClipping());
    EXPECT_EQ(painter.opacity(), 1.0);
}

TEST(Painter, MirrorsTheWholeFigure) {
    const QSize size(401, 250);
    Camera camera = wholeCamera(size);
    camera.origin.setX(200.5);
    const motion::Body body = bodyIn(pose("one-knee"), 0.5);
    const QImage straight = painted(body, woman(), camera, size);
    camera.mirrored = true;
    const QImage mirror = painted(body, woman(), camera, size).mirrored(true, false);
    EXPECT_LT(differing(straight, mirror, 24), 0.002 * size.width() * size.height());
}

TEST(Painter, StepsBackWhenDimmed) {
    const QSize size(400, 250);
    motion::Body body = bodyIn(pose("hook-lying"));
    const QImage clear = painted(body, woman(), wholeCamera(size), size);
    body.dimmed = 1;
    const QImage dimmed = painted(body, woman(), wholeCamera(size), size);
    const QPoint shirt = wholeCamera(size).toPicture({-0.25, 0.10, 0}).toPoint();
    EXPECT_GT(qGray(dimmed.pixel(shirt)), qGray(clear.pixel(shirt)) + 20);
}

TEST(Painter, IsSharpOnADenseScreen) {
    const QSize size(300, 190);
    const motion::Body body = bodyIn(pose("hook-lying"));
    const QImage dense = painted(body, woman(), wholeCamera(size), size, 2);
    EXPECT_EQ(dense.size(), size * 2);
    const QImage coarse = painted(body, woman(), wholeCamera(size), size).scaled(size * 2);
    EXPECT_GT(differing(dense, coarse), 1000);
}

TEST(Painter, PaintsAThumbnailOfThirtyPixels) {
    const QSize size(30, 20);
    const QImage image = painted(bodyIn(pose("hook-lying")), woman(), wholeCamera(size), size);
    EXPECT_GT(differing(image, QImage(size, QImage::Format_RGB32)), 0);
}

TEST(Painter, DrawsWhatItCanOfABuildWithoutOutlines) {
    motion::Build bare = woman();
    bare.outlines.clear();
    const QSize size(400, 250);
    const QImage image = painted(bodyIn(pose("hook-lying")), bare, wholeCamera(size), size);
    EXPECT_GT(
        differing(image, painted(bodyIn(pose("hook-lying")), woman(), wholeCamera(size), size)),
        500);
}

TEST(Painter, LeavesTheMatEmptyWithoutASolvedBody) {
    const QSize size(200, 120);
    const QImage empty = painted({}, woman(), wholeCamera(size), size);
    const QPoint mat = wholeCamera(size).toPicture({0.2, 0, 0}).toPoint();
    EXPECT_NEAR(qGreen(empty.pixel(mat)), palette(Theme::Light).mat.base.green(), 40);
}

TEST(Painter, PaintsOnPaper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter paper(&buffer);
        QPainter painter(&paper);
        const QRectF page(QPointF(), QSizeF(paper.width(), paper.height() / 3.0));
        paintRoom(painter, page, 0.8 * page.height(), palette(Theme::Light));
        paintFigure(painter, bodyIn(pose("both-knees")), woman(), cameraFor(page, 0.96),
                    palette(Theme::Light));
    }
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_GT(bytes.size(), 20000);
}

} // namespace supine::figure::tests
