// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QStringList>

namespace supine::desktop {

class MediaPlayer;

/// org.mpris.MediaPlayer2: who plays, and the way to its window.
class MprisRoot : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ yes CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ entry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none CONSTANT)

public:
    /// The player is the object on the bus and owns this.
    explicit MprisRoot(MediaPlayer& player);

    bool yes() const { return true; }
    bool no() const { return false; }
    QString identity() const;
    QString entry() const;
    QStringList none() const { return {}; }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): these names go over the bus.
    void Raise();
    void Quit();
    // NOLINTEND(readability-identifier-naming)

private:
    MediaPlayer& m_player;
};

} // namespace supine::desktop
