// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/sound_export.h"

#include "app/controls/button.h"
#include "app/settings/settings_page.h"
#include "tests/app/window/window_under_test.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace supine::window {

using settings::Settings;
using settings::SettingsPage;
using settings::SoundExport;
using settings::askForSoundFile;
namespace {

class SavingASession : public WindowUnderTest {
protected:
    SavingASession() {
        window->openSettings();
        auto* const settings = window->findChild<SettingsPage*>();
        settings->showSection(0);
        row = settings->findChild<SoundExport*>();
        answer(QStringLiteral("session.wav"));
    }

    // What the person gives as a name; empty is Cancel in the dialog.
    void answer(const QString& name) {
        row->setAskPath([this, name](QWidget*, const QString& suggested) {
            offered = suggested;
            return name.isEmpty() ? QString() : path(name);
        });
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    void press() {
        row->button()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(row->button(), Qt::Key_Space);
    }
    void saveAndWait() {
        QSignalSpy ended(row, &SoundExport::ended);
        press();
        ASSERT_TRUE(row->isSaving()) << row->status().toStdString();
        ASSERT_TRUE(ended.wait(600000));
    }
    QStringList sounds() const {
        return QDir(folder.path()).entryList({QStringLiteral("session*")}, QDir::Files);
    }

    SoundExport* row = nullptr;
    QString offered;
};

TEST_F(SavingASession, WritesTheChosenRoutineAtTheOwnPaceAndTellsWhereItLies) {
    keeper.change([](Settings& s) {
        s.routine = "short";
        s.pace = BreathPace{Seconds(3), Seconds(4)};
    });
    saveAndWait();
    EXPECT_TRUE(row->status().contains(path(QStringLiteral("session.wav"))));
    const qint64 quick = QFileInfo(path(QStringLiteral("session.wav"))).size();
    keeper.change([](Settings& s) { s.pace = BreathPace{Seconds(6), Seconds(9)}; });
    saveAndWait();
    EXPECT_GT(QFileInfo(path(QStringLiteral("session.wav"))).size(), quick * 5 / 4);
}

TEST_F(SavingASession, OffersANameThatTellsRoutineAndLevel) {
    keeper.change([](Settings& s) { s.level = model::Level::Full; });
    answer({});
    press();
    EXPECT_TRUE(offered.contains(QStringLiteral("Full"))) << offered.toStdString();
    EXPECT_TRUE(offered.endsWith(QStringLiteral(".opus")));
    EXPECT_FALSE(row->isSaving());
    EXPECT_TRUE(row->status().isEmpty()) << "who cancels the dialog is told nothing";
}

TEST_F(SavingASession, ShowsHowFarItIsAndTheSameButtonCallsItOff) {
    QSignalSpy ended(row, &SoundExport::ended);
    press();
    ASSERT_TRUE(row->isSaving());
    EXPECT_TRUE(row->status().contains(QStringLiteral("0 %"))) << row->status().toStdString();
    const QString name =
        QAccessible::queryAccessibleInterface(row->button())->text(QAccessible::Name);
    EXPECT_EQ(name, QStringLiteral("Cancel"));
    press();
    ASSERT_TRUE(ended.wait(600000));
    EXPECT_TRUE(row->status().contains(QStringLiteral("Nothing was saved")));
    EXPECT_TRUE(sounds().isEmpty());
    EXPECT_TRUE(row->button()->hasFocus());
}

TEST_F(SavingASession, AsksForAnEndingItKnows) {
    answer(QStringLiteral("session.mp3"));
    press();
    EXPECT_FALSE(row->isSaving());
    EXPECT_TRUE(row->status().contains(QStringLiteral(".opus or .wav")));
    EXPECT_TRUE(sounds().isEmpty());
}

TEST_F(SavingASession, SaysWhyAFileCannotBeWritten) {
    answer(QStringLiteral("nowhere/session.wav"));
    saveAndWait();
    EXPECT_TRUE(row->status().contains(path(QStringLiteral("nowhere/session.wav"))));
    EXPECT_TRUE(row->status().contains(QStringLiteral("another place")));
}

TEST_F(SavingASession, WritesNoFileInWhichNothingIsHeard) {
    keeper.change([](Settings& s) { s.volumes.master = 0; });
    press();
    EXPECT_TRUE(offered.isEmpty());
    EXPECT_TRUE(row->status().contains(QStringLiteral("volume")));
}

// Types a name into the dialog that comes up, chooses a kind of file and accepts.
QString typed(const QString& name, int kind) {
    QTimer::singleShot(0, [name, kind] {
        auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->selectNameFilter(dialog->nameFilters().value(kind));
        Q_EMIT dialog->filterSelected(dialog->nameFilters().value(kind));
        dialog->findChild<QLineEdit*>()->setText(name);
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    });
    return askForSoundFile(nullptr, QStringLiteral("offered.opus"));
}

TEST_F(SavingASession, ByTheDialogGetsTheEndingOfTheChosenKind) {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    EXPECT_EQ(typed(path(QStringLiteral("mine")), 0), path(QStringLiteral("mine.opus")));
    EXPECT_EQ(typed(path(QStringLiteral("mine")), 1), path(QStringLiteral("mine.wav")));
    EXPECT_EQ(typed(path(QStringLiteral("mine.wav")), 0), path(QStringLiteral("mine.wav")));
}

TEST_F(SavingASession, IsCalledOffWithTheWindow) {
    press();
    ASSERT_TRUE(row->isSaving());
    window.reset();
    EXPECT_TRUE(sounds().isEmpty());
}

} // namespace
} // namespace supine::window
