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
constexpr double notesWide = 400;
constexpr double scaleWide = 620;
constexpr int narrowestCard = 132;
constexpr double cardAspect = 0.56;
constexpr int cardFrame = 6;
constexpr int underCards = 24;

constexpr int placeGap = 22;
constexpr int notesGap = 3;

// Of the figure in hook-lying over the mat's near edge, in metres.
constexpr double matHalf = 0.9;
constexpr double matBelow = 0.075;
constexpr double headHeight = 0.33;
constexpr double kneesHeight = 0.56;
constexpr double thighsFrom = 0.04; ///< From the hips toward the feet, where the thighs rise over the belly.
constexpr double bellyHeight = 0.25;
constexpr double thighsLean = 0.6; ///< Metres along for each metre up.
constexpr int kneeAir = 40;        ///< Between the knees and the words beside them, pixels.
constexpr int sideAir = 28;        ///< Between the mat and the window's edge, pixels.
constexpr double centre = 0.53;     ///< Of the width; the words at the left make it look centred.
constexpr double widestShare = 0.80;
constexpr double widestInTall = 0.88;
constexpr double tallFrom = 1.2;    ///< Of a window's width; from here on it is a tall one.
constexpr double tallWidth = 860;   ///< Of the tall window the words were designed in.
constexpr int columnsInTall = 3;
constexpr double airOverWords = 0.38; ///< Of what a tall window has left over.
constexpr double largest = 960;       ///< Pixels per metre in a window up to 1080 high,
constexpr double largestShare = 0.85; ///< and this share of the height of a higher one.
constexpr double smallest = 200;      ///< Pixels per metre of a person that is still looked at,
constexpr double comfortable = 240;   ///< and of one that lies below the fold.
constexpr int figureAir = 16;         ///< Over the knees, pixels.

int rounded(double value) {
    return static_cast<int>(std::lround(value));
}

// Small words grow with the window too, and never get smaller than they were designed.
double wordsGrowth(const HomeMeasures& m) {
    return std::max(1.0, wordsUnit(m.window)) * m.textSize;
}

bool isTall(const QSize& window) {
    return window.height() > tallFrom * window.width();
}

bool narrow(const HomeMeasures& m) {
    return m.window.width() / m.textSize < controls::wideFrom;
}

bool placeBesideNotes(const HomeMeasures& m) {
    const int room = m.window.width() - 2 * controls::pageMargin(m.window.width()) - m.place.width();
    return !m.place.isEmpty() && room - placeGap >= notesWide * wordsGrowth(m);
}

int gapOf(const HomeMeasures& m) {
    return narrow(m) ? 8 : 16;
}

int columnsOf(const HomeMeasures& m, int width) {
    const int least = rounded(narrowestCard * m.textSize);
    const int fitting = (width + gapOf(m)) / (least + gapOf(m));
    const int most = isTall(m.window) ? std::min(columnsInTall, m.cards) : m.cards;
    return std::clamp(fitting, 1, std::max(1, most));
}

// The question of the place stands beside its answers and the notes, or over them where it is narrow.
void placeNotes(const HomeMeasures& m, HomeLayout& l, int y) {
    const int wide = notesWidth(m);
    if (placeBesideNotes(m)) {
        const int row = std::max(m.noteHeight, m.place.height());
        l.place = QRect(QPoint(l.margin, y + (row - m.place.height()) / 2), m.place);
        l.note = QRect(l.place.right() + 1 + placeGap, y + (row - m.noteHeight) / 2, wide, m.noteHeight);
        return;
    }
    l.note = QRect(l.margin, y, wide, m.noteHeight);
    if (m.noteHeight > 0)
        y = l.note.bottom() + 1 + notesGap;
    if (!m.place.isEmpty())
        l.place = QRect(QPoint(l.margin, y + 5), m.place);
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
    const int under = std::max(l.start.bottom(), l.levels.bottom()) + 1;
    int notes = under + rounded(14 * l.unit);
    if (!m.feeling.isEmpty()) { // a quiet button has air enough of its own
        l.feeling = QRect(QPoint(l.margin, under), m.feeling);
        notes = l.feeling.bottom() + 1;
    }
    placeNotes(m, l, notes);
}

