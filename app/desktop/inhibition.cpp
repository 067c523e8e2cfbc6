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

} // namespace

Inhibition::Inhibition(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {}

Inhibition::~Inhibition() {
    release();
}

void Inhibition::setWanted(bool wanted) {
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
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
