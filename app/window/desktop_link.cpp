// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop_link.h"

#include "app/controls/look.h"
#include "app/player/session_page.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QEvent>
#include <QWindow>

namespace supine::window {

using settings::Settings;
using settings::SettingsKeeper;

namespace {

bool isSeen(const QWidget& window) {
    return window.isVisible() && !window.isMinimized() && window.windowHandle() != nullptr &&
           window.windowHandle()->isExposed();
}

} // namespace

void bringForward(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

DesktopLink::DesktopLink(const model::Library& library, MainWindow& window,
                         SettingsKeeper& settings, const QDBusConnection& bus)
    : m_hasBody(!library.builds.empty()), m_window(window), m_settings(settings),
      m_appearance(library), m_presence(
                                 library, [this] { return situation(); }, bus) {
    connectWishes();
    m_window.installEventFilter(this);
    connect(&m_window, &MainWindow::practisingChanged, &m_presence, &desktop::Presence::refresh);
    connect(&m_settings, &SettingsKeeper::changed, this, &DesktopLink::followSettings);
    connect(&controls::look(), &controls::Look::changed, this, &DesktopLink::showSitter);
    connect(&m_appearance, &Appearance::changed, this, &DesktopLink::showSitter);
    followSettings();
    showSitter();
}

void DesktopLink::connectWishes() {
    using desktop::Presence;
    connect(&m_presence, &Presence::startWanted, &m_window, [this] {
        m_window.start();
        // It waits there to be read first.
        if (m_window.page() == MainWindow::Page::Safety)
            bringForward(m_window);
    });
    connect(&m_presence, &Presence::actWanted, &m_window, [this](player::Act act) {
        if (player::SessionPage* const session = m_window.session())
            session->answerRemote(act);
    });
    connect(&m_presence, &Presence::seekWanted, &m_window, [this](Seconds to) {
        if (player::SessionPage* const session = m_window.session())
            session->seek(to);
    });
    connect(&m_presence, &Presence::volumeWanted, &m_window, [this](double volume) {
        m_settings.change([volume](Settings& s) { s.volumes.master = volume; });
    });
    connect(&m_presence, &Presence::raiseWanted, &m_window, [this] { bringForward(m_window); });
    connect(&m_presence, &Presence::quitWanted, &m_window, [] { QApplication::quit(); });
    connect(&m_presence, &Presence::lessMotionWanted, &m_window,
            [](bool less) { controls::look().setDesktopReducesMotion(less); });
}

desktop::Situation DesktopLink::situation() const {
    // A key for media is not to begin anything in a window that is closed.
    return {m_window.practising(), m_settings.now().volumes.master,
            m_window.mayStart() && m_window.isVisible(), isSeen(m_window)};
}

void DesktopLink::followSettings() {
    m_appearance.choose(m_settings.now().figure);
    m_presence.refresh();
}

void DesktopLink::showSitter() {
    if (!m_hasBody)
        return;
    m_presence.setSitter(
        {&m_appearance.build(), m_appearance.palette(), m_appearance.isMirrored()});
}

bool DesktopLink::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        m_presence.refresh();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace supine::window
