// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/screen_choice.h"
#include "app/settings/settings_keeper.h"
#include "app/window/page_frame.h"

namespace supine::window {

/// "Where is your screen?", asked once before the first session.
class ScreenPlacePage : public PageFrame {
    Q_OBJECT

public:
    /// The settings are owned by the program and outlive the page.
    explicit ScreenPlacePage(settings::SettingsKeeper& settings, QWidget* parent = nullptr);

    /// What has the focus at first.
    QWidget* first() const { return m_choice; }

Q_SIGNALS:
    /// The person wants to begin; the settings hold an answer.
    void answered();

private:
    void begin();

    settings::SettingsKeeper& m_settings;
    player::ScreenChoice* m_choice;
};

} // namespace supine::window
