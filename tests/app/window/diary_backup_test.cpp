// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/diary_backup.h"

#include "app/controls/button.h"
#include "app/controls/toast.h"
#include "app/diary/pages/restore_sheet.h"
#include "app/settings/settings_page.h"
#include "tests/app/diary/diary_folder.h"
#include "tests/app/window/window_under_test.h"
#include "tests/core/diary/entries.h"

#include <QTest>

#include <gmock/gmock.h>

namespace supine::window {

using diary::bareEntry;
using diary::entriesOf;
using diary::fullEntry;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// A window with a diary in a file that holds one practice, and the settings open.
class BackedUp : public WindowUnderTest {
protected:
    BackedUp() {
        EXPECT_EQ(keeping.write(fullEntry()), std::nullopt);
        window->keepDiary(keeping);
        window->openSettings();
    }
    ~BackedUp() override { window.reset(); }

    std::string said() const {
        return window->findChild<controls::Toast*>()->accessibleName().toStdString();
    }
    diary::RestoreSheet* sheet() const {
        auto* const found = window->findChild<diary::RestoreSheet*>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void press(const char* name) const {
        for (auto* const button : window->findChildren<controls::Button*>())
            if (button->isVisible() && button->accessibleName() == QLatin1String(name))
                return button->click();
        FAIL() << "no " << name;
    }

    diary::DiaryFolder files;
    diary::Keeper keeping{std::make_unique<diary::SqliteStore>(files.file())};
    DiaryBackup backup{keeping, files.file(), *window};
};

} // namespace

TEST_F(BackedUp, TheDiaryIsGoneBackToAfterAYes) {
    backup.backUpTo(files.file("backup.sqlite"));
    EXPECT_THAT(said(), HasSubstr("backup.sqlite"));
    ASSERT_EQ(keeping.remove(fullEntry().id), std::nullopt);
    ASSERT_EQ(keeping.write(bareEntry()), std::nullopt);
    backup.askToRestore(files.file("backup.sqlite"));
    ASSERT_NE(sheet(), nullptr);
    EXPECT_THAT(entriesOf(keeping), ElementsAre(bareEntry())) << "a question changes nothing";

    int changes = 0;
    QObject::connect(&keeping, &diary::Keeper::changed, &keeping, [&changes] { ++changes; });
    press("Go back to the backup");
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_EQ(changes, 1);
    EXPECT_THAT(entriesOf(keeping), ElementsAre(fullEntry()));
    const QString aside =
        QDir(files.path()).entryList({QStringLiteral("*before-restore*")}).value(0);
    EXPECT_THAT(said(), HasSubstr(aside.toStdString()));
    EXPECT_THAT(entriesOf(diary::SqliteStore(QDir(files.path()).filePath(aside))),
                ElementsAre(bareEntry()));
}

TEST_F(BackedUp, EscapeAndAnotherPageLeaveTheDiaryAsItIs) {
    backup.backUpTo(files.file("backup.sqlite"));
    ASSERT_EQ(keeping.write(bareEntry()), std::nullopt);
    backup.askToRestore(files.file("backup.sqlite"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(sheet(), nullptr);
    backup.askToRestore(files.file("backup.sqlite"));
    window->goBack();
    window->openSettings();
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_EQ(entriesOf(keeping).size(), 2U);
}

TEST_F(BackedUp, WhatIsNoBackupIsSaidAndNotAskedFor) {
    diary::writeBytes(files.file("text"), "Dear diary");
    backup.askToRestore(files.file("text"));
    EXPECT_THAT(said(), HasSubstr("not a diary from Supine"));
    backup.askToRestore(files.file("missing"));
    EXPECT_THAT(said(), HasSubstr("missing can't be read"));
    EXPECT_EQ(sheet(), nullptr);
    backup.backUpTo(files.file("no such folder/backup.sqlite"));
    EXPECT_THAT(said(), HasSubstr("can't be written to"));
    EXPECT_THAT(entriesOf(keeping), ElementsAre(fullEntry()));
}

TEST_F(BackedUp, TheSettingsHaveARowForEach) {
    int wishes = 0;
    QObject::disconnect(window.get(), nullptr, &backup, nullptr);
    QObject::connect(window.get(), &MainWindow::backupWanted, window.get(),
                     [&wishes] { wishes += 1; });
    QObject::connect(window.get(), &MainWindow::restoreWanted, window.get(),
                     [&wishes] { wishes += 10; });
    window->findChild<settings::SettingsPage*>()->showSection(9);
    press("Back up");
    press("Choose a backup");
    EXPECT_EQ(wishes, 11);
}

} // namespace supine::window
