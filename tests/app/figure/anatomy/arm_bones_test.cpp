// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/anatomy.h"
#include "app/figure/camera.h"
#include "app/figure/cels/recorder.h"
#include "tests/app/figure/key_poses.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace supine::figure::tests {

namespace {

/// How many shapes the bones of the near arm are drawn with.
std::size_t shapesOf(const motion::Body& body) {
    const Palette& colours = palette(Theme::Light);
    const Anatomy anatomy = anatomyOf(body, woman(), {}, colours, 0);
    Recorder recorder(QSize(1200, 800), 1);
    Drawing drawing;
    recorder.recordInto(drawing);
    QPainter painter(&recorder);
    Sheet sheet = sheetFor(painter, {500, {600, 600}, false}, colours);
    sheet.anatomy = &anatomy;
    paintNearArmBones(sheet, body, woman());
    painter.end();
    return drawing.marks.size();
}

} // namespace

TEST(ArmBones, LeaveSpineAndPelvisFreeWhileTheArmIsDown) {
    for (const char* name : {"hook-lying", "hands-on-belly", "hands-on-hips", "fingertips-low"})
        EXPECT_EQ(shapesOf(bodyIn(pose(name))), 0u) << name;
}

TEST(ArmBones, ShowInARaisedArm) {
    EXPECT_GT(shapesOf(bodyIn(pose("arms-up"))), 10u);
}

TEST(ArmBones, ClearTheFleshOfALoweredArmOnly) {
    const Palette clear = seeThrough(palette(Theme::Light));
    EXPECT_EQ(clearedArm(clear, 0).skin.base, clear.skin.base);
    EXPECT_GT(clearedArm(clear, 1).skin.base.lightness(), clear.skin.base.lightness());
    EXPECT_EQ(clearedArm(clear, 1).leggings.base, clear.leggings.base);
}

} // namespace supine::figure::tests
