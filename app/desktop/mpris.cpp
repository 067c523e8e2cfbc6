// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mpris.h"

#include "app/desktop/bus_call.h"
#include "app/desktop/media_player.h"
#include "app/desktop/mpris_player.h"
#include "app/desktop/mpris_root.h"

#include <QCoreApplication>
#include <QDBusPendingReply>

namespace supine::desktop {

namespace {

const QString path = QStringLiteral("/org/mpris/MediaPlayer2");
const QString firstName = QStringLiteral("org.mpris.MediaPlayer2.supine");
const BusObject theBus{"org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus"};

/// Flag and answers of RequestName, from the D-Bus specification.
constexpr uint doNotQueue = 4;
constexpr uint primaryOwner = 1;
constexpr uint alreadyOwner = 4;

} // namespace

Mpris::Mpris(MediaPlayer& player, const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(bus) {
    if (!m_bus.isConnected())
        return;
    new MprisRoot(player);
    new MprisPlayer(player);
    if (!m_bus.registerObject(path, &player, QDBusConnection::ExportAdaptors))
        return;
    connect(&player, &MediaPlayer::propertiesChanged, this, &Mpris::tellChanged);
    askForName(firstName);
}

Mpris::~Mpris() {
    if (m_bus.isConnected() && !m_name.isEmpty())
        m_bus.send(messageTo(theBus, "ReleaseName", {m_name}));
    m_bus.unregisterObject(path);
}

// QDBusConnection::registerService() would wait for the answer.
void Mpris::askForName(const QString& name) {
    call(m_bus, messageTo(theBus, "RequestName", {name, doNotQueue}), this,
         [this, name](const QDBusPendingCall& call) {
             const QDBusPendingReply<uint> reply(call);
             if (reply.isError())
                 return;
             if (reply.value() == primaryOwner || reply.value() == alreadyOwner)
                 m_name = name;
             else if (name == firstName)
                 askForName(firstName +
                            QStringLiteral(".instance%1").arg(QCoreApplication::applicationPid()));
         });
}

// An adaptor's properties change silently unless this is said by hand.
void Mpris::tellChanged(const QVariantMap& changed) {
    QDBusMessage signal =
        QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    signal.setArguments({QStringLiteral("org.mpris.MediaPlayer2.Player"), changed, QStringList()});
    m_bus.send(signal);
}

} // namespace supine::desktop
