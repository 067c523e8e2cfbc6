// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders/watch.h"

#include "app/settings/settings_keeper.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::reminders {

using namespace std::chrono_literals;
using settings::Settings;
using settings::SettingsKeeper;
using std::chrono::days;

namespace {

const LocalDay monday = std::chrono::local_days{std::chrono::year{2026} / 5 / 4};
const LocalDay tuesday = monday + days{1};

/// Somebody who wants to be reminded at 18:00, with a clock that the test turns.
class Waiting : public testing::Test {
protected:
    Waiting() {
        keeper.change([](Settings& s) { s.reminders.on = true; });
        begin();
    }

    QString file() const { return folder.filePath(QStringLiteral("s.ini")); }
    /// As when the program is started.
    void begin() {
        watch = std::make_unique<Watch>(keeper,
                                        Watch::Senses{[this] { return now; },
                                                      [this] { return isPractising; },
                                                      [this] {
                                                          ++asked;
                                                          return practisedToday;
                                                      }},
                                        now);
        due = std::make_unique<QSignalSpy>(watch.get(), &Watch::due);
        over = std::make_unique<QSignalSpy>(watch.get(), &Watch::over);
        watch->setAllowed(true);
    }
    /// Turns the clock and lets the watch look at it.
    void at(LocalTime time) {
        now = time;
        watch->look();
    }
    int said() const { return static_cast<int>(due->count()); }

    LocalTime now = monday + 12h;
    bool isPractising = false;
    bool practisedToday = false;
    int asked = 0; ///< How often the diary was.
    QTemporaryDir folder;
    SettingsKeeper keeper{std::make_unique<QSettings>(file(), QSettings::IniFormat)};
    std::unique_ptr<Watch> watch;
    std::unique_ptr<QSignalSpy> due;
    std::unique_ptr<QSignalSpy> over;
};

} // namespace

TEST_F(Waiting, IsToldOnceADay) {
    at(monday + 17h + 59min);
    EXPECT_EQ(said(), 0);
    at(monday + 18h);
    EXPECT_EQ(said(), 1);
    at(monday + 18h + 1min);
    at(monday + 23h);
    EXPECT_EQ(said(), 1);
    at(tuesday + 18h);
    EXPECT_EQ(said(), 2);
}

TEST_F(Waiting, LeavesTheDiaryClosedUntilItMatters) {
    at(monday + 17h + 59min);
    EXPECT_EQ(asked, 0);
    at(monday + 18h);
    EXPECT_EQ(asked, 1);
}

TEST_F(Waiting, IsNotToldAfterAPractice) {
    practisedToday = true;
    at(monday + 18h);
    at(monday + 18h + 1min);
    EXPECT_EQ(said(), 0);
    EXPECT_EQ(asked, 1) << "the answer holds for the day";
    practisedToday = false;
    at(tuesday + 18h);
    EXPECT_EQ(said(), 1);
}

TEST_F(Waiting, IsNeverToldWhilePractising) {
    isPractising = true;
    at(monday + 18h);
    at(monday + 18h + 10min);
    EXPECT_EQ(said(), 0);
    isPractising = false;
    practisedToday = true;
    at(monday + 18h + 20min);
    EXPECT_EQ(said(), 0);
}

TEST_F(Waiting, IsToldOnWakingForTwoHours) {
    at(monday + 17h);
    at(monday + 19h + 59min);
    EXPECT_EQ(said(), 1);
    at(tuesday + 17h);
    at(tuesday + 20h + 1min);
    EXPECT_EQ(said(), 1);
}

TEST_F(Waiting, IsToldAgainAfterLaterToday) {
    at(monday + 18h);
    ASSERT_EQ(said(), 1);
    EXPECT_TRUE(due->takeFirst().constFirst().toBool());
    watch->putOff();
    at(monday + 20h + 59min);
    EXPECT_EQ(said(), 0);
    at(monday + 21h);
    ASSERT_EQ(said(), 1);
    EXPECT_FALSE(due->takeFirst().constFirst().toBool()) << "there is no later today";
}

TEST_F(Waiting, IsNotToldTwiceOverAStartOfTheProgram) {
    at(monday + 18h);
    ASSERT_EQ(said(), 1);
    now = monday + 18h + 1min;
    begin();
    at(monday + 18h + 2min);
    EXPECT_EQ(said(), 0);
    watch->putOff();
    begin();
    at(monday + 21h);
    EXPECT_EQ(said(), 1) << "what was put off is still known";
}

TEST_F(Waiting, IsNotToldOfATimeThatHasJustPassedWhenItIsChosen) {
    at(monday + 18h + 30min);
    keeper.change([](Settings& s) { s.reminded = {}; });
    due->clear();
    keeper.change([](Settings& s) { s.reminders.times = {18h + 15min}; });
    at(monday + 18h + 31min);
    EXPECT_EQ(said(), 0);
    keeper.change([](Settings& s) { s.reminders.times = {18h + 45min}; });
    at(monday + 18h + 45min);
    EXPECT_EQ(said(), 1);
}

TEST_F(Waiting, IsNotToldOfWhatPassedBeforeThePersonOpenedTheProgram) {
    now = monday + 18h + 30min;
    begin();
    at(monday + 18h + 31min);
    EXPECT_EQ(said(), 0);
}

TEST_F(Waiting, IsLeftAloneWhereItIsSwitchedOffOrSaidElsewhere) {
    watch->setAllowed(false);
    at(monday + 18h);
    EXPECT_EQ(said(), 0);
    watch->setAllowed(true);
    EXPECT_EQ(said(), 1);
    keeper.change([](Settings& s) { s.reminders.on = false; });
    at(tuesday + 18h);
    EXPECT_EQ(said(), 1);
}

TEST_F(Waiting, TakesBackWhatIsOfYesterday) {
    at(monday + 18h);
    at(monday + 23h + 59min);
    EXPECT_EQ(over->count(), 0);
    at(tuesday);
    EXPECT_EQ(over->count(), 1);
    at(tuesday + 1min);
    EXPECT_EQ(over->count(), 1);
}

// The hour that comes twice in autumn.
TEST_F(Waiting, IsToldOnceWhenTheClockGoesBack) {
    keeper.change([](Settings& s) { s.reminders.times = {2h + 30min}; });
    at(tuesday + 2h + 30min);
    EXPECT_EQ(said(), 1);
    at(tuesday + 2h);
    at(tuesday + 2h + 30min);
    EXPECT_EQ(said(), 1);
}

} // namespace supine::reminders
