// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders/tray.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace supine::reminders {

namespace {

constexpr int lookAgainMilliseconds = 60'000;

QIcon programIcon() {
    return QIcon::fromTheme(QStringLiteral("app.supine.Supine"),
                            QIcon(QStringLiteral(":/icons/app.supine.Supine.svg")));
}

} // namespace

Tray::Tray(QObject* parent) : QObject(parent) {
    m_again.setInterval(lookAgainMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &Tray::follow);
}

Tray::~Tray() = default;

void Tray::setWanted(bool wanted) {
    m_isWanted = wanted;
    follow();
}

void Tray::follow() {
    if (!m_isWanted) {
        m_icon.reset();
        m_again.stop();
    } else if (m_icon == nullptr && QSystemTrayIcon::isSystemTrayAvailable()) {
        make();
        m_again.stop();
    } else if (m_icon == nullptr) {
        m_again.start();
    }
}

void Tray::make() {
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Open Supine", "in the menu of the tray"), this, &Tray::openWanted);
    m_menu->addAction(tr("Start", "in the menu of the tray: begin to practise"), this,
                      &Tray::startWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit", "in the menu of the tray"), this, &Tray::quitWanted);
    m_icon = std::make_unique<QSystemTrayIcon>(programIcon());
    m_icon->setToolTip(tr("Supine"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT openWanted();
            });
    m_icon->show();
}

} // namespace supine::reminders
