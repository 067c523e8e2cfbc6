// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/framing.h"

#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

namespace supine::figure::tests {

TEST(Framing, ShowsTheMatAcrossTheShareAskedFor) {
    const QRectF area(40, 30, 1000, 900);
    const Extent extent;
    const Camera camera = cameraFor(area, 0.9, extent);
    EXPECT_NEAR(camera.pixelsPerMetre * (extent.right - extent.left), 900, 1e-6);
    EXPECT_NEAR(camera.origin.y() + extent.below * camera.pixelsPerMetre, area.bottom(), 1e-6);
}

TEST(Framing, NeverCutsTheTopOfALowArea) {
    const QRectF area(0, 0, 2000, 200);
    const Camera camera = cameraFor(area, 1.0);
    EXPECT_GE(camera.toPicture({0, Extent{}.above, 0}).y(), area.top() - 1e-6);
    const double left = camera.origin.x() + Extent{}.left * camera.pixelsPerMetre;
    const double right = camera.origin.x() + Extent{}.right * camera.pixelsPerMetre;
    EXPECT_NEAR(left - area.left(), area.right() - right, 1e-6);
}

TEST(Framing, LooksCloserAtMovementsOfCentimetres) {
    const QRectF card(0, 0, 205, 113);
    const double whole = cropFor("arm-raise", card, woman()).pixelsPerMetre;
    for (const char* exercise : {"diaphragmatic-breathing", "neutral-spine-draw-in", "pelvic-tilt"})
        EXPECT_GT(cropFor(exercise, card, woman()).pixelsPerMetre, 1.6 * whole) << exercise;
}

TEST(Framing, ShowsRaisedHandsAndHeldKneesWhole) {
    const QRectF card(10, 20, 205, 113);
    const Camera raise = cropFor("arm-raise", card, woman());
    EXPECT_TRUE(card.contains(raise.toPicture({-0.45, 0.83, 0.16})));
    EXPECT_TRUE(card.contains(raise.toPicture({0.70, 0, 0.08})));
    const Camera knees = cropFor("knees-to-chest", card, woman());
    EXPECT_TRUE(card.contains(knees.toPicture({0.30, 0.60, -0.08})));
    EXPECT_TRUE(card.contains(knees.toPicture({-0.82, 0.05, 0})));
}

TEST(Framing, LeavesRoomForAFullerBelly) {
    const motion::Build& fuller = figureFiles().builds.at("fuller-woman");
    EXPECT_EQ(extraHeight(woman()), 0);
    EXPECT_GT(extraHeight(fuller), 0.03);
    const QRectF card(0, 0, 205, 113);
    const Camera camera = cropFor("diaphragmatic-breathing", card, fuller);
    const motion::ArmBody hand = bodyIn(fuller, pose("hands-on-belly"), 1).arms.left;
    EXPECT_TRUE(card.contains(camera.toPicture(hand.hand + motion::Vec3{0, 0.04, 0})));
}

} // namespace supine::figure::tests
