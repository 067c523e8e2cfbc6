// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/accessible.h"
#include "app/controls/room_style.h"
#include "app/library.h"
#include "app/window/main_window.h"
#include "tests/app/player/fake_sound.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::window {

/// The whole window with the built-in content, settings of its own and a sound without a device.
class WindowUnderTest : public testing::Test {
protected:
    explicit WindowUnderTest(bool safetyRead = true) {
        controls::installAccessibility();
        keeper.change([safetyRead](settings::Settings& s) {
            s.safetyRead = safetyRead;
            s.screen = player::ScreenPlace::Front;
        });
        window = std::make_unique<MainWindow>(content(), keeper, &silent, QStringLiteral("en"));
        window->resize(1280, 800);
        window->QWidget::show();
        QApplication::setActiveWindow(window.get());
        window->finishStart();
    }
    ~WindowUnderTest() override {
        controls::look().setTextSize(1);
        controls::look().setMotionChoice(controls::MotionChoice::Desktop);
        controls::look().setChoice(controls::ThemeChoice::Desktop);
    }

    static const content::LoadedLibrary& content() {
        static const content::LoadedLibrary loaded = library::loadBuiltIn();
        return loaded;
    }
    static voice::MadeSound silent(const QString&, const model::Library&) {
        voice::MadeSound made;
        made.sound = std::make_unique<player::FakeSound>();
        return made;
    }

    QTemporaryDir folder;
    settings::SettingsKeeper keeper{std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)};
    std::unique_ptr<MainWindow> window;
};

} // namespace supine::window
