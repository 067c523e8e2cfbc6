// SPDX-License-Identifier: GPL-3.0-or-later
// What of the window the desktop sees and steers.
#include "app/player/session_page.h"
#include "app/settings/movements.h"
#include "app/window/main_window.h"

namespace supine::window {

using settings::chosenRoutine;

player::Practising MainWindow::practising() const {
    return m_session != nullptr ? m_session->practising() : player::Practising{};
}

// A finished session still asks its question, and a page that listens is not to be talked over.
bool MainWindow::mayStart() const {
    const bool isBusy = m_place.page == Page::Session || m_place.page == Page::Recording ||
                        m_place.page == Page::SoundDelay;
    return !isBusy && !m_content.library.builds.empty() &&
           chosenRoutine(m_content.library, m_settings.now()) != nullptr;
}

void MainWindow::start() {
    if (mayStart())
        whenSafe([this] { practise(*chosenRoutine(m_content.library, m_settings.now())); });
}

void MainWindow::startAsOnHome() {
    if (mayStart())
        whenSafe([this] { beginFromHome(); });
}

void MainWindow::leaveEndedSession() {
    if (m_place.page == Page::Session && !practising().isUnderWay())
        openHome();
}

} // namespace supine::window
