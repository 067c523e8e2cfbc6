// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace supine::desktop {

/// A setting of the desktop that tells whether things should move: whether this value of it asks
/// for less motion; nothing when it is no such setting or no value of it.
std::optional<bool> asksForLessMotion(const QString& group, const QString& key,
                                      const QVariant& value);

/// Whether the desktop asks for less motion, read from the desktop portal's settings and followed
/// while the program runs: "Animations" of GNOME and those like it, and the newer setting of all
/// desktops. Nothing waits for the portal; without it the desktop asks for nothing.
class MotionWish : public QObject {
    Q_OBJECT

public:
    explicit MotionWish(const QDBusConnection& bus, QObject* parent = nullptr);

    /// Begins to read; changed() follows when the desktop asks for something.
    void read();

Q_SIGNALS:
    void changed(bool less);

private Q_SLOTS:
    void heedSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& group, const QString& key);
    void take(const QString& group, const QString& key, const QVariant& value);

    QDBusConnection m_bus;
    bool m_animationsOff = false;
    bool m_reducedMotion = false;
};

} // namespace supine::desktop
