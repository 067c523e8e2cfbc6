// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reminder_link.h"

#include "app/player/session_page.h"
#include "tests/app/window/window_under_test.h"
#include "tests/support/memory_store.h"

#include <QFileInfo>

namespace supine::window {

using namespace std::chrono_literals;
using settings::Settings;

namespace {

const reminders::LocalDay aDay = std::chrono::local_days{std::chrono::year{2026} / 5 / 4};

/// A window with reminders and no bus, and an autostart folder of its own.
class Reminded : public WindowUnderTest {
protected:
    Reminded() { link = make(ReminderLink::Start::ByPerson); }
    ~Reminded() override {
        link.reset();
        QApplication::setQuitOnLastWindowClosed(true);
    }

    std::unique_ptr<ReminderLink> make(ReminderLink::Start start) {
        return std::make_unique<ReminderLink>(
            *window, keeper, diary,
            ReminderLink::Places{QDBusConnection(QStringLiteral("no such bus")), autostart,
                                 [] { return reminders::LocalTime{aDay + 12h}; }},
            start);
    }
    void remind(bool on, bool inBackground) {
        keeper.change([on, inBackground](Settings& s) {
            s.reminders.on = on;
            s.reminders.inBackground = inBackground;
        });
    }

    diary::MemoryStore diary;
    reminders::Autostart autostart{folder.filePath(QStringLiteral("autostart"))};
    std::unique_ptr<ReminderLink> link;
};

using Page = MainWindow::Page;

} // namespace

TEST_F(Reminded, StartsWithTheComputerOnlyWhereBothAreWanted) {
    EXPECT_FALSE(autostart.isOn());
    remind(false, true);
    EXPECT_FALSE(autostart.isOn());
    remind(true, false);
    EXPECT_FALSE(autostart.isOn());
    remind(true, true);
    EXPECT_TRUE(autostart.isOn());
    remind(false, true);
    EXPECT_FALSE(autostart.isOn());
}

TEST_F(Reminded, LeavesAnEntryAloneThatWasTakenAwayElsewhere) {
    remind(true, true);
    ASSERT_TRUE(QFile::remove(autostart.file()));
    keeper.change([](Settings& s) { s.reminders.times = {9h}; });
    EXPECT_FALSE(autostart.isOn());
    link = make(ReminderLink::Start::ByPerson);
    EXPECT_FALSE(autostart.isOn());
}

// Nobody can be reminded without a bus, so nothing is to be waited for.
TEST_F(Reminded, WithoutABusTheProgramEndsWithItsWindow) {
    remind(true, true);
    EXPECT_TRUE(QApplication::quitOnLastWindowClosed());
    link->remind(true);
    window->start();
    EXPECT_EQ(window->page(), Page::Session);
}

TEST_F(Reminded, BeginsWhatStartOnHomeWouldBegin) {
    window->openSettings();
    window->startAsOnHome();
    EXPECT_EQ(window->page(), Page::Session);
    EXPECT_TRUE(window->practising().isUnderWay());
}

TEST_F(Reminded, AsksWhereTheScreenIsLikeStartOnHome) {
    keeper.change([](Settings& s) { s.screen.reset(); });
    window->startAsOnHome();
    EXPECT_EQ(window->page(), Page::ScreenPlace);
}

TEST_F(Reminded, LeavesASessionThatGoesOnAlone) {
    window->start();
    const auto before = window->practising();
    window->leaveEndedSession();
    window->startAsOnHome();
    EXPECT_EQ(window->practising(), before);
}

TEST_F(Reminded, ComesBackToHomeAfterClosingEndedASession) {
    window->start();
    window->close();
    EXPECT_FALSE(window->practising().isUnderWay());
    window->leaveEndedSession();
    EXPECT_EQ(window->page(), Page::Home);
    window->startAsOnHome();
    EXPECT_TRUE(window->practising().isUnderWay());
}

} // namespace supine::window
