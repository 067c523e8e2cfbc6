// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/muscle_names.h"

#include "app/controls/type.h"
#include "app/figure/ink/curve.h"
#include "app/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace supine::player {

namespace {

/// A name that is seen less than this is not yet legible and is left out.
constexpr double unreadable = 0.35;
constexpr double aboveBody = 0.022; // metres between the body and a name
constexpr double rowGap = 3;        // pixels between names that stand over each other
constexpr double captionShare = 0.36; // of a caption's size, what a name has at least
constexpr double lineWidth = 0.08;    // of a name's size
constexpr double dotRadius = 0.2;     // of a name's size
constexpr double besideLine = 0.45;     // from the line to the first letter, of a name's size
constexpr double besideArrow = 10;      // pixels; at twice this an arrow does not disturb a name
constexpr double linesApart = 10;       // pixels, at least, of names over each other
constexpr double sharesEdgeUpTo = 48;   // pixels between two beginnings; at twice this not at all
constexpr double elbowFrom = 4;         // pixels of indent
constexpr double pushesWhollyFrom = 12; // pixels that two names must share to hang in two rows

/// Names hang like flags on upright lines, the farthest toward the feet lowest, so that no line
/// ever runs through a name. In this order:
constexpr std::array<std::string_view, 5> fromTheFeet{"glutes", "transverse-abdominis", "rectus",
                                                      "lower-trapezius", "diaphragm"};

/// How far toward the feet a name hangs from its muscle, in metres: the one between the shoulder
/// blades is named beside raised arms, not over the hands.
double besideMuscle(std::string_view muscle) {
    return muscle == "lower-trapezius" ? 0.10 : 0.0;
}

/// Where the line of a name is tried, in metres toward the feet from there.
constexpr std::array tried{0.0, -0.12, -0.24, -0.36};

/// What a name must keep clear of.
struct Surroundings {
    const std::vector<QPolygonF> outlines; ///< Of the body, in metres.
    const figure::Camera& camera;
    const NameRoom& room;
};

bool isFree(const QRectF& box, const NameRoom& room) {
    return room.free.contains(box) &&
           std::none_of(room.taken.begin(), room.taken.end(),
                        [&](const QRectF& taken) { return taken.intersects(box); });
}

/// The box of a name that begins at its line, above whatever of the body lies there.
QRectF boxAbove(const Surroundings& around, double lineX, QSizeF size) {
    const double wide = size.width() / around.camera.pixelsPerMetre;
    const double top = figure::highestBetween(around.outlines, lineX, lineX + wide);
    const QPointF begin = around.camera.transform().map(QPointF(lineX, top + aboveBody));
    const double left = around.camera.mirrored ? begin.x() - size.width() : begin.x();
    return {left, begin.y() - size.height(), size.width(), size.height()};
}

double eased(double share) {
    const double held = std::clamp(share, 0.0, 1.0);
    return held * held * (3 - 2 * held);
}

/// Moves a name above another that hangs in its way, the farther the plainer that one is. Returns
/// how much it is in the way, 0 to 1.
double moveAbove(QRectF& box, const PlacedName& other) {
    const double shared =
        std::min(box.right(), other.box.right()) - std::max(box.left(), other.box.left());
    const double inTheWay = eased(shared / pushesWhollyFrom) * eased(other.strength);
    const double bottom = std::min(box.bottom(), other.box.top() - rowGap);
    box.moveBottom(box.bottom() + inTheWay * (bottom - box.bottom()));
    return inTheWay;
}

/// Parts the line of a name from that of the name under it, and lets both begin at one edge, as
/// far as that one is in its way.
void alignOver(PlacedName& name, const PlacedName& other, double inTheWay, bool mirrored) {
    const double way = mirrored ? -1 : 1;
    const double apart = way * (other.lineX - name.lineX);
    if (apart < -linesApart)
        return;
    name.lineX -= way * inTheWay * std::max(0.0, linesApart - apart);
    const double toEdge = way * (other.lineX - name.lineX) + other.indent;
    const double indent = inTheWay * eased(2 - toEdge / sharesEdgeUpTo) * toEdge;
    const double more = std::max(0.0, indent - name.indent);
    name.indent += more;
    const double width = name.box.width() + more;
    name.box.setWidth(width);
    name.box.moveLeft(mirrored ? name.lineX - width : name.lineX);
}

/// The name of a muscle where there is room for it: over the muscle, else farther toward the head.
std::optional<PlacedName> placedName(const Surroundings& around, const figure::MuscleMark& mark,
                                     const QFontMetricsF& metrics,
                                     const std::vector<PlacedName>& placed) {
    const QTransform toPicture = around.camera.transform();
    const QString text = text::muscleName(mark.muscle);
    const QSizeF size(metrics.horizontalAdvance(text) + besideLine * metrics.height(),
                      metrics.height());
    for (const double shift : tried) {
        const double lineX = mark.at.x() + besideMuscle(mark.muscle) + shift;
        PlacedName name{text,
                        boxAbove(around, lineX, size),
                        toPicture.map(QPointF(lineX, 0)).x(),
                        0,
                        toPicture.map(mark.at),
                        mark.strength,
                        mark.muscle == "diaphragm"};
        for (const PlacedName& other : placed)
            alignOver(name, other, moveAbove(name.box, other), around.camera.mirrored);
        if (isFree(name.box, around.room))
            return name;
    }
    return {};
}

/// The line of a name from its upper end down to its muscle, with an elbow before an indented name.
QPolygonF leaderOf(const PlacedName& name) {
    QPolygonF leader{QPointF(name.lineX, name.box.top() + 2),
                     QPointF(name.lineX, name.box.bottom()), name.muscle};
    if (name.indent > elbowFrom) {
        const bool hangsRight = name.box.center().x() > name.lineX;
        leader.first().setY(name.box.center().y());
        leader.prepend(leader.first() + QPointF(hangsRight ? name.indent : -name.indent, 0));
    }
    return leader;
}

double distanceTo(QPointF a, QPointF b, QPointF p) {
    const QPointF way = b - a;
    const double square = std::max(QPointF::dotProduct(way, way), 1e-9);
    const double share = std::clamp(QPointF::dotProduct(p - a, way) / square, 0.0, 1.0);
    return figure::lengthOf(p - figure::mix(a, b, share));
}

/// How near an arrow comes to a name or its line, in pixels.
double distanceTo(const PlacedName& name, const QPolygonF& arrow) {
    constexpr int steps = 40;
    const QPolygonF leader = leaderOf(name);
    double nearest = figure::distanceTo(name.box, arrow.first());
    for (int i = 0; i <= steps; ++i) {
        const QPointF p = figure::pointAlong(arrow, double(i) / steps);
        nearest = std::min(nearest, figure::distanceTo(name.box, p));
        for (qsizetype j = 1; j < leader.size(); ++j)
            nearest = std::min(nearest, distanceTo(leader[j - 1], leader[j], p));
    }
    return nearest;
}

/// A line along the beginning of the name and down to its muscle.
void paintLine(QPainter& painter, const PlacedName& name, const QColor& ink, const QColor& muscle) {
    const double size = painter.font().pixelSize();
    painter.setPen(QPen(ink, lineWidth * size));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(leaderOf(name));
    painter.setBrush(muscle);
    painter.drawEllipse(name.muscle, dotRadius * size, dotRadius * size);
}

} // namespace

