// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/inhibition.h"

#include "app/desktop/bus_call.h"

#include <QDBusPendingReply>

namespace supine::desktop {

namespace {

const BusObject screenSaver{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
                            "org.freedesktop.ScreenSaver"};
const BusObject portal{"org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                       "org.freedesktop.portal.Inhibit"};

/// What the portal is asked to keep from happening: suspend and idle.
constexpr uint suspendAndIdle = 4 | 8;

/// A service that starts again is there by then, and one that falls whenever it is asked is not
/// asked in a circle.
constexpr int settleMilliseconds = 1000;

} // namespace

Inhibition::Inhibition(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &Inhibition::askAgain);
    if (!m_bus.isConnected())
        return;
    m_services.setConnection(m_bus);
    m_services.addWatchedService(QString::fromLatin1(screenSaver.service));
    m_services.addWatchedService(QString::fromLatin1(portal.service));
    connect(&m_services, &QDBusServiceWatcher::serviceOwnerChanged, this, &Inhibition::heedOwner);
}

Inhibition::~Inhibition() {
    release();
}

void Inhibition::setWanted(bool wanted) {
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    follow();
}

void Inhibition::heedOwner(const QString& service, const QString& before) {
    const bool held =
        (m_holder == Holder::ScreenSaver && service == QLatin1String(screenSaver.service)) ||
        (m_holder == Holder::Portal && service == QLatin1String(portal.service));
    if (held && !before.isEmpty())
        m_holder = Holder::Nobody;
    m_soon.start();
}

// What is on its way may be the answer of a service that was not there yet.
void Inhibition::askAgain() {
    if (m_holder == Holder::Asked)
        m_soon.start();
    else
        follow();
}

// While an answer is on its way the wish may change any number of times; what holds is looked at
// when it is there.
void Inhibition::follow() {
    if (m_wanted && m_holder == Holder::Nobody && m_bus.isConnected())
        askScreenSaver();
    else if (!m_wanted)
        release();
}

void Inhibition::askScreenSaver() {
    m_holder = Holder::Asked;
    const QString why = tr("A session is playing", "why the computer must not go to sleep");
    call(m_bus, messageTo(screenSaver, "Inhibit", {QStringLiteral("Supine"), why}), this,
         [this](const QDBusPendingCall& call) {
             const QDBusPendingReply<uint> reply(call);
             if (reply.isError())
                 return askPortal();
             m_cookie = reply.value();
             hold(Holder::ScreenSaver);
         });
}

void Inhibition::askPortal() {
    const QVariantMap options{
        {QStringLiteral("reason"),
         tr("A session is playing", "why the computer must not go to sleep")}};
    call(m_bus, messageTo(portal, "Inhibit", {QString(), suspendAndIdle, options}), this,
         [this](const QDBusPendingCall& call) {
             const QDBusPendingReply<QDBusObjectPath> reply(call);
             if (reply.isError())
                 return hold(Holder::Nobody);
             m_request = reply.value();
             hold(Holder::Portal);
         });
}

void Inhibition::hold(Holder holder) {
    m_holder = holder;
    if (!m_wanted)
        release();
}

void Inhibition::release() {
    if (m_holder == Holder::ScreenSaver)
        m_bus.send(messageTo(screenSaver, "UnInhibit", {m_cookie}));
    if (m_holder == Holder::Portal) {
        const QByteArray request = m_request.path().toLatin1();
        m_bus.send(messageTo(
            {portal.service, request.constData(), "org.freedesktop.portal.Request"}, "Close", {}));
    }
    if (m_holder != Holder::Asked)
        m_holder = Holder::Nobody;
}

} // namespace supine::desktop
