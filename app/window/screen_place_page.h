// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/screen_choice.h"
#include "app/window/page_frame.h"
#include "app/window/settings_keeper.h"

namespace supine::window {

/// The choice of where the screen is, tied to the settings: it turns the stage with it. A tile
/// would like to be so wide, in pixels at 100 % text.
player::ScreenChoice* makeScreenChoice(SettingsKeeper& settings, double tileWidth = 150);

/// "Where is your screen?", asked once before the first session.
class ScreenPlacePage : public PageFrame {
    Q_OBJECT

public:
    /// The settings are owned by the program and outlive the page.
    explicit ScreenPlacePage(SettingsKeeper& settings, QWidget* parent = nullptr);

    /// What has the focus at first.
    QWidget* first() const { return m_choice; }

Q_SIGNALS:
    /// The person wants to begin; the settings hold an answer.
    void answered();

private:
    void begin();

    SettingsKeeper& m_settings;
    player::ScreenChoice* m_choice;
};

} // namespace supine::window
