// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mpris_root.h"

#include "app/desktop/media_player.h"

namespace supine::desktop {

MprisRoot::MprisRoot(MediaPlayer& player) : QDBusAbstractAdaptor(&player), m_player(player) {}

QString MprisRoot::identity() const {
    return QStringLiteral("Supine");
}

QString MprisRoot::entry() const {
    return QString::fromLatin1(desktopEntry);
}

void MprisRoot::Raise() {
    Q_EMIT m_player.raiseWanted();
}

void MprisRoot::Quit() {
    Q_EMIT m_player.quitWanted();
}

} // namespace supine::desktop
