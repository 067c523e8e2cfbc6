// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace supine::reminders {

/// The desktop entry that starts this program without a window, as the Desktop Entry Specification
/// 1.5 wants it. `program` is a path, or a name where the program is found by it.
QByteArray autostartEntry(const QString& program);

/// How the program is started again: by its name where that finds the program which runs, else by
/// its path.
QString thisProgram();

/// The entry by which the program starts with the computer, as the Desktop Application Autostart
/// Specification wants it.
class Autostart {
public:
    /// In this folder; it need not be there.
    explicit Autostart(QString folder) : m_folder(std::move(folder)) {}
    /// In the folder of the person, $XDG_CONFIG_HOME/autostart.
    static Autostart standard();

    QString file() const;
    bool isOn() const;
    /// Writes the entry whole, or removes it. Returns whether that is so now.
    bool set(bool on, const QString& program) const;

private:
    QString m_folder;
};

} // namespace supine::reminders
