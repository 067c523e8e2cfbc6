// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_page.h"

#include "app/player/controller.h"
#include "app/player/stage.h"
#include "content_under_test.h"
#include "fake_sound.h"

#include <QApplication>
#include <QPaintEvent>

#include <gtest/gtest.h>

namespace supine::player {
namespace {

/// Remembers where a widget was painted.
class Painted : public QObject {
public:
    explicit Painted(QWidget* watched) { watched->installEventFilter(this); }

    QRegion region;

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

class StageFrames : public testing::Test {
protected:
    StageFrames() {
        page.resize(1280, 800);
        page.show();
        session::TimelineOptions options;
        options.level = model::Level::Standard;
        EXPECT_FALSE(page.start(*shippedContent().routine("five"), options));
        stage = page.findChild<Stage*>();
        controller = page.findChild<Controller*>();
        pass(Seconds{1});
    }

    void pass(Seconds length) {
        for (Seconds passed{}; passed < length; passed += Seconds{0.04}) {
            sound.pass(Seconds{0.04});
            stage->showFrame();
        }
        QApplication::processEvents();
    }

    /// To a moment after the way of the figure to its new place.
    void goTo(const char* exercise) {
        for (const session::Chapter& chapter : controller->session()->timeline().chapters)
            if (chapter.exercise == exercise)
                controller->seek(chapter.start + Seconds{4});
        pass(Seconds{3});
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
