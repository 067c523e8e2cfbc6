// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/range_dial.h"

#include "app/controls/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace supine::controls {

namespace {

constexpr int ticks = 7;
constexpr double smallestTick = 10;
constexpr double largestTick = 30;
constexpr double dialKnob = 24;
constexpr double middle = 24;
constexpr double edge = 22;
constexpr double lineLength = 232;
constexpr double leastLength = 180; ///< Of the whole dial: its knob hits each of the ticks.

QString small() {
    return RangeDial::tr("Small", "The shorter end of a range dial");
}

QString full() {
    return RangeDial::tr("Full", "The longer end of a range dial");
}

} // namespace

RangeDial::RangeDial(const QString& name, QWidget* parent)
    : Slider(name, {0.4, 1.0, 0.1, 100}, &RangeDial::inWords, parent) {
    updateGeometry();
}

QString RangeDial::inWords(double range) {
    if (range < 0.45)
        return tr("small", "How far: 0.4 of the way");
    if (range < 0.65)
        return tr("about half", "How far: 0.5 to 0.6 of the way");
    if (range < 0.95)
        return tr("most of the way", "How far: 0.7 to 0.9 of the way");
    return tr("full", "How far: the whole way");
}

QSize RangeDial::sizeHint() const {
    const double words = QFontMetricsF(fontFor(Type::Legend)).height();
    return {static_cast<int>(lineLength + 2 * edge), static_cast<int>(middle * 2 + words + 2)};
}

QSize RangeDial::minimumSizeHint() const {
    const QFontMetricsF metrics(fontFor(Type::Legend));
    const double words = metrics.horizontalAdvance(small()) + metrics.horizontalAdvance(full());
    const QSize hint = sizeHint();
    return {std::min(hint.width(), static_cast<int>(std::max(leastLength, words + 2 * edge))),
            hint.height()};
}

double RangeDial::lineStart() const {
    return layoutDirection() == Qt::RightToLeft ? width() - edge : edge;
}

double RangeDial::lineEnd() const {
    return layoutDirection() == Qt::RightToLeft ? edge : width() - edge;
}

void RangeDial::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(opacity());
    const Theme& t = theme();
    painter.setPen(QPen(t.line, 1.5));
    painter.drawLine(QPointF(lineStart(), middle), QPointF(lineEnd(), middle));
    for (int i = 0; i < ticks; ++i) {
        const double along = i / double(ticks - 1);
        const double half = (smallestTick + along * (largestTick - smallestTick)) / 2;
        painter.setPen(QPen(along <= share() ? t.primary : t.edge, 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(xOf(along), middle - half), QPointF(xOf(along), middle + half));
    }
    painter.setPen(QPen(t.surface, 3));
    painter.setBrush(mixed(t.primary, t.primaryHover, hover()));
    painter.drawEllipse(QPointF(xOf(share()), middle), dialKnob / 2 + 1, dialKnob / 2 + 1);
    painter.setFont(fontFor(Type::Legend));
    painter.setPen(t.ink3);
    const double top = middle + largestTick / 2 + 3;
    const QRectF words(0, top, width(), height() - top);
    // The painter mirrors both by itself where one reads from right to left.
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft, small());
    painter.drawText(words, Qt::AlignTop | Qt::AlignRight, full());
}

} // namespace supine::controls
