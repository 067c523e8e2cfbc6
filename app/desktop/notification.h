// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <vector>

namespace supine::desktop {

/// What a notification says and what somebody may answer.
struct Notice {
    struct Answer {
        QString id; ///< Told by Notification::answered(), never shown.
        QString words;
    };
    QString title;
    QString body;                ///< May be empty.
    std::vector<Answer> answers; ///< Buttons, where the desktop shows any.
    bool isPassing = true;       ///< Nothing that somebody has to read up on later.
};

/// A notification on the desktop, by org.freedesktop.Notifications, without a sound: what is said
/// takes the place of what was said before. Nothing waits for an answer; where nobody shows
/// notifications, nothing happens.
class Notification : public QObject {
    Q_OBJECT

public:
    explicit Notification(const QDBusConnection& bus, QObject* parent = nullptr);
    ~Notification() override;

    void say(const Notice& notice);
    void withdraw();

Q_SIGNALS:
    /// Somebody has clicked on it.
    void activated();
    /// Somebody has pressed the button with this id.
    void answered(const QString& id);

private Q_SLOTS:
    void heedAction(uint id, const QString& action);
    void heedToken(uint id, const QString& token);
    void heedClosing(uint id, uint reason);

private:
    QDBusConnection m_bus;
    uint m_id = 0;             ///< 0 while none stands.
    bool m_isAsked = false;    ///< Whether the answer with the id is on its way.
    bool m_isUnwanted = false; ///< It was withdrawn meanwhile.
};

/// Asks whether anybody shows notifications. The answer comes later, or at once without a bus, and
/// never once `receiver` is gone.
void askForNotifications(const QDBusConnection& bus, QObject* receiver,
                         std::function<void(bool areShown)> answered);

} // namespace supine::desktop
