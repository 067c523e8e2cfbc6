// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_parts.h"

#include "app/controls/space.h"
#include "app/controls/type.h"
#include "app/player/floor_layout.h"

#include <algorithm>

namespace supine::player {

namespace space = controls::space;

namespace {

constexpr int headerTop = 16;
constexpr double headerWordsFrom = 1100; // em-px; below it the header has icons alone
constexpr int soundWidth = 400;
constexpr double kneesHigh = 0.57; ///< Metres over the mat.
constexpr double panelShare = 0.5; ///< Of the page's width with the margin, where it can be that.

QRect inReadingOrder(const QWidget& page, const QRect& area) {
    if (page.layoutDirection() == Qt::LeftToRight)
        return area;
    return {page.width() - area.right() - 1, area.y(), area.width(), area.height()};
}

int heightOf(const controls::Sheet& sheet, int width) {
    return sheet.hasHeightForWidth() ? sheet.heightForWidth(width) : sheet.sizeHint().height();
}

} // namespace

void SessionPage::Parts::place() {
    const int width = m_page.width();
    const int height = m_page.height();
    const int bar = m_bar->heightFor(width);
    m_bar->setGeometry(0, height - bar, width, bar);
    m_bar->setMargin(controls::pageMargin(width));
    m_finish->setGeometry(m_page.rect());
    setHeaderUnit();
    placeHeader();
    m_stage->setGeometry(m_page.rect());
    m_stage->setFrame(headerTop + m_leaveButton->height(), bar);
    if (m_finish->isVisible())
        placeFinish();
    placeReady();
    if (m_hurts->isVisible())
        placeQuestion();
    if (m_leave->isVisible())
        placeInMiddle(*m_leave, leaveWidth);
    if (m_screen->isVisible())
        placeInMiddle(*m_screen, screenWidth);
    if (m_soundPanel->isVisible())
        placeSoundPanel();
    if (m_pacePanel->isVisible())
        placePacePanel();
    m_toast->setClearance(bar + space::tight);
}

/// From the end of the line to its beginning.
std::vector<controls::Button*> SessionPage::Parts::headerControls() const {
    return {m_leaveButton, m_soundButton, m_turnButton, m_seeThroughButton, m_paceButton};
}

void SessionPage::Parts::setHeaderUnit() {
    const double unit = std::max(1.0, controls::unitOf(m_page.size()));
    for (controls::Button* const button : headerControls())
        button->setUnit(unit);
}

void SessionPage::Parts::placeHeader() {
    const QSize leave = m_leaveButton->sizeHint();
    const bool words = controls::emWidth(m_page.width()) >= headerWordsFrom;
    for (controls::Button* const button : {m_seeThroughButton, m_paceButton})
        button->setLabel(words ? button->accessibleName() : QString());
    // The icon, not its target, stands on the margin.
    const int icon = static_cast<int>(controls::scaledIcon() * m_leaveButton->unit());
    const int inset = (leave.width() - icon) / 2;
    const int end = m_page.width() - controls::pageMargin(m_page.width()) + inset;
    int right = end;
    for (QWidget* const control : headerControls()) {
        const QSize size = control->sizeHint();
        const QRect place(right - size.width(), headerTop + (leave.height() - size.height()) / 2,
                          size.width(), size.height());
        control->setGeometry(inReadingOrder(m_page, place));
        right = place.left() - space::tight;
    }
    m_stage->setHeaderControls(end - right + space::tight);
}

// The figure lies where the words of the finish leave room.
void SessionPage::Parts::placeFinish() {
    const QRect room = m_finish->figureRoom();
    m_stage->setFrame(room.top(), m_page.height() - room.bottom() - 1);
}

// With the words, where the eye is; the figure lies still meanwhile. Where a panel has pushed the
// words together it stands as near to them as there is room.
void SessionPage::Parts::placeReady() {
    QRect place = m_stage->placeBesideWords(m_ready->sizeHint());
    if (m_stage->hasPanel() && m_ready->isVisible() && m_stage->isTurned())
        if (const auto free = freePlace(place.size(), place.topLeft(), m_ready))
            place.moveTopLeft(*free);
    m_ready->setGeometry(place);
}

// At the end of the reading direction, where the figure's legs are, or where the figure of a turned
// picture does not lie; in a narrow window in the middle.
void SessionPage::Parts::placeQuestion() {
    const QSize size = m_hurts->fitTo(m_page.size());
    const int right = m_page.width() - controls::pageMargin(m_page.width()) + space::shadow;
    const int middle = (m_page.width() - size.width()) / 2;
    const bool aside =
        !m_hurts->isLarge() && !isTall(m_page.size()) &&
        controls::emWidth(m_page.width()) >= controls::wideFrom;
    const QRect atEnd(aside ? right - size.width() : middle,
                      (m_page.height() - size.height()) / 2, size.width(), size.height());
    QRect place = inReadingOrder(m_page, atEnd);
    const Turn turn = m_preferences.turn;
    if (aside && (turn == Turn::Left || turn == Turn::Right))
        place.moveLeft(turn == Turn::Right ? atEnd.left() : m_page.width() - right);
    // In a tall window it stands over the figure where there is room.
    if (isTall(m_page.size()) && !m_hurts->isLarge() && !m_stage->isTurned()) {
        const double knees = m_stage->layOutNow().camera.toPicture({0, kneesHigh, 0}).y();
        if (place.height() < knees)
            place.moveTop((static_cast<int>(knees) - place.height()) / 2);
    }
    m_hurts->setGeometry(place);
    m_stage->setPanel(aside && !m_stage->isTurned()
                          ? place.adjusted(space::shadow, space::shadow, -space::shadow,
                                           -space::shadow)
                          : QRect());
}

void SessionPage::Parts::placeInMiddle(controls::Sheet& sheet, int width) {
    const int wide =
        std::min(static_cast<int>(controls::scaled(width)) + 2 * space::shadow, m_page.width());
    const int high = std::min(heightOf(sheet, wide), m_page.height());
    sheet.setGeometry((m_page.width() - wide) / 2, (m_page.height() - high) / 2, wide, high);
}

// Under the header and above the bar, and not so wide that words and figure have less than half of
// the page beside it; with the shadow.
QSize SessionPage::Parts::roomForPanel() const {
    const int high = m_page.height() - m_bar->height() - m_soundButton->geometry().bottom();
    const int wide =
        static_cast<int>(panelShare * m_page.width()) - controls::pageMargin(m_page.width());
    return {wide + 2 * space::shadow,
            high - space::tight + 2 * space::shadow};
}

// Under its button, at the end of the reading direction. The stage gives way to it.
void SessionPage::Parts::placePanel(controls::Sheet& panel, const QSize& size) {
    const int right = m_page.width() - controls::pageMargin(m_page.width()) + space::shadow;
    const int under = m_soundButton->geometry().bottom() - space::shadow + space::tight;
    const QRect logical(std::max(0, std::min(right, m_page.width()) - size.width()),
                        std::min(under, m_page.height() - size.height()), size.width(),
                        size.height());
    const QRect place = inReadingOrder(m_page, logical);
    panel.setGeometry(place);
    m_stage->setPanel(place.adjusted(space::shadow, space::shadow, -space::shadow, -space::shadow));
    placeReady();
    m_toast->findPlace();
}

void SessionPage::Parts::placePacePanel() {
    placePanel(*m_pacePanel, m_pacePanel->fitTo(roomForPanel(), m_page.size()));
}

void SessionPage::Parts::placeSoundPanel() {
    const int wide =
        std::min(std::max(static_cast<int>(controls::scaled(soundWidth)) + 2 * space::shadow,
                          m_soundPanel->sizeHint().width()),
                 m_page.width());
    m_soundPanel->setTight(false);
    m_soundPanel->setTitleVisible(true);
    const int room = roomForPanel().height();
    m_soundPanel->setTight(heightOf(*m_soundPanel, wide) > room);
    m_soundPanel->setTitleVisible(heightOf(*m_soundPanel, wide) <= room);
    const int high = std::min(heightOf(*m_soundPanel, wide), m_page.height());
    placePanel(*m_soundPanel, {wide, high});
}

} // namespace supine::player
