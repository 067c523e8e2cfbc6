// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

namespace supine::desktop {

/// Keeps the machine awake and its screen on, by org.freedesktop.ScreenSaver or, where there is
/// none, by the desktop portal. Nothing waits for an answer; where neither answers, nothing
/// happens. A service that ends forgets what it was asked for, so it is asked again a second after
/// one of them has come or gone. It ends with this object, at the latest with the program.
class Inhibition : public QObject {
    Q_OBJECT

public:
    explicit Inhibition(const QDBusConnection& bus, QObject* parent = nullptr);
    ~Inhibition() override;

    /// Whether the machine is to stay awake from now on; saying the same again changes nothing.
    void setWanted(bool wanted);

private:
    enum class Holder { Nobody, Asked, ScreenSaver, Portal };

    void heedOwner(const QString& service, const QString& before);
    void askAgain();
    void follow();
    void askScreenSaver();
    void askPortal();
    void hold(Holder holder);
    void release();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_services;
    QTimer m_soon; ///< Until the services that came or went are asked.
    bool m_wanted = false;
    Holder m_holder = Holder::Nobody;
    uint m_cookie = 0;         ///< Of the screen saver.
    QDBusObjectPath m_request; ///< Of the portal.
};

} // namespace supine::desktop
