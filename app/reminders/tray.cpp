// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders/tray.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace supine::reminders {

namespace {

constexpr std::chrono::minutes lookAgain{1};

QIcon programIcon() {
    return QIcon::fromTheme(QStringLiteral("app.supine.Supine"),
                            QIcon(QStringLiteral(":/icons/app.supine.Supine.svg")));
}

} // namespace

Tray::Tray(std::chrono::milliseconds firstLook, QObject* parent)
    : QObject(parent), m_firstLook(firstLook) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Tray::look);
}

Tray::~Tray() = default;

void Tray::setWanted(bool wanted) {
    if (!wanted) {
        m_icon.reset();
        m_next.stop();
    } else if (m_icon == nullptr && !m_next.isActive()) {
        m_next.start(m_firstLook);
    }
}

void Tray::look() {
    if (QSystemTrayIcon::isSystemTrayAvailable())
        make();
    else
        m_next.start(lookAgain);
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
