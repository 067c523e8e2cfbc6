// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presence.h"

namespace supine::desktop {

namespace {

constexpr int regularMilliseconds = 1000;

} // namespace

Presence::Presence(const model::Library& library, Look look, const QDBusConnection& bus,
                   QObject* parent)
    : QObject(parent), m_look(std::move(look)), m_player(m_look), m_mpris(m_player, bus),
      m_inhibition(bus), m_notification(bus), m_motion(bus),
      m_pictures(library, PictureFolder::standardPath()) {
    m_clock.start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_regular.setInterval(regularMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &Presence::follow);
    connect(&m_regular, &QTimer::timeout, this, &Presence::follow);
    connect(&m_motion, &MotionWish::changed, this, &Presence::lessMotionWanted);
    connect(&m_notification, &Notification::activated, this, &Presence::raiseWanted);
    connect(&m_pictures, &PictureFolder::painted, this,
            [this](const QString& exercise, const QUrl& picture) {
                m_player.setPicture(exercise, picture);
                refresh();
            });
    connectPlayer();
    m_motion.read();
    refresh();
}

void Presence::connectPlayer() {
    connect(&m_player, &MediaPlayer::startWanted, this, &Presence::startWanted);
    connect(&m_player, &MediaPlayer::actWanted, this, &Presence::actWanted);
    connect(&m_player, &MediaPlayer::seekWanted, this, &Presence::seekWanted);
    connect(&m_player, &MediaPlayer::volumeWanted, this, &Presence::volumeWanted);
    connect(&m_player, &MediaPlayer::raiseWanted, this, &Presence::raiseWanted);
    connect(&m_player, &MediaPlayer::quitWanted, this, &Presence::quitWanted);
}

void Presence::setSitter(const Sitter& sitter) {
    m_pictures.setSitter(sitter);
    refresh();
}

void Presence::refresh() {
    m_soon.start();
}

void Presence::follow() {
    const Situation situation = m_look();
    const player::Practising& practising = situation.practising;
    const Seconds now(static_cast<double>(m_clock.nsecsElapsed()) * 1e-9);
    m_player.follow(situation, now);
    m_inhibition.setWanted(m_wakefulness.isWanted(practising.state, now));
    announce(situation);
    if (practising.isUnderWay()) {
        m_pictures.want(practising.exercise);
        if (!m_regular.isActive())
            m_regular.start();
    } else {
        m_regular.stop();
    }
}

void Presence::announce(const Situation& situation) {
    switch (m_announcement.follow(situation)) {
    case Announcement::Due::Say:
        return m_notification.say({situation.practising.title, {}, {}});
    case Announcement::Due::Withdraw:
        return m_notification.withdraw();
    case Announcement::Due::Nothing:
        return;
    }
}

} // namespace supine::desktop
