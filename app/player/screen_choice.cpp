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
constexpr double line = 1.5;
constexpr double screenLength = 52;
constexpr double screenThick = 7;

/// The colours of whoever lies there; the same in every theme, with outlines that follow it.
struct Clothes {
    QColor skin{0xE9, 0xB7, 0x95};
    QColor hair{0x4A, 0x35, 0x2C};
    QColor shirt{0x3F, 0xA3, 0x9D};
    QColor trousers{0x4E, 0x5A, 0x93};
};

QPainterPath limb(const QList<QPointF>& joints, double thick) {
    QPainterPath bones(joints.front());
    for (const QPointF& joint : joints.mid(1))
        bones.lineTo(joint);
    QPainterPathStroker stroker;
    stroker.setWidth(thick);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(bones).simplified();
}

/// The closed outline of both sides of something, given from its top along the right side.
QPainterPath symmetric(QPointF top, const QList<std::array<QPointF, 3>>& right) {
    QPainterPath path(top);
    QPointF from = top;
    QList<std::array<QPointF, 4>> way;
    for (const auto& curve : right) {
        path.cubicTo(curve[0], curve[1], curve[2]);
        way.append({from, curve[0], curve[1], curve[2]});
        from = curve[2];
    }
    const auto other = [](QPointF p) { return QPointF(-p.x(), p.y()); };
    for (auto curve = way.rbegin(); curve != way.rend(); ++curve)
        path.cubicTo(other((*curve)[2]), other((*curve)[1]), other((*curve)[0]));
    path.closeSubpath();
    return path;
}

void paintMat(QPainter& painter, const Theme& t) {
    painter.setPen(QPen(t.edge, 1.4));
    painter.setBrush(controls::mixed(t.surface, t.tint, 0.8));
    painter.drawRoundedRect(QRectF(-34, -60, 68, 124), 7, 7);
}

QPainterPath shirt() {
    return symmetric({0, -27}, {{{{6, -27}, {9, -25}, {14, -24}}},
                                {{{21, -22}, {24, -15}, {25, -5}}},
                                {{{22, -2}, {19, -2}, {18, -4}}},
                                {{{16, 2}, {16, 8}, {16, 14}}},
                                {{{10, 17}, {5, 17}, {0, 17}}}});
}

QPainterPath trousers() {
    return symmetric({0, 14}, {{{{6, 14}, {11, 13}, {16, 12}}},
                               {{{19, 20}, {19, 28}, {17, 36}}},
                               {{{17, 44}, {15, 49}, {14, 52}}},
                               {{{10, 54}, {7, 54}, {4, 52}}},
                               {{{3, 42}, {3, 30}, {0, 22}}}});
}

void paintHead(QPainter& painter, const Clothes& clothes) {
    painter.setBrush(clothes.hair);
    painter.drawEllipse(QPointF(0, -54.5), 5, 4.5); // the bun
    painter.drawEllipse(QPointF(0, -42), 10.6, 12.2);
    painter.setBrush(clothes.skin);
    painter.drawPath(symmetric({0, -48}, {{{{5, -48}, {8.6, -45}, {8.6, -40}}},
                                          {{{8.6, -34}, {4.5, -30.5}, {0, -30.5}}}}));
}

// The face looks up, with closed eyes: nobody takes the picture for a back.
void paintFace(QPainter& painter, const QColor& colour) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap));
    for (const double side : {-1.0, 1.0}) {
        QPainterPath lid(QPointF(side * 2.2, -41));
        lid.quadTo(QPointF(side * 4, -39.6), QPointF(side * 5.8, -41));
        painter.drawPath(lid);
    }
    QPainterPath smile(QPointF(-2.6, -34.8));
    smile.quadTo(QPointF(0, -33.2), QPointF(2.6, -34.8));
    painter.drawPath(smile);
}

/// Somebody who lies on the back with the knees bent, seen from above.
void paintLyingBody(QPainter& painter, const Theme& t) {
    const Clothes clothes;
    const QColor outline = controls::mixed(QColor(0x24, 0x2B, 0x3A), t.bg, t.isDark() ? 0.0 : 0.1);
    painter.setPen(QPen(outline, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(clothes.skin);
    for (const double side : {-1.0, 1.0}) {
        painter.drawPath(limb({{side * 9, 52}, {side * 10, 57}}, 7));                        // foot
        painter.drawPath(limb({{side * 21.5, -6}, {side * 22.5, 6}, {side * 20, 18}}, 6.5)); // arm
    }
    painter.drawPath(limb({{0, -32}, {0, -26}}, 8)); // neck
    painter.setBrush(clothes.trousers);
    painter.drawPath(trousers());
    painter.setBrush(clothes.shirt);
    painter.drawPath(shirt());
    paintHead(painter, clothes);
    paintFace(painter, outline);
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
