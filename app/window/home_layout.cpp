// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/home_layout.h"

#include "app/controls/type.h"
#include "app/figure/framing.h"

#include <algorithm>
#include <cmath>

namespace supine::window {

namespace {

constexpr double heroTop = 96;
constexpr double leadWide = 560;
constexpr int narrowestCard = 132;
constexpr double cardAspect = 0.56;
constexpr int cardFrame = 6;
constexpr int underCards = 24;

// Of the figure in hook-lying, in metres.
constexpr double matHalf = 0.9;
constexpr double matBelow = 0.10;
constexpr double headAbove = 0.29;
constexpr double kneesAbove = 0.60;
constexpr double kneesFrom = 0.02; ///< Where the thighs begin to rise over the belly, from the hips.
constexpr double widestShare = 0.80;
constexpr double largest = 960; ///< Pixels per metre.
constexpr double smallest = 170;

int rounded(double value) {
    return static_cast<int>(std::lround(value));
}

bool narrow(const HomeMeasures& m) {
    return m.window.width() / m.textSize < controls::wideFrom;
}

int gapOf(const HomeMeasures& m) {
    return narrow(m) ? 8 : 16;
}

int columnsOf(const HomeMeasures& m, int width) {
    const int least = rounded(narrowestCard * m.textSize);
    const int fitting = (width + gapOf(m)) / (least + gapOf(m));
    return std::clamp(fitting, 1, std::max(1, m.cards));
}

void placeWords(const HomeMeasures& m, HomeLayout& l) {
    const int wide = m.window.width() - 2 * l.margin;
    l.hero = QRect(l.margin, rounded(std::max(76.0, heroTop * l.unit)), wide, m.heroHeight);
    l.lead = QRect(l.margin, l.hero.bottom() + 1 + rounded(8 * l.unit), leadWidth(m), m.leadHeight);
    const int row = l.lead.bottom() + 1 + rounded(24 * l.unit);
    l.start = QRect(QPoint(l.margin, row), m.start);
    const bool beside = m.start.width() + 26 + m.levels.width() <= wide;
    const int levelsTop = beside ? row + (m.start.height() - m.levels.height()) / 2
                                 : l.start.bottom() + 17;
    l.levels = QRect(QPoint(beside ? l.start.right() + 27 : l.margin, levelsTop), m.levels);
    int y = std::max(l.start.bottom(), l.levels.bottom()) + 1 + rounded(14 * l.unit);
    l.note = QRect(l.margin, y, leadWidth(m), m.noteHeight);
    y = l.note.bottom() + 5;
    l.ready = QRect(l.margin, y, leadWidth(m), m.readyHeight);
    y = l.ready.bottom() + 1;
    if (!m.place.isEmpty())
        l.place = QRect(QPoint(l.margin, y + 12), m.place);
}

int wordsBottom(const HomeLayout& l) {
    return std::max(l.ready.bottom(), l.place.isEmpty() ? 0 : l.place.bottom()) + 1;
}

int wordsRight(const HomeLayout& l) {
    return std::max({l.levels.right(), l.start.right(), l.lead.right()});
}

// How large the figure may be above a floor line so that its head stays under the words and its knees
// beside them.
double scaleOver(const HomeMeasures& m, const HomeLayout& l, double matBottom) {
    const double byWidth = widestShare * m.window.width() / (2 * matHalf);
    const double byHead = (matBottom - wordsBottom(l) - 14) / (headAbove + matBelow);
    const double byKnees = (matBottom - 84) / (kneesAbove + matBelow);
    const double middle = m.window.width() / 2.0;
    const double underWords = (matBottom - wordsBottom(l) - 10) / (kneesAbove + matBelow);
    double k = std::min({byWidth, byHead, byKnees, largest});
    if (middle + kneesFrom * k < wordsRight(l) + 12)
        k = std::min(k, std::max(underWords, (wordsRight(l) + 12 - middle) / 0.2));
    return k;
}

int placeCards(const HomeMeasures& m, HomeLayout& l, int top) {
    const int wide = m.window.width() - 2 * l.margin;
    const int columns = columnsOf(m, wide);
    const int gap = gapOf(m);
    const int cardWidth = (wide - (columns - 1) * gap) / columns;
    const int cardHeight = rounded((cardWidth - 2 * cardFrame) * cardAspect) + m.cardWordsHeight;
    l.cards.clear();
    for (int i = 0; i < m.cards; ++i)
        l.cards.emplace_back(l.margin + (i % columns) * (cardWidth + gap),
                             top + (i / columns) * (cardHeight + gap), cardWidth, cardHeight);
    return l.cards.empty() ? top : l.cards.back().bottom() + 1;
}

} // namespace

int leadWidth(const HomeMeasures& m) {
    const int margin = controls::pageMargin(m.window.width());
    const double unit = controls::unitOf(m.window);
    return std::min(rounded(leadWide * std::max(1.0, unit) * m.textSize),
                    m.window.width() - 2 * margin);
}

HomeLayout layOut(const HomeMeasures& m) {
    HomeLayout l;
    l.margin = controls::pageMargin(m.window.width());
    l.unit = controls::unitOf(m.window);
    placeWords(m, l);
    const int cardsHeight = placeCards(m, l, 0);
    const int leastFigure = rounded(smallest * (headAbove + matBelow)) + 16;
    const int matGap = rounded(22 * l.unit);
    const int least = wordsBottom(l) + leastFigure + matGap + cardsHeight + underCards;
    l.height = std::max(m.window.height(), least);
    const int cardsTop = l.height - underCards - cardsHeight;
    placeCards(m, l, cardsTop);
    const double matBottom = cardsTop - matGap;
    const double k = std::max(smallest, scaleOver(m, l, matBottom));
    l.camera.pixelsPerMetre = k;
    l.camera.origin = QPointF(m.window.width() / 2.0 + 0.015 * k, matBottom - matBelow * k);
    l.horizon = l.camera.origin.y() - 0.06 * k;
    return l;
}

} // namespace supine::window
