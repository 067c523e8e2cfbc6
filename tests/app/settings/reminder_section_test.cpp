// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/button.h"
#include "app/controls/room_style.h"
#include "app/controls/switch.h"
#include "app/controls/text_block.h"
#include "app/settings/day_choice.h"
#include "app/settings/settings_sections.h"
#include "app/settings/time_field.h"
#include "app/settings/time_list.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::settings {

using namespace std::chrono_literals;
using controls::Button;
using reminders::TimeOfDay;

namespace {

/// The section of the reminders, shown, on a desktop that answers for its notifications.
class ReminderSection : public testing::Test {
protected:
    ReminderSection() { make(true); }

    void make(bool areShown) {
        SettingsLinks links;
        links.askForNotifications = [areShown](QObject*, const auto& answered) {
            answered(areShown);
        };
        section.reset(makeReminderSection(keeper, links));
        section->resize(700, 700);
        section->show();
    }
    void switchOn() {
        keeper.change([](Settings& s) { s.reminders.on = true; });
    }
    const reminders::Reminders& kept() const { return keeper.now().reminders; }
    template <class Control>
    Control* named(const QString& name) const {
        for (auto* const one : section->findChildren<Control*>())
            if (one->accessibleName() == name && one->isVisible())
                return one;
        return nullptr;
    }
    void press(const QString& name) const {
        auto* const button = named<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
    }
    std::vector<TimeField*> fields() const {
        std::vector<TimeField*> shown;
        for (auto* const field : section->findChildren<TimeField*>())
            if (field->isVisible())
                shown.push_back(field);
        return shown;
    }
    bool says(const QString& beginning) const {
        for (const auto* block : section->findChildren<controls::TextBlock*>())
            if (block->isVisible() && block->text().startsWith(beginning))
                return true;
        return false;
    }

    QTemporaryDir folder;
    SettingsKeeper keeper{std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")),
                                                      QSettings::IniFormat)};
    std::unique_ptr<QWidget> section;
};

} // namespace

TEST_F(ReminderSection, AsksNothingFurtherUntilItIsSwitchedOn) {
    EXPECT_TRUE(fields().empty());
    press(QStringLiteral("Remind me"));
    EXPECT_TRUE(kept().on);
    EXPECT_EQ(fields().size(), 1u);
    EXPECT_NE(named<Button>(QStringLiteral("Monday")), nullptr);
    EXPECT_FALSE(kept().inBackground);
}

TEST_F(ReminderSection, SwitchesDaysOnAndOff) {
    switchOn();
    press(QStringLiteral("Sunday"));
    EXPECT_FALSE(kept().days[0]);
    EXPECT_TRUE(kept().days[1]);
    press(QStringLiteral("Sunday"));
    EXPECT_TRUE(kept().days[0]);
}

TEST_F(ReminderSection, KeepsATimeThatWasTyped) {
    switchOn();
    TimeField* const field = fields().front();
    field->setTime(QTime(7, 45));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(kept().times, (std::vector<TimeOfDay>{7h + 45min}));
}

TEST_F(ReminderSection, AddsTimesAndTakesThemAway) {
    switchOn();
    EXPECT_EQ(named<Button>(QStringLiteral("Remove 18:00")), nullptr) << "one is always left";
    press(QStringLiteral("Add a time"));
    EXPECT_EQ(kept().times, (std::vector<TimeOfDay>{18h, 19h}));
    press(QStringLiteral("Add a time"));
    press(QStringLiteral("Add a time"));
    EXPECT_EQ(kept().times.size(), reminders::mostTimes);
    EXPECT_EQ(named<Button>(QStringLiteral("Add a time")), nullptr);
    const QString first = QLocale().toString(QTime(18, 0), QLocale::ShortFormat);
    press(QStringLiteral("Remove ") + first);
    EXPECT_EQ(kept().times, (std::vector<TimeOfDay>{19h, 20h, 21h}));
    EXPECT_EQ(fields().size(), 3u);
}

TEST_F(ReminderSection, PutsTimesInOrderWithoutLosingTheFocus) {
    switchOn();
    press(QStringLiteral("Add a time"));
    TimeField* const second = fields()[1];
    second->setTime(QTime(8, 0));
    QTest::keyClick(second, Qt::Key_Return);
    EXPECT_EQ(kept().times, (std::vector<TimeOfDay>{8h, 18h}));
    EXPECT_EQ(fields()[0]->time(), QTime(8, 0));
    EXPECT_EQ(fields()[1], second) << "the fields stay where they are";
}

TEST_F(ReminderSection, SaysWhereNobodyShowsNotifications) {
    EXPECT_FALSE(says(QStringLiteral("This desktop shows no")));
    make(false);
    EXPECT_TRUE(says(QStringLiteral("This desktop shows no")));
}

} // namespace supine::settings
