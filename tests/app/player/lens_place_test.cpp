// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/lens_place.h"

#include "app/player/stage_layout.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::player {
namespace {

struct Window {
    double width;
    double height;
};

const std::vector<Window> windows{{800, 600}, {1024, 768}, {1280, 800}, {1920, 1080}, {2560, 1080}};

StageLayout layoutOf(Window window) {
    StageMeasures measures;
    measures.size = {window.width, window.height};
    measures.captions = {QStringLiteral(
        "Next, pelvic tilt. It is the backward tilt you already know, done by the low belly.")};
    return layOut(measures);
}

LensRoom roomIn(Window window) {
    const StageLayout layout = layoutOf(window);
    LensRoom room;
    room.free = QRectF(8, 64, window.width - 16, layout.figure.bottom() - 68);
    room.taken = {layout.phaseWord.united(layout.caption),
                  QRectF(layout.ringCentre.x() - layout.ringRadius,
                         layout.ringCentre.y() - layout.ringRadius, 2 * layout.ringRadius,
                         2 * layout.ringRadius)};
    room.camera = layout.camera;
    room.largest = 0.17 * window.height;
    return room;
}

TEST(LensPlace, FindsRoomInEveryUsualWindow) {
    for (const Window& window : windows) {
        const figure::Lens lens = placeLens(roomIn(window));
        EXPECT_GE(lens.radius, 0.10 * window.height) << window.width;
    }
}

TEST(LensPlace, KeepsClearOfWordsRingAndEdges) {
    for (const Window& window : windows) {
        const LensRoom room = roomIn(window);
        const figure::Lens lens = placeLens(room);
        EXPECT_TRUE(room.free.contains(lens.area())) << window.width;
        for (const QRectF& taken : room.taken)
            EXPECT_FALSE(taken.intersects(lens.area())) << window.width;
    }
}

TEST(LensPlace, KeepsClearOfTheBody) {
    for (const Window& window : windows) {
        const LensRoom room = roomIn(window);
        const figure::Lens lens = placeLens(room);
        for (const motion::Vec3 point :
             {motion::Vec3{0.27, 0.44, 0.08}, {0.40, 0.26, 0.08}, {0.52, 0.07, 0.08},
              {0.68, 0.03, -0.08}, {-0.15, 0.20, 0}, {-0.68, 0.21, 0}}) {
            const QPointF at = room.camera.toPicture(point) - lens.centre;
            EXPECT_GT(std::hypot(at.x(), at.y()), lens.radius) << window.width;
        }
    }
}

TEST(LensPlace, GivesUpWhereThereIsNoRoom) {
    LensRoom room = roomIn({800, 600});
    room.taken.push_back(room.free);
    EXPECT_EQ(placeLens(room).radius, 0);
}

TEST(LensPlace, FollowsAMirroredFigure) {
    LensRoom room = roomIn({1280, 800});
    room.taken.clear();
    const figure::Lens lens = placeLens(room);
    room.camera.mirrored = true;
    room.camera.origin.setX(1280 - room.camera.origin.x());
    const figure::Lens mirrored = placeLens(room);
    EXPECT_NEAR(mirrored.radius, lens.radius, 12);
}

} // namespace
} // namespace supine::player
