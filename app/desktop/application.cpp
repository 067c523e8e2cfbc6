// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/activation.h"
#include "app/desktop/bus_call.h"
#include "app/desktop/situation.h"

#include <QDBusPendingReply>
#include <QDBusReply>

#include <utility>

namespace supine::desktop {

namespace {

const BusObject running{desktopEntry, "/app/supine/Supine", "org.freedesktop.Application"};
const BusObject nameGiver{"org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus"};
constexpr int patienceMilliseconds = 2000;
/// What the desktop entry specification calls the leave to bring a window forward.
const QString tokenKey = QStringLiteral("activation-token");

/// Flag and answers of RequestName, from the D-Bus specification.
constexpr uint onlyWhenFree = 4;
constexpr uint isNowOwner = 1;
constexpr uint wasOwnerBefore = 4;

} // namespace

bool isRunning(const QDBusConnection& bus) {
    if (!bus.isConnected())
        return false;
    const QDBusReply<bool> reply =
        bus.call(messageTo(nameGiver, "NameHasOwner", {QString::fromLatin1(running.service)}),
                 QDBus::Block, patienceMilliseconds);
    return reply.isValid() && reply.value();
}

bool openRunning(const QDBusConnection& bus) {
    if (!isRunning(bus))
        return false;
    const QVariantMap platform{{tokenKey, activationToken()}};
    const QDBusMessage reply =
        bus.call(messageTo(running, "Activate", {platform}), QDBus::Block, patienceMilliseconds);
    return reply.type() == QDBusMessage::ReplyMessage;
}

Application::Application(const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(bus) {
    if (!m_bus.isConnected())
        return;
    m_others.setConnection(m_bus);
    m_others.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    m_others.addWatchedService(QString::fromLatin1(running.service));
    connect(&m_others, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        if (m_isWanted && !m_isHeld)
            askForName();
    });
    new ApplicationFace(*this);
    m_bus.registerObject(QString::fromLatin1(running.path), this, QDBusConnection::ExportAdaptors);
}

Application::~Application() {
    if (m_isWanted)
        giveUpName();
    m_bus.unregisterObject(QString::fromLatin1(running.path));
}

void Application::setWanted(bool wanted) {
    if (wanted == m_isWanted || !m_bus.isConnected())
        return;
    m_isWanted = wanted;
    if (wanted)
        return askForName();
    giveUpName();
    if (std::exchange(m_isHeld, false))
        Q_EMIT held(false);
}

void Application::giveUpName() {
    m_bus.send(messageTo(nameGiver, "ReleaseName", {QString::fromLatin1(running.service)}));
}

void Application::askForName() {
    const QVariantList arguments{QString::fromLatin1(running.service), onlyWhenFree};
    call(m_bus, messageTo(nameGiver, "RequestName", arguments), this,
         [this](const QDBusPendingCall& call) {
             const QDBusPendingReply<uint> reply(call);
             m_isHeld = m_isWanted && !reply.isError() &&
                        (reply.value() == isNowOwner || reply.value() == wasOwnerBefore);
             if (m_isWanted)
                 Q_EMIT held(m_isHeld);
         });
}

ApplicationFace::ApplicationFace(Application& application)
    : QDBusAbstractAdaptor(&application), m_application(application) {}

void ApplicationFace::Activate(const QVariantMap& platform) {
    setActivationToken(platform.value(tokenKey).toString());
    Q_EMIT m_application.openWanted();
}

void ApplicationFace::Open(const QStringList&, const QVariantMap& platform) {
    Activate(platform);
}

void ApplicationFace::ActivateAction(const QString&, const QVariantList&,
                                     const QVariantMap& platform) {
    Activate(platform);
}

} // namespace supine::desktop
