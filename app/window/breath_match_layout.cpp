// SPDX-License-Identifier: GPL-3.0-or-later
// How the page for matching one's breath is laid out and painted.
#include "app/controls/button.h"
#include "app/controls/look.h"
#include "app/controls/type.h"
#include "app/figure/framing.h"
#include "app/player/words.h"
#include "app/window/breath_match_page.h"
#include "app/window/tap_area.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace supine::window {

using controls::TextLayout;
namespace space = controls::space;

namespace {

// Shares of the height, or of the width where that is small.
constexpr double largestWords = 0.098;
constexpr double widestWords = 0.074;
constexpr double smallestWords = 24; ///< Pixels.
constexpr double hintShare = 0.44;   ///< Of the instruction's size.
constexpr double ringOfHeight = 0.155;
constexpr double ringOfWidth = 0.13;
constexpr double headerHeight = 76;
constexpr double lineShare = 1.14;
constexpr double matShare = 0.92;
constexpr double footShare = 0.045;

} // namespace

TextLayout BreathMatchPage::setInstruction(const QString& words, double pixels,
                                           double width) const {
    return TextLayout(words, width,
                      {controls::fontOf(pixels, QFont::DemiBold), lineShare, Qt::AlignLeading, true,
                       layoutDirection()});
}

TextLayout BreathMatchPage::setHint(const Places& places) const {
    return TextLayout(hint(), places.words.width(),
                      {controls::fontOf(places.hintPixels, QFont::Medium), 1.3, Qt::AlignLeading,
                       true, layoutDirection()});
}

double BreathMatchPage::fittingPixels(double largest, double width, int lines) const {
    double pixels = largest;
    while (pixels > smallestWords && setInstruction(instruction(), pixels, width).lines() > lines)
        pixels -= 1;
    return pixels;
}

// The ring beside the words; above them where the window is higher than wide.
BreathMatchPage::Places BreathMatchPage::placesNow() const {
    const bool isTall = height() > width();
    const double margin = controls::pageMargin(width());
    Places places;
    places.ringRadius = std::min(ringOfHeight * height(), ringOfWidth * width());
    places.ringCentre = {margin + places.ringRadius, headerHeight + places.ringRadius};
    const double left = isTall ? margin : margin + 2.3 * places.ringRadius;
    const double top = isTall ? headerHeight + 2.3 * places.ringRadius : headerHeight;
    const double room = std::max(1.0, width() - margin - left);
    places.instructionPixels = fittingPixels(
        std::min(largestWords * height(), widestWords * width()), room, isTall ? 3 : 2);
    places.hintPixels = std::max(hintShare * places.instructionPixels,
                                 std::min(controls::scaled(17), 0.6 * places.instructionPixels));
    places.words = {left, top, room, 0};
    const double words = setInstruction(instruction(), places.instructionPixels, room).size().height();
    const double under = words + space::tight + setHint(places).size().height();
    places.words.setHeight(under);
    places.buttonsTop = top + under + space::wide;
    return places;
}

void BreathMatchPage::place() {
    m_places = placesNow();
    m_words =
        setInstruction(instruction(), m_places.instructionPixels, m_places.words.width());
    m_hint = setHint(m_places);
    m_area->setGeometry(rect());
    m_area->lower();
    const auto put = [this](controls::Button& button, const QPointF& at) {
        button.setGeometry(visual(QRectF(at, button.sizeHint())).toRect());
    };
    put(*m_back, {controls::pageMargin(width()) - 20.0, 18});
    put(*m_use, {m_places.words.left(), m_places.buttonsTop});
    const double after = m_places.words.left() + m_use->sizeHint().width() + space::normal;
    const bool fits = after + m_again->sizeHint().width() <= m_places.words.right();
    put(*m_again, fits ? QPointF(after, m_places.buttonsTop)
                       : QPointF(m_places.words.left(),
                                 m_places.buttonsTop + m_use->sizeHint().height() + space::close));
    const double belowWords = std::max(m_places.words.bottom() + space::normal,
                                       m_places.ringCentre.y() + m_places.ringRadius);
    const double foot = footShare * height();
    const QRectF area(0, belowWords, width(), std::max(60.0, height() - foot - belowWords));
    const figure::Camera camera = figure::cameraFor(area, matShare);
    setFraming({camera, camera.origin.y() - 0.12 * camera.pixelsPerMetre});
}

QPointF BreathMatchPage::ringCentre() const {
    const double x = m_places.ringCentre.x();
    return {layoutDirection() == Qt::RightToLeft ? width() - x : x, m_places.ringCentre.y()};
}

// The ring is always on its way; the words change with the taps.
QRegion BreathMatchPage::changedOver() {
    const QString words = instruction() + hint();
    if (words != m_painted) {
        m_painted = words;
        return rect();
    }
    const double r = m_places.ringRadius + 2;
    return QRectF(ringCentre() - QPointF(r, r), QSizeF(2 * r, 2 * r)).toAlignedRect();
}

player::RingReading BreathMatchPage::ringNow() const {
    const Seconds now = m_clock();
    const motion::BreathState breath = m_match.breathAt(now);
    player::RingReading reading;
    reading.breathLevel = breath.level;
    reading.breathingIn = breath.now == motion::BreathKind::In;
    reading.progress = m_match.found() ? breath.progress : m_match.done(now);
    if (!m_match.found()) {
        reading.count = QLocale().toString(m_match.taps().breath());
        reading.outOf = player::outOf(motion::breathsToMatch);
    }
    return reading;
}

void BreathMatchPage::paintOver(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& t = controls::theme();
    const player::RingReading reading = ringNow();
    const double radius = m_places.ringRadius;
    player::paintBreathArc(painter, ringCentre(), radius, reading, t);
    player::paintBreathDisc(painter, ringCentre(), radius, reading, t);
    player::paintBreathCount(painter, ringCentre(), radius, reading, t);

    const auto paint = [&](const TextLayout& layout, double y, const QColor& ink) {
        const double left = layoutDirection() == Qt::RightToLeft
                                ? width() - m_places.words.left() - layout.width()
                                : m_places.words.left();
        layout.paint(painter, QPointF(left, y), ink);
    };
    paint(m_words, m_places.words.top(), t.ink);
    paint(m_hint, m_places.words.top() + m_words.size().height() + space::tight, t.ink2);
}

} // namespace supine::window
