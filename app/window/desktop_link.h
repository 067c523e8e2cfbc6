// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/appearance.h"
#include "app/desktop/presence.h"

namespace supine::settings {
class SettingsKeeper;
}

namespace supine::window {

class MainWindow;

/// Shows a window that is closed or minimised, before all others.
void bringForward(QWidget& window);

/// Joins the window to the desktop: tells the desktop what goes on in the window, and does in the
/// window what somebody asks for on the desktop.
class DesktopLink : public QObject {
    Q_OBJECT

public:
    /// All are owned by the caller and outlive this.
    DesktopLink(const model::Library& library, MainWindow& window,
                settings::SettingsKeeper& settings, const QDBusConnection& bus);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    desktop::Situation situation() const;
    void connectWishes();
    void followSettings();
    void showSitter();

    const bool m_hasBody; ///< Whether the library has anybody to show.
    MainWindow& m_window;
    settings::SettingsKeeper& m_settings;
    Appearance m_appearance;
    desktop::Presence m_presence;
};

} // namespace supine::window
