// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace supine::desktop {

class MediaPlayer;

/// org.mpris.MediaPlayer2.Player: the names of the bus for what MediaPlayer does.
class MprisPlayer : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(double MinimumRate READ rate)
    Q_PROPERTY(double MaximumRate READ rate)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(bool CanGoNext READ canGoNext)
    Q_PROPERTY(bool CanGoPrevious READ canGoPrevious)
    Q_PROPERTY(bool CanPlay READ canPlay)
    Q_PROPERTY(bool CanPause READ canPause)
    Q_PROPERTY(bool CanSeek READ canSeek)
    Q_PROPERTY(bool CanControl READ canControl)

public:
    /// The player is the object on the bus and owns this.
    explicit MprisPlayer(MediaPlayer& player);

    QString playbackStatus() const { return now("PlaybackStatus").toString(); }
    QVariantMap metadata() const { return now("Metadata").toMap(); }
    double volume() const { return now("Volume").toDouble(); }
    void setVolume(double volume);
    double rate() const { return now("Rate").toDouble(); }
    /// A session has one pace, its breath; no rate but 1 is taken.
    void setRate(double) {}
    qlonglong position() const;
    bool canGoNext() const { return now("CanGoNext").toBool(); }
    bool canGoPrevious() const { return now("CanGoPrevious").toBool(); }
    bool canPlay() const { return now("CanPlay").toBool(); }
    bool canPause() const { return now("CanPause").toBool(); }
    bool canSeek() const { return now("CanSeek").toBool(); }
    bool canControl() const { return now("CanControl").toBool(); }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): these names go over the bus.
    void Play();
    void Pause();
    void PlayPause();
    void Stop();
    void Next();
    void Previous();
    void Seek(qlonglong Offset);
    void SetPosition(const QDBusObjectPath& TrackId, qlonglong Position);
    /// There is nothing to open; it is answered because the interface has it.
    void OpenUri(const QString&) {}

Q_SIGNALS:
    void Seeked(qlonglong Position);
    // NOLINTEND(readability-identifier-naming)

private:
    QVariant now(const char* property) const;

    MediaPlayer& m_player;
};

} // namespace supine::desktop
