// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/motion_wish.h"

#include "app/desktop/bus_call.h"

#include <QDBusPendingReply>

namespace supine::desktop {

namespace {

const BusObject settings{"org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                         "org.freedesktop.portal.Settings"};
const QString gnomeGroup = QStringLiteral("org.gnome.desktop.interface");
const QString gnomeKey = QStringLiteral("enable-animations");
const QString commonGroup = QStringLiteral("org.freedesktop.appearance");
const QString commonKey = QStringLiteral("reduced-motion");

// Read() gives back a variant inside a variant.
QVariant unwrapped(QVariant value) {
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

std::optional<bool> asksForLessMotion(const QString& group, const QString& key,
                                      const QVariant& value) {
    if (group == gnomeGroup && key == gnomeKey && value.userType() == QMetaType::Bool)
        return !value.toBool();
    if (group == commonGroup && key == commonKey && value.userType() == QMetaType::UInt)
        return value.toUInt() == 1;
    return {};
}

MotionWish::MotionWish(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {}

void MotionWish::read() {
    if (!m_bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // else QtDBus finds no slot that takes one
    listen(m_bus, settings, "SettingChanged", this,
           SLOT(heedSetting(QString, QString, QDBusVariant)));
    ask(gnomeGroup, gnomeKey);
    ask(commonGroup, commonKey);
}

void MotionWish::ask(const QString& group, const QString& key) {
    call(m_bus, messageTo(settings, "Read", {group, key}), this,
         [this, group, key](const QDBusPendingCall& call) {
             const QDBusPendingReply<QDBusVariant> reply(call);
             if (!reply.isError())
                 take(group, key, unwrapped(reply.value().variant()));
         });
}

void MotionWish::heedSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    take(group, key, unwrapped(value.variant()));
}

void MotionWish::take(const QString& group, const QString& key, const QVariant& value) {
    const std::optional<bool> less = asksForLessMotion(group, key, value);
    if (!less)
        return;
    const bool before = m_animationsOff || m_reducedMotion;
    (group == gnomeGroup ? m_animationsOff : m_reducedMotion) = *less;
    const bool now = m_animationsOff || m_reducedMotion;
    if (now != before)
        Q_EMIT changed(now);
}

} // namespace supine::desktop
