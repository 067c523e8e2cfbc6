// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_page.h"

#include "app/player/controller.h"
#include "app/player/stage.h"
#include "content_under_test.h"
#include "fake_sound.h"

#include <QAccessible>
#include <QApplication>
#include <QPaintEvent>

#include <gtest/gtest.h>

#include <optional>

namespace supine::player {
namespace {

/// Remembers where a widget was painted.
class Painted : public QObject {
public:
    explicit Painted(QWidget* watched) { watched->installEventFilter(this); }

    QRegion region;
    bool looksAway = false;

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && !looksAway)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

/// The first pixel in which two pictures differ outside of a region; none when there is none.
std::optional<QPoint> differsOutside(const QRegion& region, const QImage& a, const QImage& b) {
    for (int y = 0; y < a.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(a.constScanLine(y));
        const auto* other = reinterpret_cast<const QRgb*>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            if (row[x] != other[x] && !region.contains(QPoint(x, y)))
                return QPoint(x, y);
    }
    return std::nullopt;
}

class StageFrames : public testing::Test {
protected:
    StageFrames() {
        QAccessible::setActive(true); // for a screen reader the controls stay
        page.resize(1280, 800);
        page.show();
        session::TimelineOptions options;
        options.level = model::Level::Standard;
        EXPECT_FALSE(page.start(*shippedContent().routine("five"), options));
        stage = page.findChild<Stage*>();
        controller = page.findChild<Controller*>();
        pass(Seconds{1});
    }

    ~StageFrames() override { QAccessible::setActive(false); }

    void pass(Seconds length) {
        for (Seconds passed{}; passed < length; passed += Seconds{0.04}) {
            sound.pass(Seconds{0.04});
            stage->showFrame();
        }
        QApplication::processEvents();
        // What was asked for last is painted too, not only when the display is ready for it.
        QEvent now(QEvent::UpdateRequest);
        QApplication::sendEvent(&page, &now);
    }

    /// To a moment after the way of the figure to its new place.
    void goTo(const char* exercise) {
        for (const session::Chapter& chapter : controller->session()->timeline().chapters)
            if (chapter.exercise == exercise)
                controller->seek(chapter.start + Seconds{4});
        pass(Seconds{3});
    }

    /// Fails where the screen changes in these chapters outside of what was painted.
    void walk(const std::vector<session::Chapter>& chapters) {
        Painted painted(stage);
        const auto seen = [&] {
            QImage image(stage->size(), QImage::Format_RGB32);
            painted.looksAway = true;
            stage->render(&image, {}, {}, {});
            painted.looksAway = false;
            return image;
        };
        for (const session::Chapter& chapter : chapters) {
            controller->seek(chapter.start);
            pass(Seconds{2});
            for (int i = 0; i < 6; ++i) {
                const QImage before = seen();
                painted.region = {};
                pass(Seconds{2});
                const auto missed = differsOutside(painted.region, before, seen());
                EXPECT_FALSE(missed)
                    << chapter.exercise << " at " << missed->x() << ',' << missed->y();
            }
        }
    }

    FakeSound sound;
    Appearance appearance{shippedContent()};
    SessionPage page{shippedContent(), appearance, sound};
    Stage* stage = nullptr;
    Controller* controller = nullptr;
};

TEST_F(StageFrames, PaintOnlyAPartWhileABreathGoesOn) {
    goTo("diaphragmatic-breathing");
    const Painted painted(stage);
    pass(Seconds{0.5});
    EXPECT_FALSE(painted.region.isEmpty());
    EXPECT_FALSE(painted.region.contains(stage->rect().center() + QPoint(0, -250)));
}

TEST_F(StageFrames, PaintAllWhenTheWordsLeaveTheirPlaces) {
    goTo("pelvic-tilt");
    const Painted painted(stage);
    controller->nextChapter(); // raised arms need the room in which words stood
    pass(Seconds{0.1});
    EXPECT_EQ(painted.region, QRegion(stage->rect()));
}

TEST_F(StageFrames, PaintEverythingThatChanges) {
    walk(controller->session()->timeline().chapters);
}

TEST_F(StageFrames, PaintEverythingThatChangesWhileThePictureIsTurned) {
    stage->setTurn(Turn::Right);
    stage->setControlsShown(false);
    const std::vector<session::Chapter> chapters = controller->session()->timeline().chapters;
    walk({chapters[3], chapters[5]});
    stage->setTurn(Turn::Half);
    walk({chapters[6]});
}

TEST_F(StageFrames, PaintAllOnTheWayToTheFloorsView) {
    goTo("pelvic-tilt");
    stage->setControlsShown(false);
    const Painted painted(stage);
    pass(Seconds{0.1});
    EXPECT_EQ(painted.region, QRegion(stage->rect()));
}

TEST_F(StageFrames, AreNotPaintedWhileTheStageIsHiddenAndTheSessionGoesOn) {
    goTo("diaphragmatic-breathing");
    EXPECT_TRUE(stage->showsFrames());
    const Painted painted(stage);
    page.hide();
    EXPECT_FALSE(stage->showsFrames());
    const Seconds before = controller->session()->position();
    for (int i = 0; i < 25; ++i) {
        sound.pass(Seconds{0.04});
        controller->tick();
    }
    QApplication::processEvents();
    EXPECT_TRUE(painted.region.isEmpty());
    EXPECT_GT(controller->session()->position(), before);
    page.show();
    EXPECT_TRUE(stage->showsFrames());
}

} // namespace
} // namespace supine::player
