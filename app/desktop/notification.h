// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace supine::desktop {

/// The program's one notification on the desktop, by org.freedesktop.Notifications: what is said
/// takes the place of what was said before. Nothing waits for an answer; where nobody shows
/// notifications, nothing happens.
class Notification : public QObject {
    Q_OBJECT

public:
    explicit Notification(const QDBusConnection& bus, QObject* parent = nullptr);
    ~Notification() override;

    void say(const QString& words);
    void withdraw();

Q_SIGNALS:
    /// Somebody has clicked on it.
    void activated();

private Q_SLOTS:
    void heedAction(uint id, const QString& action);

private:
    QDBusConnection m_bus;
    uint m_id = 0;             ///< 0 while none stands.
    bool m_isAsked = false;    ///< Whether the answer with the id is on its way.
    bool m_isUnwanted = false; ///< It was withdrawn meanwhile.
};

} // namespace supine::desktop
