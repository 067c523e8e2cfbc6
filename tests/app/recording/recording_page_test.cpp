// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/recording_page.h"

#include "app/controls/accessible.h"
#include "app/controls/button.h"
#include "app/recording/line_panel.h"
#include "app/recording/speaker_form.h"
#include "app/voice/packs/voice.h"
#include "tests/app/recording/studio.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::recording {
namespace {

class TheRecordingPage : public testing::Test {
protected:
    TheRecordingPage() {
        controls::installAccessibility();
        open();
    }

    void open() {
        auto recorder = std::make_unique<SaidByTest>();
        auto replay = std::make_unique<HeardByTest>();
        microphone = recorder.get();
        speakers = replay.get();
        page = std::make_unique<RecordingPage>(
            library, RecordingPage::Studio{dir.path(), QStringLiteral("en"), std::move(recorder),
                                           std::move(replay)});
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        QApplication::processEvents();
        page->first()->setFocus();
    }
    void nameIt(const QString& name) {
        QTest::keyClicks(QApplication::focusWidget(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    void sayLine(Seconds length = Seconds(1)) {
        press(Qt::Key_Space);
        microphone->say(words(length));
        press(Qt::Key_Space);
        microphone->end();
    }

    QTemporaryDir dir;
    model::Library library = twoMovements();
    SaidByTest* microphone = nullptr;
    HeardByTest* speakers = nullptr;
    std::unique_ptr<RecordingPage> page;
};

TEST_F(TheRecordingPage, AsksForANameFirst) {
    EXPECT_EQ(page->reading(), nullptr);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(page->reading(), nullptr); // not without one
    nameIt(QStringLiteral("Maria"));
    ASSERT_NE(page->reading(), nullptr);
    EXPECT_EQ(page->reading()->pack().speaker().credit, QStringLiteral("Spoken by Maria"));
}

TEST_F(TheRecordingPage, IsWorkedByKeysAlone) {
    nameIt(QStringLiteral("Maria"));
    sayLine();
    press(Qt::Key_L);
    EXPECT_NE(speakers->played, nullptr);
    press(Qt::Key_R);
    EXPECT_EQ(page->reading()->state(), Reading::State::Opening);
    microphone->say(words(Seconds(2)));
    press(Qt::Key_Space);
    microphone->end();
    press(Qt::Key_Return);
    EXPECT_EQ(page->reading()->recorded(), 1U);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(page->reading()->at(), 0U);
    press(Qt::Key_Right);
    EXPECT_EQ(page->reading()->at(), 1U);
    press(Qt::Key_PageDown);
    EXPECT_EQ(page->reading()->line().section, 1U);
    const voice::Voice spoken(voice::findPacks(QStringLiteral("en"), library, {dir.path()}).packs);
    EXPECT_TRUE(spoken.clip("tilt/in-1", 0));
}

TEST_F(TheRecordingPage, GoesOnWithAVoiceThatWasBegun) {
    nameIt(QStringLiteral("Maria"));
    sayLine();
    press(Qt::Key_Return);
    open();
    press(Qt::Key_Return);
    ASSERT_NE(page->reading(), nullptr);
    EXPECT_EQ(page->reading()->recorded(), 1U);
}

TEST_F(TheRecordingPage, AsksBeforeATakeIsLeftBehind) {
    nameIt(QStringLiteral("Maria"));
    QSignalSpy left(page.get(), &RecordingPage::left);
    sayLine();
    press(Qt::Key_Escape);
    EXPECT_TRUE(left.isEmpty());
    press(Qt::Key_Escape); // stays
    EXPECT_TRUE(left.isEmpty());
    press(Qt::Key_Escape);
    press(Qt::Key_Return); // keep and leave
    EXPECT_EQ(left.size(), 1);
    EXPECT_TRUE(page->reading()->isRecorded(0));
}

TEST_F(TheRecordingPage, LeavesAtOnceWhereNothingWaits) {
    QSignalSpy left(page.get(), &RecordingPage::left);
    press(Qt::Key_Escape);
    EXPECT_EQ(left.size(), 1);
}

TEST_F(TheRecordingPage, KeepsANewTakeWhenTheWindowIsShut) {
    nameIt(QStringLiteral("Maria"));
    sayLine();
    page->close();
    EXPECT_EQ(voice::recordedPacks(dir.path(), QStringLiteral("en")).size(), 1U);
}

TEST_F(TheRecordingPage, NamesEveryControl) {
    const auto expectNames = [this] {
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(page.get()) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(seen, nullptr);
            EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className();
        }
    };
    expectNames();
    nameIt(QStringLiteral("Maria"));
    expectNames();
    sayLine();
    expectNames();
    const auto* const panel = page->findChild<LinePanel*>();
    EXPECT_TRUE(panel->accessibleName().contains(QStringLiteral("Breathe in.")));
    EXPECT_TRUE(panel->accessibleName().contains(QStringLiteral("Good: 1.1 seconds")));
}

TEST_F(TheRecordingPage, HasOneFilledButtonAtATime) {
    nameIt(QStringLiteral("Maria"));
    const auto filled = [this] {
        int count = 0;
        for (const controls::Button* button : page->findChildren<controls::Button*>())
            if (button->isVisible() && button->kind() == controls::Button::Kind::Primary)
                ++count;
        return count;
    };
    EXPECT_EQ(filled(), 1);
    press(Qt::Key_Space);
    EXPECT_EQ(filled(), 1);
    microphone->say(words(Seconds(1)));
    press(Qt::Key_Space);
    microphone->end();
    EXPECT_EQ(filled(), 1);
}

TEST_F(TheRecordingPage, StaysInsideNarrowWindowsAndLargeText) {
    nameIt(QStringLiteral("Maria"));
    sayLine(Seconds(4));
    for (const double size : {1.0, 2.0, 3.0}) {
        controls::look().setTextSize(size);
        for (const QSize window : {QSize(480, 420), QSize(800, 600), QSize(1280, 800)}) {
            // A single button at three times its size is wider than the narrowest window.
            if (window.width() / size < 240)
                continue;
            page->resize(window);
            QApplication::processEvents();
            const auto* const panel = page->findChild<LinePanel*>();
            const QRect seen(panel->mapTo(page.get(), QPoint()), panel->size());
            EXPECT_GE(seen.left(), 0);
            EXPECT_LE(seen.right(), window.width()) << size << " " << window.width();
            for (const controls::Button* button : panel->findChildren<controls::Button*>()) {
                const int right = button->mapTo(panel, QPoint(button->width(), 0)).x();
                EXPECT_TRUE(button->isHidden() || right <= panel->width())
                    << button->text().toStdString() << size << " " << window.width();
            }
        }
    }
    controls::look().setTextSize(1.0);
}

} // namespace
} // namespace supine::recording
