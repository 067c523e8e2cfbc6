// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "app/desktop/announcement.h"
#include "app/desktop/inhibition.h"
#include "app/desktop/media_player.h"
#include "app/desktop/motion_wish.h"
#include "app/desktop/mpris.h"
#include "app/desktop/notification.h"
#include "app/desktop/picture_folder.h"
#include "app/desktop/wakefulness.h"

namespace supine::desktop {

/// The program on the desktop it runs on: media controls, staying awake, notifications and the wish
/// for less motion. What is known of the session goes out and wishes come back by signals; without
/// a bus, or where a service is missing, that part is not there.
class Presence : public QObject {
    Q_OBJECT

public:
    /// The library is owned by the caller and outlives this.
    Presence(const model::Library& library, Look look, const QDBusConnection& bus,
             QObject* parent = nullptr);

    void setSitter(const Sitter& sitter);

public Q_SLOTS:
    /// The situation is another one. Several calls at once are one look at it, a little later.
    void refresh();

Q_SIGNALS:
    void startWanted();
    void actWanted(supine::player::Act act);
    void seekWanted(supine::Seconds to);
    void volumeWanted(double volume);
    void raiseWanted();
    void quitWanted();
    void lessMotionWanted(bool less);

private:
    void connectPlayer();
    void follow();
    void announce(const Situation& situation);

    Look m_look;
    QElapsedTimer m_clock;
    QTimer m_soon;    ///< Until refresh() is answered.
    QTimer m_regular; ///< Looks at what changes without a word: place and length of a pause.
    MediaPlayer m_player;
    Mpris m_mpris;
    Wakefulness m_wakefulness;
    Inhibition m_inhibition;
    Announcement m_announcement;
    Notification m_notification;
    MotionWish m_motion;
    PictureFolder m_pictures;
};

} // namespace supine::desktop