int wordsBottom(const HomeLayout& l) {
    int bottom = 0;
    for (const QRect& words : {l.start, l.levels, l.feeling, l.note, l.place})
        if (!words.isEmpty())
            bottom = std::max(bottom, words.bottom() + 1);
    return bottom;
}

int wordsRight(const HomeLayout& l) {
    return std::max({l.levels.right(), l.start.right(), l.lead.right()});
}

int notesRight(const HomeLayout& l) {
    int right = l.margin;
    for (const QRect& words : {l.note, l.feeling})
        if (!words.isEmpty())
            right = std::max(right, words.right());
    return right;
}

// All words as one block; turned, its left edge is the one that the knees come near.
int blockRight(const HomeMeasures& m, const HomeLayout& l) {
    const int heroRight = l.margin + std::min(m.heroWidth, l.hero.width()) - 1;
    return std::max({wordsRight(l), notesRight(l), l.place.right(), heroRight});
}

// Left of this the thighs do not reach at a height over the mat's near edge, from the hips, all in metres.
double thighsAt(double heightOver) {
    return thighsFrom + std::max(0.0, heightOver - bellyHeight) * thighsLean;
}

// Whether the knees come up beside something that ends there.
bool kneesReach(double bottom, double matBottom, double k) {
    return matBottom - kneesHeight * k < bottom + 12;
}

// Where the hips lie: near the middle, or as far aside as the knees need to clear the words beside them.
double hipsX(const HomeMeasures& m, const HomeLayout& l, double matBottom, double k) {
    const double middle = centre * m.window.width();
    const double rowBottom = std::max(l.start.bottom(), l.levels.bottom());
    const int rowRight = m.turned ? blockRight(m, l) : wordsRight(l);
    const int lastRight = m.turned ? blockRight(m, l) : notesRight(l);
    const double byRow = rowRight + kneeAir - thighsAt((matBottom - rowBottom) / k) * k;
    const double byNotes = lastRight + kneeAir - thighsAt((matBottom - wordsBottom(l)) / k) * k;
    return std::max({middle, kneesReach(rowBottom, matBottom, k) ? byRow : middle,
                     kneesReach(wordsBottom(l), matBottom, k) ? byNotes : middle});
}

bool fitsBeside(const HomeMeasures& m, const HomeLayout& l, double matBottom, double k) {
    return hipsX(m, l, matBottom, k) + matHalf * k <= m.window.width() - sideAir;
}

// How large the figure may be above a floor line so that its head stays under the words and its knees
// beside them, or under them too.
double scaleOver(const HomeMeasures& m, const HomeLayout& l, double matBottom) {
    const double underHeader = matBottom - 84;
    const double underWords = matBottom - wordsBottom(l) - 12;
    const double bellyTop = headHeight + 1.25 * m.extraHeight; // with the hands on it
    const double widest = isTall(m.window) ? widestInTall : widestShare;
    double k = std::min({widest * m.window.width() / (2 * matHalf), underWords / bellyTop,
                         underHeader / kneesHeight, std::max(largest, largestShare * m.window.height())});
    while (k > underWords / kneesHeight && !fitsBeside(m, l, matBottom, k))
        k *= 0.98;
    return k;
}

// The block goes to the other margin as it is, so that its lines still begin below each other.
void turnWords(const HomeMeasures& m, HomeLayout& l) {
    const int right = blockRight(m, l);
    const int across = m.window.width() - l.margin - 1 - right;
    l.hero.setRight(right);
    for (QRect* words : {&l.hero, &l.lead, &l.start, &l.levels, &l.note, &l.place, &l.feeling})
        words->translate(across, 0);
}

