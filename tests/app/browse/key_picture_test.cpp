// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/key_picture.h"
#include "app/browse/movement_arrow.h"
#include "core/session/moment.h"
#include "tests/app/browse/built_in.h"

#include <gtest/gtest.h>

namespace supine::browse {

namespace {

KeyPicture pictureOf(const char* exercise) {
    return keyPictureOf(*builtIn().exercise(exercise), *timelineOf(exercise), builtInBody());
}

figure::Camera camera() {
    return {200, QPointF(200, 200), false};
}

} // namespace

TEST(KeyPicture, ShowsTheArmsUp) {
    const KeyPicture key = pictureOf("arm-raise");
    const motion::Body body = session::bodyAt(*timelineOf("arm-raise"), key.at, builtInBody());
    EXPECT_NEAR(body.arms.right.shoulderDeg, 90, 8);
    EXPECT_GT(key.reach, 0.5);
}

TEST(KeyPicture, ShowsAKneeNearTheChest) {
    const KeyPicture key = pictureOf("knees-to-chest");
    const motion::Body body = session::bodyAt(*timelineOf("knees-to-chest"), key.at, builtInBody());
    EXPECT_GT(body.legs.right.hipDeg, 95);
}

TEST(KeyPicture, KnowsWhatIsSmall) {
    EXPECT_LT(pictureOf("pelvic-tilt").reach, smallReach);
    EXPECT_LT(pictureOf("diaphragmatic-breathing").reach, smallReach);
}

TEST(KeyPicture, LiesInsideTheRoundItIsTakenFrom) {
    for (const model::Exercise& exercise : builtIn().exercises) {
        if (exercise.isSection)
            continue;
        const KeyPicture key = pictureOf(exercise.id.c_str());
        EXPECT_LT(key.from, key.at) << exercise.id;
        EXPECT_LE(key.at, key.until) << exercise.id;
    }
}

TEST(Arrow, OfABreathPointsUp) {
    const QPolygonF arrow = arrowOf(pictureOf("diaphragmatic-breathing"), camera());
    ASSERT_GE(arrow.size(), 2);
    EXPECT_LT(arrow.last().y(), arrow.first().y() - 10);
}

TEST(Arrow, OfTheRaisedArmsGoesUpOutsideThem) {
    const KeyPicture key = pictureOf("arm-raise");
    const QPolygonF arrow = arrowOf(key, camera());
    ASSERT_GE(arrow.size(), 2);
    EXPECT_LT(arrow.last().y(), arrow.first().y());
    EXPECT_GT(arrow.last().x(), camera().toPicture(key.way.back()).x());
}

} // namespace supine::browse
