// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/picture.h"

#include "app/figure/pictures/cross_fade.h"
#include "app/figure/pictures/on_side.h"
#include "tests/app/figure/golden.h"
#include "tests/app/figure/key_poses.h"
#include "tests/app/figure/regions.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::figure::tests {

namespace {

constexpr QSize pictureSize(640, 400);

std::vector<std::string> allPostures() {
    std::vector<std::string> names;
    for (const auto& posture : postures())
        names.push_back(posture.first);
    return names;
}

Camera cameraOn(const motion::Posture& posture, const motion::Build& build, QSize size) {
    const QRectF area(0, 0.03 * size.height(), size.width(), 0.92 * size.height());
    return cameraFor(area, 0.94, extentOf(posture, build));
}

QImage pictureOf(const motion::Posture& posture, QSize size, Theme theme, double breath = 0) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(palette(theme).wallFoot);
    QPainter painter(&image);
    paintPicture(painter, {posture, breath}, woman(), cameraOn(posture, woman(), size),
                 palette(theme));
    return image;
}

QImage personAlone(const motion::Posture& posture, const motion::Build& build, QSize size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintPerson(painter, {posture}, build, cameraOn(posture, build, size), palette(Theme::Light));
    return image;
}

class KeyPicture : public testing::TestWithParam<std::string> {
protected:
    const motion::Posture& posture() const { return postures().at(GetParam()); }
};

std::string nameOf(const testing::TestParamInfo<std::string>& shown) {
    std::string name = shown.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace

TEST_P(KeyPicture, LooksAsBefore) {
    expectGolden("picture-" + GetParam(), pictureOf(posture(), pictureSize, Theme::Light));
}

TEST_P(KeyPicture, LooksAsBeforeInTheEvening) {
    expectGolden("picture-" + GetParam() + "-evening",
                 pictureOf(posture(), pictureSize, Theme::Dark));
}

TEST_P(KeyPicture, IsOneRegionForEveryBuild) {
    for (const auto& build : figureFiles().builds)
        EXPECT_EQ(regionsIn(personAlone(posture(), build.second, {800, 500})), 1) << build.first;
}

TEST_P(KeyPicture, StandsInTheFrameWithThreePercentRoundIt) {
    for (const auto& build : figureFiles().builds)
        for (const QSize size :
             {QSize(640, 480), QSize(800, 500), QSize(960, 540), QSize(1050, 450)}) {
            const QRect box = boxOf(personAlone(posture(), build.second, size));
            const int x = static_cast<int>(0.03 * size.width());
            const int y = static_cast<int>(0.03 * size.height());
            EXPECT_TRUE(QRect(QPoint(), size).adjusted(x, y, -x, -y).contains(box))
                << build.first << " " << size.width() << "x" << size.height() << ": " << box.left()
                << ".." << box.right() << ", " << box.top() << ".." << box.bottom();
        }
}

TEST_P(KeyPicture, IsTheSameForTheSameBreath) {
    EXPECT_EQ(pictureOf(posture(), {400, 250}, Theme::Light, 0.4),
              pictureOf(posture(), {400, 250}, Theme::Light, 0.4));
}

TEST_P(KeyPicture, Breathes) {
    EXPECT_NE(pictureOf(posture(), {640, 400}, Theme::Light, 0),
              pictureOf(posture(), {640, 400}, Theme::Light, 1));
}

INSTANTIATE_TEST_SUITE_P(All, KeyPicture, testing::ValuesIn(allPostures()), nameOf);

TEST(OnSide, HasTheBonesOfItsBuildAndLiesOnTheMat) {
    const motion::Skeleton& bones = woman().skeleton;
    const OnSide body = lyingOnSide(woman(), 0);
    for (const motion::Side side : {motion::Side::Right, motion::Side::Left}) {
        const motion::LegBody& leg = body.legs[side];
        EXPECT_NEAR(motion::length(leg.knee - leg.hip), bones.thigh, 1e-9);
        EXPECT_NEAR(motion::length(leg.ankle - leg.knee), bones.shank, 1e-9);
    }
    for (const motion::ArmBody& arm : {body.lowerArm, body.upperArm}) {
        EXPECT_NEAR(motion::length(arm.elbow - arm.shoulder), bones.upperArm, 1e-9);
        EXPECT_NEAR(motion::length(arm.wrist - arm.elbow), bones.forearm, 1e-9);
    }
    EXPECT_GT(body.legs.right.knee.y, body.legs.left.knee.y) << "one knee on the other";
    EXPECT_GT(body.legs.left.ankle.y, 0.02);
}

TEST(CrossFade, WeighsTwoPicturesThatAreOneTogether) {
    for (const double share : {0.0, 0.2, 0.5, 0.77, 1.0}) {
        const FadeWeights weights = fadeWeights(share);
        EXPECT_NEAR(weights.from + weights.to, 1, 1e-12);
    }
    EXPECT_EQ(fadeWeights(0).to, 0);
    EXPECT_EQ(fadeWeights(1).to, 1);
}

TEST(CrossFade, LeavesAColourBothPicturesShareAsItIs) {
    const QColor wall(0x80, 0x80, 0x80);
    const QColor cloth(0x30, 0x90, 0x90);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(wall);
    QPainter painter(&image);
    const auto paint = [&](QPainter& on) { on.fillRect(10, 10, 20, 20, cloth); };
    paintCrossFade(painter, fadeLayers(painter, QRectF(0, 0, 40, 40), paint, paint), 0.5);
    EXPECT_NEAR(qGreen(image.pixel(20, 20)), cloth.green(), 3);
    EXPECT_NEAR(qRed(image.pixel(20, 20)), cloth.red(), 3);
    EXPECT_EQ(image.pixel(2, 2), wall.rgb());
}

TEST(CrossFade, KeepsNoMoreThanWhatIsPainted) {
    QImage image(400, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    const auto left = [](QPainter& on) { on.fillRect(10, 20, 20, 20, Qt::black); };
    const auto right = [](QPainter& on) { on.fillRect(60, 30, 20, 20, Qt::black); };
    const FadeLayers layers = fadeLayers(painter, image.rect(), left, right);
    EXPECT_EQ(layers.from.size(), QSize(70, 30));
    EXPECT_EQ(layers.to.size(), layers.from.size());
    EXPECT_EQ(layers.at, QPointF(10, 20));
}

TEST(CrossFade, FollowsATurnedPainter) {
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(40, 0);
    painter.rotate(90);
    const auto none = [](QPainter&) {};
    const auto paint = [](QPainter& on) { on.fillRect(0, 0, 10, 4, Qt::black); };
    paintCrossFade(painter, fadeLayers(painter, QRectF(0, 0, 40, 40), none, paint), 1);
    EXPECT_EQ(qGray(image.pixel(38, 5)), 0);
    EXPECT_EQ(qGray(image.pixel(5, 2)), 255);
}

} // namespace supine::figure::tests
