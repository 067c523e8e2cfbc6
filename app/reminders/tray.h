// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace supine::reminders {

/// The program's icon in the tray of a desktop that has one, with a menu: Open, Start, Quit. A
/// tray that is not there is looked for each minute.
class Tray : public QObject {
    Q_OBJECT

public:
    /// The first look comes so much later: Qt remembers for ever when a desktop that is still
    /// starting has no tray.
    explicit Tray(std::chrono::milliseconds firstLook, QObject* parent = nullptr);
    ~Tray() override;

    /// Whether there is to be an icon; at first not.
    void setWanted(bool wanted);

Q_SIGNALS:
    void openWanted();
    void startWanted();
    void quitWanted();

private:
    void look();
    void make();

    std::chrono::milliseconds m_firstLook;
    QTimer m_next; ///< Until the next look; it runs while an icon is wanted and not there.
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace supine::reminders
