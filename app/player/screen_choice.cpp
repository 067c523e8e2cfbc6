// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/screen_choice.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace supine::player {

namespace {

using controls::Theme;

constexpr std::array places{ScreenPlace::Listening, ScreenPlace::Front, ScreenPlace::Right,
                            ScreenPlace::Left, ScreenPlace::Behind};

/// The picture's own measures: whoever lies is 100 long, with the head up and the face to the
/// viewer.
constexpr QSizeF canvas{154, 164};
constexpr double line = 2.4;
constexpr double screenLength = 52;
constexpr double screenThick = 7;

QPainterPath limb(const QList<QPointF>& joints, double thick) {
    QPainterPath bones(joints.front());
    for (const QPointF& joint : joints.mid(1))
        bones.lineTo(joint);
    QPainterPathStroker stroker;
    stroker.setWidth(thick);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(bones);
}

/// One half of somebody who lies with the knees bent, seen from above.
QPainterPath halfBody(double side) {
    QPainterPath body = limb({{0, -16}, {side * 7, -15}, {side * 6, 10}, {0, 10}}, 14);
    body |= limb({{side * 14, -17}, {side * 19, 0}, {side * 17, 14}}, 7); // arm
    body |= limb({{side * 7, 12}, {side * 9, 30}, {side * 8, 44}}, 10);   // thigh and shin
    body |= limb({{side * 8, 44}, {side * 10, 50}}, 8);                   // foot
    return body;
}

void paintMat(QPainter& painter, const Theme& t) {
    painter.setPen(QPen(t.edge, 1.4));
    painter.setBrush(controls::mixed(t.surface, t.tint, 0.8));
    painter.drawRoundedRect(QRectF(-32, -58, 64, 120), 7, 7);
}

void paintLyingBody(QPainter& painter, const Theme& t) {
    const QColor inside = controls::mixed(t.surface, t.ink2, 0.28);
    painter.setPen(QPen(t.ink2, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(inside);
    painter.drawPath((halfBody(1) | halfBody(-1)).simplified());
    painter.drawEllipse(QPointF(0, -39), 10.5, 12.5);
    // The face looks up: nobody takes the picture for a back.
    painter.setBrush(t.ink2);
    painter.setPen(Qt::NoPen);
    for (const double side : {-4.0, 4.0})
        painter.drawEllipse(QPointF(side, -40), 1.6, 1.6);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.ink2, 1.8, Qt::SolidLine, Qt::RoundCap));
    QPainterPath smile(QPointF(-3.5, -34.5));
    smile.quadTo(QPointF(0, -31.8), QPointF(3.5, -34.5));
    painter.drawPath(smile);
}

/// Sound that comes from both sides to the ears.
void paintSound(QPainter& painter, const Theme& t) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.primary, 3.4, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < 3; ++i) {
        const double radius = 22 + 11 * i;
        const QRectF round(-radius, -39 - radius, 2 * radius, 2 * radius);
        for (const int middle : {0, 180})
            painter.drawArc(round, (middle - 22) * 16, 44 * 16);
    }
}

/// A screen that stands there and looks at whoever lies, and the light it gives.
void paintScreen(QPainter& painter, const Theme& t, QPointF middle, double degrees) {
    painter.save();
    painter.translate(middle);
    painter.rotate(degrees);
    QPainterPath light(QPointF(-screenLength / 2, 0));
    light.lineTo(-screenLength / 2 + 10, 22);
    light.lineTo(screenLength / 2 - 10, 22);
    light.lineTo(screenLength / 2, 0);
    QColor shine = t.primary;
    shine.setAlphaF(0.20F);
    painter.fillPath(light, shine);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.primary);
    painter.drawRoundedRect(QRectF(-screenLength / 2, -screenThick, screenLength, screenThick), 3,
                            3);
    painter.restore();
}

// Seen from above with the face up, their right is at our left.
void paintAround(QPainter& painter, const Theme& t, ScreenPlace place) {
    switch (place) {
    case ScreenPlace::Listening:
        return paintSound(painter, t);
    case ScreenPlace::Front:
        return paintScreen(painter, t, {0, 71}, 180);
    case ScreenPlace::Right:
        return paintScreen(painter, t, {-58, -26}, -90);
    case ScreenPlace::Left:
        return paintScreen(painter, t, {58, -26}, 90);
    case ScreenPlace::Behind:
        return paintScreen(painter, t, {0, -66}, 0);
    }
}

} // namespace

ScreenChoice::ScreenChoice(double tileWidth, QWidget* parent)
    : TileChoice(tr("Where is your screen?"), {tileWidth, canvas.height() / canvas.width()},
                 parent) {
    setPlace({});
    connect(this, &TileChoice::changed, this,
            [this](int option) { Q_EMIT placeChosen(places[static_cast<std::size_t>(option)]); });
}

void ScreenChoice::setPlace(std::optional<ScreenPlace> place) {
    QStringList names;
    for (const ScreenPlace one : places)
        names << nameOf(one);
    const auto* const found =
        place ? std::find(places.begin(), places.end(), *place) : places.end();
    setTiles(names, found == places.end() ? -1 : static_cast<int>(found - places.begin()));
}

void ScreenChoice::paintPicture(QPainter& painter, int option, const QRect& place) {
    const Theme& t = controls::theme();
    painter.fillRect(place, t.bg);
    painter.translate(QRectF(place).center());
    const double scale = std::min(place.width() / canvas.width(), place.height() / canvas.height());
    painter.scale(scale, scale);
    paintMat(painter, t);
    paintLyingBody(painter, t);
    paintAround(painter, t, places[static_cast<std::size_t>(option)]);
}

} // namespace supine::player
