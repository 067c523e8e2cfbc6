// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is room on the page for what comes up over it.
#include "app/player/session_parts.h"

#include <algorithm>

namespace supine::player {

namespace {

constexpr int leastStep = 8; ///< Pixels between the places that are tried.
constexpr int stepsOfHeight = 100;
constexpr int fromEdge = 16;
constexpr QMargins air{8, 8, 8, 8}; ///< Round what finds its place.

} // namespace

QRegion SessionPage::Parts::takenOfPage(const QWidget* except) {
    QRegion taken = m_stage->taken();
    std::vector<QWidget*> parts{m_bar, m_ready, m_hurts, m_leave, m_screen};
    for (QWidget* const control : headerControls())
        parts.push_back(control);
    for (const QWidget* const part : parts)
        if (part->isVisible() && part != except)
            taken += part->geometry();
    return taken;
}

// The place of something of this size that covers neither words nor figure nor controls and is
// nearest to the one that is wished.
std::optional<QPoint> SessionPage::Parts::freePlace(const QSize& size, QPoint wished,
                                                    const QWidget* except) {
    const QRegion taken = takenOfPage(except);
    const QRect within = m_page.rect().adjusted(fromEdge, fromEdge, -fromEdge, -fromEdge);
    const int step = std::max(leastStep, m_page.height() / stepsOfHeight);
    std::optional<QPoint> best;
    int least = 0;
    for (int y = within.top(); y + size.height() <= within.bottom() + 1; y += step)
        for (int x = within.left(); x + size.width() <= within.right() + 1; x += step) {
            const QPoint at(x, y);
            const int far = (at - wished).manhattanLength();
            if ((best && far >= least) || taken.intersects(QRect(at, size).marginsAdded(air)))
                continue;
            best = at;
            least = far;
        }
    return best;
}

// Low in the middle, if it can be.
std::optional<QPoint> SessionPage::Parts::placeOfToast(const QSize& pill) {
    if (!m_controller.session() || m_finish->isVisible())
        return {};
    const int foot = m_page.height() - (m_bar->isVisible() ? m_bar->height() : fromEdge);
    return freePlace(pill, {(m_page.width() - pill.width()) / 2, foot - pill.height()}, m_toast);
}

} // namespace supine::player
