// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus_call.h"

#include <QDBusPendingCallWatcher>
#include <QMetaObject>

namespace supine::desktop {

QDBusMessage messageTo(const BusObject& object, const char* method, const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(
        QString::fromLatin1(object.service), QString::fromLatin1(object.path),
        QString::fromLatin1(object.interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    return message;
}

void call(const QDBusConnection& bus, const QDBusMessage& message, QObject* receiver,
          std::function<void(const QDBusPendingCall&)> answered) {
    auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), receiver);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, receiver,
                     [watcher, answered = std::move(answered)] {
                         watcher->deleteLater();
                         answered(*watcher);
                     });
}

void listen(QDBusConnection bus, const BusObject& object, const char* signal, QObject* receiver,
            const char* slot) {
    if (!bus.isConnected())
        return;
    [[maybe_unused]] const bool isHeard =
        bus.connect(QString::fromLatin1(object.service), QString::fromLatin1(object.path),
                    QString::fromLatin1(object.interface), QString::fromLatin1(signal), receiver,
                    QMetaObject::normalizedSignature(slot).constData());
    Q_ASSERT_X(isHeard, "listen", slot);
}

} // namespace supine::desktop