QFont nameFont(double unit, double captionPixels) {
    const QFont small = controls::fontFor(controls::Type::NoteMedium, std::max(1.0, unit));
    return controls::fontOf(std::max<double>(small.pixelSize(), captionShare * captionPixels),
                            QFont::Medium);
}

std::vector<PlacedName> placeNames(const NamedBody& named, const NameRoom& room,
                                   const QFont& font) {
    const QFontMetricsF metrics(font);
    const auto marks = figure::muscleMarks(named.body, named.build, named.work);
    std::vector<PlacedName> placed;
    if (marks.empty())
        return placed;
    const Surroundings around{figure::outlinesOf(named.body, named.build), named.camera, room};
    for (const std::string_view muscle : fromTheFeet) {
        const auto mark =
            std::find_if(marks.begin(), marks.end(),
                         [muscle](const figure::MuscleMark& m) { return m.muscle == muscle; });
        if (mark == marks.end())
            continue;
        if (const auto name = placedName(around, *mark, metrics, placed))
            placed.push_back(*name);
    }
    return placed;
}

void stepBackFrom(std::vector<PlacedName>& names, const std::vector<ArrowShown>& arrows) {
    for (PlacedName& name : names)
        for (const ArrowShown& arrow : arrows)
            if (arrow.line.size() > 1 && arrow.strength > 0) {
                const double crossing = eased(2 - distanceTo(name, arrow.line) / besideArrow);
                name.strength *= 1 - std::min(arrow.strength, 1.0) * crossing;
            }
}

void paintNames(QPainter& painter, const std::vector<PlacedName>& names, const QFont& font,
                const figure::AnatomyColours& colours, const QColor& ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const PlacedName& name : names) {
        const double plain = eased((name.strength - unreadable) / unreadable);
        if (plain <= 0)
            continue;
        painter.setOpacity(plain);
        paintLine(painter, name, ink,
                  name.isDiaphragm ? colours.diaphragm.base : colours.muscle.base);
        painter.setPen(ink);
        // The text begins at the line, on whichever side of it the name hangs.
        const bool hangsRight = name.box.center().x() > name.lineX;
        const Qt::Alignment end = hangsRight ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(
            name.box,
            static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | end | Qt::TextSingleLine),
            name.text);
    }
    painter.restore();
}

} // namespace supine::player
