// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace supine::desktop {

class MediaPlayer;

/// Puts the media player on a bus, as MPRIS 2.2 wants it: at /org/mpris/MediaPlayer2 under the name
/// org.mpris.MediaPlayer2.supine, or with the process's number where another Supine has that name.
/// Nothing waits for the bus, and without one nothing happens.
class Mpris : public QObject {
    Q_OBJECT

public:
    /// The player is owned by the caller and outlives this.
    Mpris(MediaPlayer& player, const QDBusConnection& bus, QObject* parent = nullptr);
    ~Mpris() override;

private:
    void askForName(const QString& name);
    void tellChanged(const QVariantMap& changed);

    QDBusConnection m_bus;
    QString m_name;
};

} // namespace supine::desktop
