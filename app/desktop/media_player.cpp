// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/media_player.h"

#include "app/text.h"

#include <algorithm>
#include <cmath>

namespace supine::desktop {

using player::Act;

namespace {

Act actFor(MediaPlayer::Command command) {
    using Command = MediaPlayer::Command;
    switch (command) {
    case Command::Play:
        return Act::Play;
    case Command::Pause:
        return Act::Pause;
    case Command::Stop:
        return Act::Stop;
    case Command::Next:
        return Act::NextChapter;
    case Command::Previous:
        return Act::PreviousChapter;
    case Command::PlayPause:
        break;
    }
    return Act::PlayOrPause;
}

} // namespace

MediaPlayer::MediaPlayer(Look look, QObject* parent)
    : QObject(parent), m_look(std::move(look)), m_properties(mediaProperties({}, {})) {}

void MediaPlayer::command(Command command) {
    const Situation situation = m_look();
    if (situation.practising.isUnderWay())
        return Q_EMIT actWanted(actFor(command));
    if (situation.mayStart && (command == Command::Play || command == Command::PlayPause))
        Q_EMIT startWanted();
}

bool MediaPlayer::maySeek(const player::Practising& practising) const {
    return practising.isUnderWay() && practising.state != session::State::Hurting;
}

void MediaPlayer::seekBy(Seconds distance) {
    const player::Practising practising = m_look().practising;
    if (maySeek(practising))
        Q_EMIT seekWanted(
            std::clamp(practising.position + distance, Seconds{}, practising.duration));
}

void MediaPlayer::setPosition(const QDBusObjectPath& track, Seconds to) {
    const player::Practising practising = m_look().practising;
    if (maySeek(practising) && track == trackOf(practising) && to >= Seconds{} &&
        to <= practising.duration)
        Q_EMIT seekWanted(to);
}

void MediaPlayer::setVolume(double volume) {
    if (std::isfinite(volume))
        Q_EMIT volumeWanted(std::clamp(volume, 0.0, 1.0));
}

void MediaPlayer::setPicture(const QString& exercise, const QUrl& picture) {
    m_pictures[exercise] = picture;
}

void MediaPlayer::follow(const Situation& situation, Seconds now) {
    const QVariantMap properties =
        mediaProperties(situation, m_pictures.value(text::plain(situation.practising.exercise)));
    const QVariantMap changed = changedProperties(m_properties, properties);
    m_properties = properties;
    if (!changed.isEmpty())
        Q_EMIT propertiesChanged(changed);
    if (m_place.mustTell(situation.practising, now))
        Q_EMIT placeChanged(situation.practising.position);
}

} // namespace supine::desktop
