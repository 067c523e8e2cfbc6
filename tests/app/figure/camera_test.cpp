// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/camera.h"

#include <gtest/gtest.h>

namespace supine::figure::tests {

TEST(Camera, PutsTheHipsAtItsOrigin) {
    const Camera camera{400, {300, 200}, false};
    EXPECT_EQ(camera.toPicture({0, 0, 0}), QPointF(300, 200));
}

TEST(Camera, LooksFromAboveAndFromTheFeet) {
    const Camera camera{400, {0, 0}, false};
    const QPointF near = camera.toPicture({0, 0, 0.3});
    const QPointF far = camera.toPicture({0, 0, -0.3});
    EXPECT_LT(near.x(), far.x());
    EXPECT_GT(near.y(), far.y());
}

TEST(Camera, MirrorsAboutItsOrigin) {
    Camera camera{400, {300, 200}, false};
    const QPointF straight = camera.toPicture({0.5, 0.2, 0.1});
    camera.mirrored = true;
    const QPointF mirror = camera.toPicture({0.5, 0.2, 0.1});
    EXPECT_DOUBLE_EQ(straight.x() + mirror.x(), 600);
    EXPECT_DOUBLE_EQ(straight.y(), mirror.y());
}

TEST(Camera, TransformsWhatIsSeen) {
    const Camera camera{321, {11, 22}, true};
    const motion::Vec3 point{0.3, 0.4, -0.2};
    EXPECT_EQ(camera.transform().map(seen(point)), camera.toPicture(point));
}

} // namespace supine::figure::tests
