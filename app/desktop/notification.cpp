// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notification.h"

#include "app/desktop/bus_call.h"
#include "app/desktop/situation.h"

#include <QDBusPendingReply>

#include <utility>

namespace supine::desktop {

namespace {

const BusObject notifications{"org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                              "org.freedesktop.Notifications"};
const QString clicked = QStringLiteral("default");
constexpr int asLongAsUsual = -1;
constexpr uchar unhurried = 0; // "low" urgency

// The voice says it too: no sound, and nothing to read up on later.
QVariantMap hints() {
    return {{QStringLiteral("desktop-entry"), QString::fromLatin1(desktopEntry)},
            {QStringLiteral("suppress-sound"), true},
            {QStringLiteral("transient"), true},
            {QStringLiteral("urgency"), QVariant::fromValue(unhurried)}};
}

} // namespace

Notification::Notification(const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(bus) {
    listen(m_bus, notifications, "ActionInvoked", this, SLOT(heedAction(uint, QString)));
}

Notification::~Notification() {
    withdraw();
}

void Notification::say(const QString& words) {
    if (!m_bus.isConnected())
        return;
    m_isAsked = true;
    m_isUnwanted = false;
    const QVariantList arguments{QStringLiteral("Supine"),
                                 m_id,
                                 QString::fromLatin1(desktopEntry),
                                 words,
                                 QString(),
                                 QStringList{clicked, tr("Show Supine", "on a notification")},
                                 hints(),
                                 asLongAsUsual};
    call(m_bus, messageTo(notifications, "Notify", arguments), this,
         [this](const QDBusPendingCall& call) {
             const QDBusPendingReply<uint> reply(call);
             m_isAsked = false;
             m_id = reply.isError() ? 0 : reply.value();
             if (std::exchange(m_isUnwanted, false))
                 withdraw();
         });
}

void Notification::withdraw() {
    m_isUnwanted = m_isAsked;
    if (m_id != 0)
        m_bus.send(messageTo(notifications, "CloseNotification", {std::exchange(m_id, 0)}));
}

void Notification::heedAction(uint id, const QString& action) {
    if (id == m_id && id != 0 && action == clicked)
        Q_EMIT activated();
}

} // namespace supine::desktop
