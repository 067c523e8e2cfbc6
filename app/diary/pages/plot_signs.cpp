// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/plot_signs.h"

#include "app/controls/panel.h"
#include "app/controls/type.h"
#include "app/diary/pages/plot_view.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace supine::diary {

using controls::theme;
using controls::Type;

namespace {

constexpr double ringRadius = 6.5;
constexpr double discRadius = 7.2;
constexpr double innerDisc = 3.4; ///< Of a disc in a ring.
constexpr double ringLine = 2.4;
constexpr double between = 3.5; ///< Width of the line between before and after.
constexpr double joining = 2;   ///< Width of a course's lines.
constexpr double recede = 0.35; ///< How much of the ground is in them.
constexpr double bandRecede = 0.45; ///< The same of the band between them.
constexpr double apart = 1.5;       ///< Least pixels between two signs.
constexpr double smallest = 0.34;   ///< Share of a sign's size it is not smaller than.

double grown(double pixels) {
    return controls::scaledIcon(pixels);
}

void paintRing(QPainter& painter, const QPointF& at, const QColor& ground, double size = 1) {
    painter.setPen(QPen(theme().breathOut, grown(ringLine) * std::max(0.6, size)));
    painter.setBrush(ground);
    painter.drawEllipse(at, grown(ringRadius) * size, grown(ringRadius) * size);
}

void paintDisc(QPainter& painter, const QPointF& at, double radius) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().primary);
    painter.drawEllipse(at, grown(radius), grown(radius));
}

// Before and after at one number: the ring, and in it the disc.
void paintBoth(QPainter& painter, const QPointF& at, double size) {
    paintRing(painter, at, theme().surface, size);
    paintDisc(painter, at, innerDisc * size);
}

// The share of their designed size at which neighbours do not touch.
double sizeOf(const std::vector<PlotPlace>& places) {
    double closest = 1e6;
    for (std::size_t i = 1; i < places.size(); ++i)
        closest = std::min(closest, std::abs(places[i].x - places[i - 1].x));
    const double across = 2 * grown(ringRadius + ringLine / 2);
    return std::clamp((closest - apart) / across, smallest, 1.0);
}

bool areJoined(const PlotPlace& one, const PlotPlace& next, double farthest) {
    return std::abs(next.x - one.x) <= std::abs(farthest);
}

void paintBand(QPainter& painter, const std::vector<PlotPlace>& places, double farthest) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(controls::mixed(theme().tint, theme().surface, bandRecede));
    const auto whole = [](const PlotPlace& place) { return place.before && place.after; };
    for (std::size_t i = 1; i < places.size(); ++i) {
        const PlotPlace& one = places[i - 1];
        const PlotPlace& next = places[i];
        if (!whole(one) || !whole(next) || !areJoined(one, next, farthest))
            continue;
        const QPointF corners[] = {
            {one.x, *one.before}, {next.x, *next.before}, {next.x, *next.after}, {one.x, *one.after}};
        painter.drawPolygon(corners, 4, Qt::WindingFill);
    }
}

void paintLine(QPainter& painter, const std::vector<PlotPlace>& places, double farthest,
               std::optional<double> PlotPlace::*part, const QColor& ink, Qt::PenStyle style) {
    painter.setPen(QPen(controls::mixed(ink, theme().surface, recede), grown(joining), style, Qt::RoundCap));
    const PlotPlace* last = nullptr;
    for (const PlotPlace& place : places) {
        if (!(place.*part))
            continue;
        if (last != nullptr && areJoined(*last, place, farthest))
            painter.drawLine(QPointF(last->x, *(last->*part)), QPointF(place.x, *(place.*part)));
        last = &place;
    }
}

void paintSigns(QPainter& painter, const std::vector<PlotPlace>& places) {
    const double size = sizeOf(places);
    for (const PlotPlace& place : places) {
        const double disc = discRadius * size;
        if (place.before && place.before == place.after) {
            paintBoth(painter, {place.x, *place.before}, size);
            continue;
        }
        if (place.before)
            paintRing(painter, {place.x, *place.before}, theme().surface, size);
        if (place.after)
            paintDisc(painter, {place.x, *place.after}, disc);
    }
}

} // namespace

double signSize() {
    return 2 * grown(discRadius) + 2;
}

void paintSign(QPainter& painter, const QPointF& at, Sign sign, const QColor& ground) {
    if (sign == Sign::Before)
        paintRing(painter, at, ground);
    else
        paintDisc(painter, at, discRadius);
}

QString wordBefore() {
    return PlotView::tr("before", "How the back was; in a legend");
}

QString wordAfter() {
    return PlotView::tr("after", "How the back was; in a legend");
}

void paintEach(QPainter& painter, const std::vector<PlotPlace>& places) {
    const QColor ink = controls::mixed(theme().edge, theme().surface, 0.25);
    painter.setPen(QPen(ink, grown(between) * std::max(0.6, sizeOf(places))));
    for (const PlotPlace& place : places)
        if (place.before && place.after && place.before != place.after)
            painter.drawLine(QPointF(place.x, *place.before), QPointF(place.x, *place.after));
    paintSigns(painter, places);
}

void paintCourse(QPainter& painter, const std::vector<PlotPlace>& places, double farthest) {
    paintBand(painter, places, farthest);
    paintLine(painter, places, farthest, &PlotPlace::before, theme().breathOut, Qt::DotLine);
    paintLine(painter, places, farthest, &PlotPlace::after, theme().primary, Qt::SolidLine);
    paintSigns(painter, places);
}

PlotLegend::PlotLegend(QWidget* parent) : QWidget(parent) {
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize PlotLegend::sizeHint() const {
    const QFontMetricsF metrics(controls::fontFor(Type::Meta));
    const double signs = 2 * signSize() + 2 * grown(6) + grown(12) + 2;
    const double words =
        metrics.horizontalAdvance(wordBefore()) + metrics.horizontalAdvance(wordAfter());
    return QSizeF(std::ceil(words + signs), std::max(metrics.height(), 3 * grown(discRadius)))
        .toSize();
}

void PlotLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(controls::fontFor(Type::Meta));
    const QFontMetricsF metrics(painter.font());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double radius = signSize() / 2;
    double along = radius;
    for (const QString& word : {wordBefore(), wordAfter()}) {
        const QPointF sign(mirrored ? width() - along : along, height() / 2.0);
        paintSign(painter, sign, word == wordBefore() ? Sign::Before : Sign::After, theme().surface);
        along += radius + grown(6);
        const double wide = metrics.horizontalAdvance(word) + 1;
        painter.setPen(theme().ink2);
        painter.drawText(QRectF(mirrored ? width() - along - wide : along, 0, wide, height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, word);
        along += wide + grown(12) + radius;
    }
}

} // namespace supine::diary
