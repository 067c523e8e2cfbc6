// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/cels/cels.h"
#include "app/figure/room/room.h"
#include "app/library.h"
#include "core/session/moment.h"
#include "tests/app/figure/key_poses.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <numbers>
#include <random>

namespace supine::figure::tests {

namespace {

/// Of 255: what a part loses when it is blended on a cel and the cel on the picture.
constexpr int roundedOnce = 2;

/// The same for Qt's own rasterizer, which rounds each of a dozen layers of one edge a little
/// differently: a few pixels of them may be farther apart.
constexpr int roundedOften = 12;
constexpr double mostOften = 0.002;

/// One thing to see: a pose between two of the key poses, in a window.
struct Scene {
    motion::Body body;
    Cels::Format format{QSize(400, 250), 1};
    Theme theme = Theme::Light;
    bool mirrored = false;
};

Cels::Paint painting(const Scene& scene) {
    return [&scene](QPainter& painter, const BeforePart& before) {
        const QRectF area(QPointF(), scene.format.size);
        Camera camera = cameraFor(area, 0.92);
        camera.mirrored = scene.mirrored;
        paintRoom(painter, area, 0.7 * area.height(), palette(scene.theme));
        paintPartByPart(painter, scene.body, woman(), camera, palette(scene.theme), before);
    };
}

QImage blank(const Cels::Format& format) {
    QImage image(format.pixels(), QImage::Format_RGB32);
    image.setDevicePixelRatio(format.ratio);
    image.fill(Qt::magenta);
    return image;
}

QImage paintedAfresh(const Scene& scene) {
    QImage image = blank(scene.format);
    QPainter painter(&image);
    painting(scene)(painter, [](const char*) {});
    return image;
}

QImage shownBy(Cels& cels, const Scene& scene) {
    QImage image = blank(scene.format);
    QPainter painter(&image);
    cels.paint(painter, QRect(QPoint(), scene.format.size));
    return image;
}

int levelsApart(QRgb a, QRgb b) {
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))});
}

bool looksAlike(const QImage& a, const QImage& b) {
    int often = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const int apart = levelsApart(a.pixel(x, y), b.pixel(x, y));
            if (apart > roundedOften)
                return false;
            often += apart > roundedOnce ? 1 : 0;
        }
    return often <= mostOften * a.width() * a.height();
}

int mostApart(const QImage& a, const QImage& b) {
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            most = std::max(most, levelsApart(a.pixel(x, y), b.pixel(x, y)));
    return most;
}

/// A window that repaints only what it is told has changed.
class Screen {
public:
    explicit Screen(double visibleFrom = Cels::unseen, std::size_t mostBytes = Cels::mostBytes)
        : cels(visibleFrom, mostBytes) {}

    QRegion show(const Scene& scene) {
        const QRegion changed = cels.show(scene.format, painting(scene));
        if (picture.size() != scene.format.pixels() ||
            picture.devicePixelRatio() != scene.format.ratio)
            picture = blank(scene.format);
        QPainter painter(&picture);
        painter.setClipRegion(changed);
        cels.paint(painter, changed);
        return changed;
    }

    Cels cels;
    QImage picture;
};

const session::Timeline& practice() {
    static const model::Library library = library::loadBuiltIn().library;
    static const session::Timeline timeline =
        *session::buildTimeline(library, *library.routine("five"), {});
    return timeline;
}

motion::Body bodyAt(double seconds) {
    return session::bodyAt(practice(), Seconds(seconds), woman());
}

/// Scenes as a practice shows them: a few frames from somewhere, then from somewhere else, now and
/// then in another window, theme or direction.
std::vector<Scene> walk(unsigned seed, int jumps) {
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(most + 1));
    };
    std::vector<Scene> scenes;
    Scene scene;
    for (int jump = 0; jump < jumps; ++jump) {
        if (upTo(2) == 0)
            scene.format = {QSize(240 + upTo(200), 160 + upTo(90)), 1 + 0.25 * upTo(4)};
        if (upTo(2) == 0)
            scene.theme = upTo(1) == 0 ? Theme::Light : Theme::Dark;
        if (upTo(3) == 0)
            scene.mirrored = !scene.mirrored;
        const double begin = practice().duration.count() * upTo(10000) / 10000.0;
        // Sometimes long enough for parts to be kept.
        const int frames = jump % 3 == 2 ? Cels::framesUntilKept + 6 : 5;
        for (int i = 0; i < frames; ++i) {
            scene.body = bodyAt(begin + i / 60.0);
            scenes.push_back(scene);
        }
    }
    return scenes;
}

} // namespace

TEST(Cels, ShowEveryKeyPoseAsItIsPaintedAfresh) {
    for (const double ratio : {1.0, 1.5, 2.0}) {
        Cels cels(0);
        for (const KeyPose& key : keyPoses()) {
            const Scene scene{
                bodyIn(key.pose, key.breathLevel), {QSize(500, 310), ratio}, key.theme};
            cels.show(scene.format, painting(scene));
            EXPECT_TRUE(looksAlike(shownBy(cels, scene), paintedAfresh(scene)))
                << key.name << " at " << ratio;
        }
    }
}

