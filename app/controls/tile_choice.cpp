// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/tile_choice.h"

#include "app/controls/icon.h"
#include "app/controls/text_layout.h"
#include "app/controls/type.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace supine::controls {

namespace {

constexpr int gap = 12;
constexpr int inset = 6;
constexpr double tick = 26;
constexpr double chosenBorder = 3;
constexpr double rim = chosenBorder / 2;
constexpr double widestShare = 1.35; ///< Of the wanted width.

// A name of two parts that needs two lines breaks between them.
TextLayout laidOut(const QString& name, double width, Qt::LayoutDirection direction) {
    const TextSetting setting{fontFor(Type::Meta), 1.2, Qt::AlignHCenter, true, direction};
    TextLayout whole(name, width, setting);
    if (whole.lines() < 2)
        return whole;
    const QString parted = QString(name).replace(QStringLiteral(", "), QStringLiteral(",\u2028"));
    return {parted, width, setting};
}

} // namespace

TileChoice::TileChoice(const QString& name, Shape shape, QWidget* parent)
    : Options(name, parent), m_shape(shape) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TileChoice::setTiles(const QStringList& names, int chosen) {
    m_names = names;
    setChosen(chosen);
    updateGeometry();
    update();
}

int TileChoice::nameHeight(int tileWidth) const {
    double highest = 0;
    for (const QString& name : m_names)
        highest = std::max(
            highest,
            laidOut(name, tileWidth - 2 * inset - 2 * rim, layoutDirection()).size().height());
    return static_cast<int>(std::ceil(highest)) + 14;
}

TileChoice::Grid TileChoice::gridFor(int width) const {
    const double wanted = scaled(m_shape.width);
    Grid grid;
    grid.columns =
        std::clamp(static_cast<int>((width + gap) / (wanted + gap)), 1, std::max(1, count()));
    const int fitting = (width - (grid.columns - 1) * gap) / grid.columns;
    grid.tileWidth = std::min(fitting, static_cast<int>(widestShare * wanted));
    grid.pictureHeight = static_cast<int>((grid.tileWidth - 2 * inset) * m_shape.aspect);
    grid.tileHeight = inset + grid.pictureHeight + nameHeight(grid.tileWidth);
    return grid;
}

int TileChoice::heightForWidth(int width) const {
    const Grid grid = gridFor(width);
    const int rows = (count() + grid.columns - 1) / grid.columns;
    return std::max(0, rows * (grid.tileHeight + gap) - gap);
}

QRect TileChoice::optionRect(int option) const {
    const Grid grid = gridFor(width());
    const QRect logical((option % grid.columns) * (grid.tileWidth + gap),
                        (option / grid.columns) * (grid.tileHeight + gap), grid.tileWidth,
                        grid.tileHeight);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

QRect TileChoice::pictureRect(int option) const {
    const QRect tile = optionRect(option);
    return {tile.x() + inset + 2, tile.y() + inset + 2, tile.width() - 2 * inset - 4,
            gridFor(width()).pictureHeight};
}

double TileChoice::focusCorner() const {
    return radius::card;
}

// Up and down go to the row above or below, or along the only row.
int TileChoice::under(int direction) const {
    const int columns = gridFor(width()).columns;
    const int there = chosen() + direction * (columns < count() ? columns : 1);
    return there >= 0 && there < count() ? there : chosen();
}

void TileChoice::paintName(QPainter& painter, int option, const QRectF& area) const {
    const Theme& t = theme();
    const TextLayout name = laidOut(m_names[option], area.width(), layoutDirection());
    const double aside = (area.width() - name.width()) / 2;
    name.paint(painter, area.topLeft() + QPointF(aside, 0), option == chosen() ? t.onTint : t.ink2);
}

void TileChoice::paintTick(QPainter& painter, const QRectF& picture) {
    const Theme& t = theme();
    const QRectF badge(picture.right() - tick - 5, picture.top() + 5, tick, tick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.primary);
    painter.drawEllipse(badge);
    paintIcon(painter, Icon::Check, badge.adjusted(4, 4, -4, -4), t.onPrimary);
}

void TileChoice::paintTile(QPainter& painter, int option) {
    const Theme& t = theme();
    const QRectF tile = QRectF(optionRect(option)).adjusted(rim, rim, -rim, -rim);
    const bool isChosen = option == chosen();
    painter.setPen(isChosen ? QPen(t.primary, chosenBorder) : QPen(t.line, 1.5));
    painter.setBrush(isChosen ? t.tint : option == hovered() ? t.sunken : t.surface);
    painter.drawRoundedRect(tile, radius::card, radius::card);
    const QRect place = pictureRect(option);
    painter.save();
    QPainterPath rounded;
    rounded.addRoundedRect(QRectF(place), radius::picture, radius::picture);
    painter.setClipPath(rounded);
    paintPicture(painter, option, place);
    painter.restore();
    paintName(painter, option,
              {tile.x() + inset, place.bottom() + 6.0, tile.width() - 2 * inset, 1});
    if (isChosen)
        paintTick(painter, place);
}

void TileChoice::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i)
        if (event->region().intersects(optionRect(i)))
            paintTile(painter, i);
}

} // namespace supine::controls
