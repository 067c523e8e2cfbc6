// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notification.h"

#include "app/desktop/activation.h"
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
constexpr uchar usual = 1;     // "normal"

QVariantMap hints(const Notice& notice) {
    return {{QStringLiteral("desktop-entry"), QString::fromLatin1(desktopEntry)},
            {QStringLiteral("suppress-sound"), true},
            {QStringLiteral("transient"), notice.isPassing},
            {QStringLiteral("urgency"), QVariant::fromValue(notice.isPassing ? unhurried : usual)}};
}

// The first is what a click beside the buttons does.
QStringList actions(const Notice& notice) {
    QStringList all{clicked, Notification::tr("Show Supine", "on a notification")};
    for (const Notice::Answer& answer : notice.answers)
        all << answer.id << answer.words;
    return all;
}

} // namespace

Notification::Notification(const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(bus) {
    listen(m_bus, notifications, "ActionInvoked", this, SLOT(heedAction(uint, QString)));
    listen(m_bus, notifications, "ActivationToken", this, SLOT(heedToken(uint, QString)));
    listen(m_bus, notifications, "NotificationClosed", this, SLOT(heedClosing(uint, uint)));
}

Notification::~Notification() {
    withdraw();
}

void Notification::say(const Notice& notice) {
    if (!m_bus.isConnected())
        return;
    m_isAsked = true;
    m_isUnwanted = false;
    const QVariantList arguments{QStringLiteral("Supine"),
                                 m_id,
                                 QString::fromLatin1(desktopEntry),
                                 notice.title,
                                 notice.body,
                                 actions(notice),
                                 hints(notice),
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
    if (id != m_id || id == 0)
        return;
    if (action == clicked)
        Q_EMIT activated();
    else
        Q_EMIT answered(action);
}

// It comes before the action that it belongs to.
void Notification::heedToken(uint id, const QString& token) {
    if (id == m_id && id != 0)
        setActivationToken(token);
}

void Notification::heedClosing(uint id, uint) {
    if (id == m_id)
        m_id = 0;
}

void askForNotifications(const QDBusConnection& bus, QObject* receiver,
                         std::function<void(bool)> answered) {
    if (!bus.isConnected())
        return answered(false);
    call(bus, messageTo(notifications, "GetCapabilities", {}), receiver,
         [answered = std::move(answered)](const QDBusPendingCall& call) {
             const QDBusPendingReply<QStringList> reply(call);
             answered(!reply.isError());
         });
}

} // namespace supine::desktop
