// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/plot_signs.h"

#include "app/controls/panel.h"
#include "app/controls/type.h"
#include "app/diary/pages/plot_view.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace supine::diary {

using controls::theme;
using controls::Type;

namespace {

constexpr double ringRadius = 6.5;
constexpr double discRadius = 7.2;
constexpr double bothRadius = 10; ///< Of the ring round a disc at the same number.
constexpr double ringLine = 2.4;
constexpr double between = 3.5; ///< Width of the line between before and after.
constexpr double smallRing = 3.6;
constexpr double smallDisc = 4.2;
constexpr double smallLine = 2; ///< Of a small ring.
constexpr double joining = 1.6; ///< Width of the line through the weeks.
constexpr double recede = 0.4;  ///< How much of the ground is in it.

double grown(double pixels) {
    return controls::scaledIcon(pixels);
}

void paintRing(QPainter& painter, const QPointF& at, double radius) {
    painter.setPen(QPen(theme().breathOut, grown(radius < ringRadius ? smallLine : ringLine)));
    painter.setBrush(theme().surface);
    painter.drawEllipse(at, grown(radius), grown(radius));
}

void paintDisc(QPainter& painter, const QPointF& at, double radius) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().primary);
    painter.drawEllipse(at, grown(radius), grown(radius));
}

void paintLines(QPainter& painter, const std::vector<PlotPlace>& places, double farthest,
                std::optional<double> PlotPlace::*part) {
    const PlotPlace* last = nullptr;
    for (const PlotPlace& place : places) {
        if (!(place.*part))
            continue;
        if (last != nullptr && std::abs(place.x - last->x) <= std::abs(farthest))
            painter.drawLine(QPointF(last->x, *(last->*part)), QPointF(place.x, *(place.*part)));
        last = &place;
    }
}

} // namespace

QString wordBefore() {
    return PlotView::tr("before", "How the back was; in a legend");
}

QString wordAfter() {
    return PlotView::tr("after", "How the back was; in a legend");
}

void paintEach(QPainter& painter, const std::vector<PlotPlace>& places) {
    for (const PlotPlace& place : places) {
        const bool same = place.before == place.after;
        if (place.before && place.after && !same) {
            painter.setPen(
                QPen(controls::mixed(theme().edge, theme().surface, 0.25), grown(between)));
            painter.drawLine(QPointF(place.x, *place.before), QPointF(place.x, *place.after));
        }
        if (place.before)
            paintRing(painter, {place.x, *place.before}, same ? bothRadius : ringRadius);
        if (place.after)
            paintDisc(painter, {place.x, *place.after}, discRadius);
    }
}

void paintJoined(QPainter& painter, const std::vector<PlotPlace>& places, double farthest) {
    const auto quiet = [](const QColor& ink) {
        return controls::mixed(ink, theme().surface, recede);
    };
    painter.setPen(QPen(quiet(theme().breathOut), grown(joining), Qt::DotLine, Qt::RoundCap));
    paintLines(painter, places, farthest, &PlotPlace::before);
    painter.setPen(QPen(quiet(theme().primary), grown(joining), Qt::SolidLine, Qt::RoundCap));
    paintLines(painter, places, farthest, &PlotPlace::after);
    for (const PlotPlace& place : places) {
        if (place.before)
            paintRing(painter, {place.x, *place.before}, smallRing);
        if (place.after)
            paintDisc(painter, {place.x, *place.after}, smallDisc);
    }
}

PlotLegend::PlotLegend(QWidget* parent) : QWidget(parent) {
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize PlotLegend::sizeHint() const {
    const QFontMetricsF metrics(controls::fontFor(Type::Meta));
    const double signs = 4 * (grown(discRadius) + 1) + 2 * grown(6) + grown(12) + 2;
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
    const double radius = grown(discRadius) + 1;
    double along = radius;
    for (const QString& word : {wordBefore(), wordAfter()}) {
        const QPointF sign(mirrored ? width() - along : along, height() / 2.0);
        if (word == wordBefore())
            paintRing(painter, sign, ringRadius);
        else
            paintDisc(painter, sign, discRadius);
        along += radius + grown(6);
        const double wide = metrics.horizontalAdvance(word) + 1;
        painter.setPen(theme().ink2);
        painter.drawText(QRectF(mirrored ? width() - along - wide : along, 0, wide, height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, word);
        along += wide + grown(12) + radius;
    }
}

} // namespace supine::diary
