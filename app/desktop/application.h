// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace supine::desktop {

/// Asks the Supine that waits in the background, if one does, to open its window, and returns
/// whether it has answered. It waits for that, two seconds at most.
bool openRunning(const QDBusConnection& bus);

/// Whether a Supine waits in the background already.
bool isRunning(const QDBusConnection& bus);

/// The program on a bus as the one that others of it open, under the name app.supine.Supine and
/// with org.freedesktop.Application of the Desktop Entry Specification.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(const QDBusConnection& bus, QObject* parent = nullptr);
    ~Application() override;

    /// Whether this is to be the one; where another is, it becomes so when that one ends. Nothing
    /// waits for the bus.
    void setWanted(bool wanted);

Q_SIGNALS:
    /// This is the one from now on, or no more. Another that has the name keeps it.
    void held(bool isHeld);
    void openWanted();

private:
    void askForName();
    void giveUpName();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_others;
    bool m_isWanted = false;
    bool m_isHeld = false;
};

/// org.freedesktop.Application, of which only Activate does anything.
class ApplicationFace : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// The application is the object on the bus and owns this.
    explicit ApplicationFace(Application& application);

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): these names go over the bus.
    void Activate(const QVariantMap& platform);
    void Open(const QStringList& files, const QVariantMap& platform);
    void ActivateAction(const QString& action, const QVariantList& with,
                        const QVariantMap& platform);
    // NOLINTEND(readability-identifier-naming)

private:
    Application& m_application;
};

} // namespace supine::desktop
