// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mpris_player.h"

#include "app/desktop/media_player.h"

namespace supine::desktop {

using Command = MediaPlayer::Command;

MprisPlayer::MprisPlayer(MediaPlayer& player) : QDBusAbstractAdaptor(&player), m_player(player) {
    connect(&player, &MediaPlayer::placeChanged, this,
            [this](Seconds position) { Q_EMIT Seeked(toMicroseconds(position)); });
}

QVariant MprisPlayer::now(const char* property) const {
    return m_player.properties().value(QString::fromLatin1(property));
}

qlonglong MprisPlayer::position() const {
    return toMicroseconds(m_player.position());
}

void MprisPlayer::setVolume(double volume) {
    m_player.setVolume(volume);
}

void MprisPlayer::Play() {
    m_player.command(Command::Play);
}
void MprisPlayer::Pause() {
    m_player.command(Command::Pause);
}
void MprisPlayer::PlayPause() {
    m_player.command(Command::PlayPause);
}
void MprisPlayer::Stop() {
    m_player.command(Command::Stop);
}
void MprisPlayer::Next() {
    m_player.command(Command::Next);
}
void MprisPlayer::Previous() {
    m_player.command(Command::Previous);
}

void MprisPlayer::Seek(qlonglong Offset) {
    m_player.seekBy(fromMicroseconds(Offset));
}

void MprisPlayer::SetPosition(const QDBusObjectPath& TrackId, qlonglong Position) {
    m_player.setPosition(TrackId, fromMicroseconds(Position));
}

} // namespace supine::desktop
