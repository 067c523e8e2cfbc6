// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to a voice: packs with faults, and lines that a program speaks.
#include "app/controls/button.h"
#include "app/controls/choice.h"
#include "app/controls/text_block.h"
#include "app/player/session_page.h"
#include "app/window/home_page.h"
#include "app/settings/settings_page.h"
#include "tests/app/window/window_under_test.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>

namespace supine::window {

using settings::Settings;
using settings::SettingsPage;

namespace {

// A machine without any speech program, and with the voice packs that a test puts there.
class Speech : public WindowUnderTest {
protected:
    Speech() {
        qputenv("XDG_DATA_DIRS", folder.path().toUtf8());
        keeper.change([](Settings& s) { s.speech.kind = voice::SpeechChoice::Kind::Off; });
        window.reset();
    }

    void open() {
        window = std::make_unique<MainWindow>(
            content(), keeper,
            [this](const QString& language, const model::Library& library) {
                ++soundsMade;
                return silent(language, library);
            },
            QStringLiteral("en"), &ahead);
        window->QWidget::show();
        window->finishStart();
    }

    void choose(const QString& command) {
        keeper.change([&command](Settings& s) {
            s.speech = {voice::SpeechChoice::Kind::Own, command};
        });
    }

    player::SessionPage* practise() {
        window->openHome();
        window->practise(content().library.routines.front());
        return window->findChild<player::SessionPage*>();
    }

    template <class Widget>
    Widget* shown() {
        for (Widget* widget : window->findChildren<Widget*>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    bool says(const QString& words) {
        for (const auto* block : window->findChildren<controls::TextBlock*>())
            if (block->isVisible() && block->text().contains(words))
                return true;
        return false;
    }

    voice::LinesAhead ahead{voice::LineCache(folder.filePath(QStringLiteral("cache"))),
                            {[](const QString&) { return QString(); }, {}}};
    int soundsMade = 0;
};

} // namespace

TEST_F(Speech, AVoicePackWithFaultsIsToldAtHomeAndOnItsPage) {
    const QString pack = folder.filePath(QStringLiteral("supine/voice/mine"));
    ASSERT_TRUE(QDir().mkpath(pack));
    QFile manifest(pack + QStringLiteral("/manifest.yaml"));
    ASSERT_TRUE(manifest.open(QIODevice::WriteOnly));
    manifest.write("supine: 1\nkind: voice-pack\nlocale: English\n");
    manifest.close();
    open();
    bool isTold = false;
    for (const auto* button : window->findChildren<controls::Button*>())
        isTold = isTold || (button->isVisible() && button->text().contains(u"problem"));
    EXPECT_TRUE(isTold);
    window->openFaults();
    EXPECT_TRUE(says(QStringLiteral("\"English\" is not a locale")));
}

TEST_F(Speech, TheSoundIsMadeAgainForTheSessionAfterThereAreOtherLines) {
    open();
    practise();
    practise()->end();
    EXPECT_EQ(soundsMade, 1);
    choose(QStringLiteral("/nonexistent/speak {text}"));
    practise();
    EXPECT_EQ(soundsMade, 2);
}

TEST_F(Speech, ARunningSessionKeepsItsSound) {
    open();
    const player::SessionPage* const session = practise();
    choose(QStringLiteral("/nonexistent/speak {text}"));
    practise();
    EXPECT_EQ(soundsMade, 1);
    EXPECT_EQ(window->findChild<player::SessionPage*>(), session);
}

TEST_F(Speech, TheSettingsTellWhoSpeaks) {
    open();
    window->openSettings();
    window->findChild<SettingsPage*>()->showSection(0);
    EXPECT_TRUE(says(QStringLiteral("Nobody speaks")));
    EXPECT_EQ(shown<QLineEdit>(), nullptr);
}

TEST_F(Speech, ACommandIsTriedWhenItWasWrittenAndItsTroubleStandsBelow) {
    open();
    window->openSettings();
    window->findChild<SettingsPage*>()->showSection(0);
    controls::Choice* kinds = nullptr;
    for (auto* choice : window->findChildren<controls::Choice*>())
        if (choice->accessibleName() == QLatin1String("Speech program"))
            kinds = choice;
    ASSERT_NE(kinds, nullptr);
    kinds->choose(2);
    EXPECT_TRUE(says(QStringLiteral("Write the command that speaks")));
    auto* const field = shown<QLineEdit>();
    ASSERT_NE(field, nullptr);
    field->setText(QStringLiteral("speak {words}"));
    Q_EMIT field->editingFinished();
    EXPECT_EQ(keeper.now().speech.command, QStringLiteral("speak {words}"));
    EXPECT_TRUE(says(QStringLiteral("{words} is not known")));
    kinds->choose(1);
    EXPECT_FALSE(field->isVisible());
    EXPECT_EQ(keeper.now().speech.command, QStringLiteral("speak {words}"));
}

} // namespace supine::window
