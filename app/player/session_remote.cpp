// SPDX-License-Identifier: GPL-3.0-or-later
// The session as it is seen and steered from outside the window.
#include "app/player/session_parts.h"

#include <utility>

namespace supine::player {

Practising SessionPage::Parts::practising() const {
    return practisingOf(m_library, m_controller.session());
}

void SessionPage::Parts::answerRemote(Act asked) {
    if (!m_controller.session())
        return;
    // Whoever lies on the floor cannot reach the question whether to leave.
    if (m_leave->isVisible() && (asked == Act::Play || asked == Act::PlayOrPause))
        return Q_EMIT m_leave->stay();
    act(asked);
}

void SessionPage::Parts::seek(Seconds to) {
    if (!m_leave->isVisible())
        m_controller.seek(to);
}

// Told when a chapter begins by itself; every wish is told by follow().
void SessionPage::Parts::followChapter() {
    const std::size_t chapter = m_controller.session()->moment().chapter;
    if (std::exchange(m_chapter, chapter) != chapter)
        Q_EMIT m_page.practisingChanged();
}

} // namespace supine::player
