// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>

#include <functional>

namespace supine::desktop {

/// An object of a service on a bus, and the interface of it that is meant.
struct BusObject {
    const char* service;
    const char* path;
    const char* interface;
};

QDBusMessage messageTo(const BusObject& object, const char* method, const QVariantList& arguments);

/// Sends a message and returns at once. `answered` is called with the reply or the error, unless
/// `receiver` is gone by then.
void call(const QDBusConnection& bus, const QDBusMessage& message, QObject* receiver,
          std::function<void(const QDBusPendingCall&)> answered);

/// Lets a slot of `receiver`, as SLOT() names it, hear a signal of an object, whoever has the
/// service's name by then. The slot's arguments are of types that Qt knows by name: one of QtDBus,
/// such as QDBusVariant, must have been registered. The bus is asked who has the name now, no
/// service is waited for. Nothing without a bus.
void listen(QDBusConnection bus, const BusObject& object, const char* signal, QObject* receiver,
            const char* slot);

} // namespace supine::desktop
