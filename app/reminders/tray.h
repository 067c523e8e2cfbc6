// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace supine::reminders {

/// The program's icon in the tray of a desktop that has one, with a menu: Open, Start, Quit. A
/// tray that is not there yet, as when the computer has just started, is looked for each minute.
class Tray : public QObject {
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    /// Whether there is to be an icon; at first not.
    void setWanted(bool wanted);

Q_SIGNALS:
    void openWanted();
    void startWanted();
    void quitWanted();

private:
    void follow();
    void make();

    bool m_isWanted = false;
    QTimer m_again;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace supine::reminders
