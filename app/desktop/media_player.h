// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include "app/desktop/media_properties.h"
#include "app/desktop/place_told.h"
#include "app/player/session_keys.h"

namespace supine::desktop {

/// The session as a media player of the desktop: it understands what a remote control, a headset or
/// a panel asks for, and knows what they show. It speaks to no bus; Mpris does that for it.
class MediaPlayer : public QObject {
    Q_OBJECT

public:
    enum class Command { Play, Pause, PlayPause, Stop, Next, Previous };

    explicit MediaPlayer(Look look, QObject* parent = nullptr);

    /// Does what is asked for. With no session Play and PlayPause begin one; Stop pauses, so that a
    /// slip of the thumb ends nothing; while "it hurts" is open all of them answer it.
    void command(Command command);
    /// Past the end it is the end, before the beginning the beginning.
    void seekBy(Seconds distance);
    /// To this place; nothing when the track is another one by now or has no such place.
    void setPosition(const QDBusObjectPath& track, Seconds to);
    /// 0 to 1; what lies outside is brought inside.
    void setVolume(double volume);

    /// The properties as they were told last, all but the position.
    const QVariantMap& properties() const { return m_properties; }
    /// Where the session is at this moment.
    Seconds position() const { return m_look().practising.position; }

    /// The picture of an exercise is there.
    void setPicture(const QString& exercise, const QUrl& picture);
    /// Looks at the session at `now`, of a clock that only grows, and tells what is new.
    void follow(const Situation& situation, Seconds now);

Q_SIGNALS:
    void propertiesChanged(const QVariantMap& changed);
    void placeChanged(supine::Seconds position);

    void startWanted();
    void actWanted(supine::player::Act act);
    void seekWanted(supine::Seconds to);
    void volumeWanted(double volume);
    void raiseWanted();
    void quitWanted();

private:
    bool maySeek(const player::Practising& practising) const;

    Look m_look;
    QVariantMap m_properties;
    PlaceTold m_place;
    QHash<QString, QUrl> m_pictures; ///< By exercise.
};

} // namespace supine::desktop