TEST(Cels, ShowWhatIsPaintedAfreshAllAlongAPractice) {
    Screen screen(0);
    for (const Scene& scene : walk(1, 9)) {
        screen.show(scene);
        ASSERT_TRUE(looksAlike(screen.picture, paintedAfresh(scene)));
    }
}

TEST(Cels, ChangeEveryPixelThatHasToChange) {
    const Cels::Format format{QSize(300, 190), 1.5};
    Screen screen(0);
    for (Scene scene : walk(3, 7)) {
        scene.format = format;
        screen.show(scene);
        Screen fresh(0);
        fresh.show(scene);
        ASSERT_TRUE(looksAlike(screen.picture, fresh.picture));
    }
}

TEST(Cels, AreNeverFartherBehindThanNobodySees) {
    // A step to the side and one up together are longer than either.
    constexpr int mostUnseen =
        static_cast<int>(255 * std::numbers::sqrt2 * Cels::unseen) + roundedOften;
    Screen screen;
    for (const Scene& scene : walk(2, 7)) {
        screen.show(scene);
        ASSERT_LE(mostApart(screen.picture, paintedAfresh(scene)), mostUnseen);
    }
}

TEST(Cels, ChangeNothingWhereNothingHasChanged) {
    Screen screen;
    const Scene scene{bodyIn(pose("hook-lying"))};
    EXPECT_FALSE(screen.show(scene).isEmpty());
    for (int frame = 0; frame < 8; ++frame)
        EXPECT_TRUE(screen.show(scene).isEmpty());
    EXPECT_TRUE(looksAlike(screen.picture, paintedAfresh(scene)));
}

TEST(Cels, ChangeOnlyWhereABreathMoves) {
    Screen screen;
    Scene scene{bodyIn(pose("hook-lying"), 0.4)};
    screen.show(scene);
    scene.body = bodyIn(pose("hook-lying"), 0.5);
    const QRegion changed = screen.show(scene);
    const Camera camera = cameraFor(QRectF(QPointF(), scene.format.size), 0.92);
    EXPECT_TRUE(changed.contains(camera.toPicture({-0.15, 0.2, 0}).toPoint())) << "the belly";
    EXPECT_FALSE(changed.contains(camera.toPicture({-0.7, 0.1, 0}).toPoint())) << "the head";
    EXPECT_FALSE(changed.contains(camera.toPicture({0.5, 0.05, 0.1}).toPoint())) << "a foot";
}

TEST(Cels, KeepPartsThatAreStillAndLetGoOfThoseThatMove) {
    Screen screen;
    Scene scene{bodyIn(pose("hook-lying"))};
    for (int frame = 0; frame <= Cels::framesUntilKept; ++frame)
        screen.show(scene);
    const int all = screen.cels.kept();
    EXPECT_GT(all, 6);
    scene.body = bodyIn(pose("hook-lying"), 1);
    screen.show(scene);
    EXPECT_LT(screen.cels.kept(), all);
    EXPECT_GT(screen.cels.kept(), 0);
}

TEST(Cels, PaintEverythingAnewForAnotherSizeThemeOrRatio) {
    Screen screen(0);
    Scene scene{bodyIn(pose("hook-lying"))};
    const auto follows = [&] {
        screen.show(scene);
        return looksAlike(screen.picture, paintedAfresh(scene));
    };
    EXPECT_TRUE(follows());
    scene.theme = Theme::Dark;
    EXPECT_TRUE(follows());
    scene.format.size = QSize(320, 220);
    EXPECT_TRUE(follows());
    scene.format.ratio = 2;
    EXPECT_TRUE(follows());
    scene.mirrored = true;
    EXPECT_TRUE(follows());
}

TEST(Cels, StayWithinTheirMemory) {
    const Scene scene{bodyIn(pose("hook-lying"))};
    const std::size_t frame = std::size_t{4} * 400 * 250;
    for (const std::size_t most : {frame / 2, frame, 2 * frame, 5 * frame / 2, 4 * frame}) {
        Screen screen(0, most);
        for (int i = 0; i <= Cels::framesUntilKept; ++i) {
            screen.show(scene);
            EXPECT_LE(screen.cels.bytes(), most);
        }
        ASSERT_TRUE(looksAlike(screen.picture, paintedAfresh(scene))) << most;
    }
}

TEST(Cels, StayWithinTheirMemoryOnALargeScreen) {
    Cels cels;
    const Scene scene{bodyIn(pose("arms-up")), {QSize(1920, 1080), 2}};
    for (int i = 0; i <= Cels::framesUntilKept; ++i)
        cels.show(scene.format, painting(scene));
    EXPECT_GT(cels.kept(), 0);
    EXPECT_LE(cels.bytes(), Cels::mostBytes);
}

} // namespace supine::figure::tests
