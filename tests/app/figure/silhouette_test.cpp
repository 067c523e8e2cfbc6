// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/body_painter.h"
#include "app/figure/framing.h"
#include "tests/app/figure/key_poses.h"
#include "tests/app/figure/regions.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::figure::tests {

namespace {

/// A key pose and the id of the body that is in it.
struct Shown {
    KeyPose key;
    std::string build;
};

std::vector<Shown> everyBodyInEveryPose() {
    std::vector<Shown> all;
    for (const auto& build : figureFiles().builds)
        for (const KeyPose& key : keyPoses())
            all.push_back({key, build.first});
    return all;
}

/// The person alone on nothing.
QImage silhouetteOf(const Shown& shown, QSize size, const Extent& extent) {
    const auto& [key, buildId] = shown;
    const motion::Build& build = figureFiles().builds.at(buildId);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Camera camera = cameraFor(QRectF(QPointF(), size), 1.0, extent);
    painter.setTransform(camera.transform());
    paintBody(sheetFor(painter, camera, palette(key.theme)),
              bodyIn(build, key.pose, key.breathLevel), build);
    return image;
}

Extent extentOf(const KeyPose& key) {
    Extent extent;
    extent.above = key.name == "arms-up" ? 0.94 : 0.66;
    return extent;
}

class Silhouette : public testing::TestWithParam<Shown> {};

} // namespace

TEST_P(Silhouette, IsOneRegion) {
    EXPECT_EQ(regionsIn(silhouetteOf(GetParam(), {800, 500}, extentOf(GetParam().key))), 1);
}

TEST_P(Silhouette, StandsInTheFrameWithThreePercentRoundIt) {
    for (const QSize size : {QSize(640, 480), QSize(800, 500), QSize(960, 540), QSize(1050, 450)}) {
        const QRect box = boxOf(silhouetteOf(GetParam(), size, extentOf(GetParam().key)));
        const int x = static_cast<int>(0.03 * size.width());
        const int y = static_cast<int>(0.03 * size.height());
        EXPECT_TRUE(QRect(QPoint(), size).adjusted(x, y, -x, -y).contains(box))
            << size.width() << "x" << size.height() << ": " << box.left() << ".." << box.right()
            << ", " << box.top() << ".." << box.bottom();
    }
}

INSTANTIATE_TEST_SUITE_P(KeyPoses, Silhouette, testing::ValuesIn(everyBodyInEveryPose()),
                         [](const testing::TestParamInfo<Shown>& tested) {
                             std::string name = tested.param.key.name + "_" + tested.param.build;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace supine::figure::tests