int placeCards(const HomeMeasures& m, HomeLayout& l, int top) {
    const int wide = m.window.width() - 2 * l.margin;
    const int columns = columnsOf(m, wide);
    const int gap = gapOf(m);
    const int cardWidth = (wide - (columns - 1) * gap) / columns;
    const int cardHeight = rounded((cardWidth - 2 * cardFrame) * cardAspect) + m.cardWordsHeight;
    l.cards.clear();
    for (int i = 0; i < m.cards; ++i) {
        const int inRow = std::min(columns, m.cards - i / columns * columns); // the last may hold fewer
        const int aside = isTall(m.window) ? (columns - inRow) * (cardWidth + gap) / 2 : 0;
        l.cards.emplace_back(l.margin + aside + (i % columns) * (cardWidth + gap),
                             top + (i / columns) * (cardHeight + gap), cardWidth, cardHeight);
    }
    return l.cards.empty() ? top : l.cards.back().bottom() + 1;
}

// In a tall window the words come down to the figure; in a wide one it fills what is left.
void sinkWords(const HomeMeasures& m, HomeLayout& l) {
    if (!isTall(m.window))
        return;
    const double knees = l.camera.origin.y() - (kneesHeight - matBelow) * l.camera.pixelsPerMetre;
    const int down = rounded(std::max(0.0, (knees - wordsBottom(l)) * airOverWords));
    for (QRect* words : {&l.hero, &l.lead, &l.start, &l.levels, &l.note, &l.place, &l.feeling})
        words->translate(0, down);
}

int belowFold(const HomeMeasures& m, const HomeLayout& l) {
    return std::max(m.window.height(), wordsBottom(l));
}

// Cards stand on the window's lower edge. Where the figure would become too small over them it gets the
// rest of the window, and the cards lie whole below the fold; or it lies there itself, and no knee looks up.
int cardsTopFor(const HomeMeasures& m, const HomeLayout& l, int cardsHeight, int matGap) {
    const int onEdge = m.window.height() - underCards - cardsHeight;
    if (scaleOver(m, l, onEdge - matGap) >= smallest)
        return onEdge;
    if (wordsBottom(l) + rounded(smallest * kneesHeight) + figureAir + matGap <= m.window.height())
        return m.window.height();
    return belowFold(m, l) + rounded(comfortable * kneesHeight) + figureAir + matGap;
}

} // namespace

double wordsUnit(const QSize& window) {
    if (!isTall(window))
        return controls::unitOf(window);
    return controls::unitOf(QSizeF(window.width() * 1280 / tallWidth, window.height()));
}

int leadWidth(const HomeMeasures& m) {
    const int margin = controls::pageMargin(m.window.width());
    return std::min(rounded(leadWide * wordsGrowth(m)), m.window.width() - 2 * margin);
}

int scaleWidth(const HomeMeasures& m) {
    return std::min(rounded(scaleWide * wordsGrowth(m)),
                    m.window.width() - 2 * controls::pageMargin(m.window.width()));
}

int notesWidth(const HomeMeasures& m) {
    const int wide = m.window.width() - 2 * controls::pageMargin(m.window.width());
    return placeBesideNotes(m) ? std::min(rounded(notesWide * wordsGrowth(m)), wide - m.place.width() - placeGap)
                               : leadWidth(m);
}

HomeLayout layOut(const HomeMeasures& m) {
    HomeLayout l;
    l.margin = controls::pageMargin(m.window.width());
    l.unit = wordsUnit(m.window);
    placeWords(m, l);
    const int cardsHeight = placeCards(m, l, 0);
    const int matGap = rounded(22 * l.unit);
    const int cardsTop = cardsTopFor(m, l, cardsHeight, matGap);
    l.height = cardsTop + cardsHeight + underCards;
    placeCards(m, l, cardsTop);
    const double matBottom = cardsTop - matGap;
    const bool isBelow = cardsTop > m.window.height();
    const double k = isBelow ? (matBottom - belowFold(m, l) - figureAir) / kneesHeight
                             : std::max(smallest, scaleOver(m, l, matBottom));
    const double hips = fitsBeside(m, l, matBottom, k) ? hipsX(m, l, matBottom, k)
                                                       : centre * m.window.width();
    l.camera.pixelsPerMetre = k;
    l.camera.origin = QPointF(hips, matBottom - matBelow * k);
    l.horizon = l.camera.origin.y() - 0.1 * k;
    sinkWords(m, l);
    if (m.turned)
        turnWords(m, l);
    return l;
}

} // namespace supine::window
