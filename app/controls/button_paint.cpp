// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/button_paint.h"

#include "app/controls/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace supine::controls {

namespace {

using Kind = Button::Kind;

constexpr double startCircle = 52;
constexpr double startCircleInset = 12;

Type typeOf(Kind kind) {
    switch (kind) {
    case Kind::Start:
        return Type::Start;
    case Kind::Quiet:
        return Type::NoteMedium;
    case Kind::Row:
    case Kind::Care:
        return Type::Title;
    default:
        return Type::BodyMedium;
    }
}

double iconSize(const Button& button) {
    const Kind kind = button.kind();
    const double designed = kind == Kind::Play ? 34 : kind == Kind::Primary ? 22 : 24;
    return scaledIcon(designed) * button.unit();
}

double paddingOf(const Button& button) {
    switch (button.kind()) {
    case Kind::Quiet:
        return 10;
    case Kind::Row:
        return 20;
    case Kind::Primary:
    case Kind::Care:
        return 28;
    default:
        return 22;
    }
}

double gapOf(Kind kind) {
    return kind == Kind::Row ? 16 : 11;
}

double textWidth(const QString& text, Type type, double unit = 1) {
    return std::ceil(QFontMetricsF(fontFor(type, unit)).horizontalAdvance(text));
}

QFont labelFont(const Button& button) {
    return fontFor(typeOf(button.kind()), button.unit());
}

double labelTextWidth(const Button& button) {
    return std::ceil(QFontMetricsF(labelFont(button)).horizontalAdvance(button.text()));
}

double lineHeight(Type type, double unit = 1) {
    return std::ceil(fontFor(type, unit).pixelSize() * 1.25);
}

double labelWidth(const Button& button) {
    const double icon = button.pictogram() == Icon::None ? 0 : iconSize(button);
    const double gap = icon > 0 && !button.text().isEmpty() ? gapOf(button.kind()) : 0;
    return icon + gap + labelTextWidth(button);
}

QSize startSize(const Button& button) {
    const double u = button.unit();
    const double height =
        std::max(target::start * u, lineHeight(Type::Start, u) + lineHeight(Type::Meta, u) + 24 * u);
    const double words = std::max(textWidth(button.text(), Type::Start, u),
                                  textWidth(button.note(), Type::Meta, u));
    return QSizeF((startCircleInset + startCircle + 18 + 34) * u + words, height).toSize();
}

QSize rowSize(const Button& button) {
    const double notes = button.note().isEmpty() ? 0 : lineHeight(Type::Note) + 2;
    const double height = lineHeight(Type::Title) + notes + 2 * 17;
    const double words = std::max(labelWidth(button), textWidth(button.note(), Type::Note));
    return QSizeF(words + 2 * paddingOf(button) + scaledIcon() + 60,
                  std::max<double>(height, target::row))
        .toSize();
}

ButtonFace filled(const Button& button, double hover) {
    const Theme& t = theme();
    const QColor fill = mixed(t.primary, t.primaryHover, hover);
    return {button.isDown() ? mixed(fill, t.ink, 0.12) : fill, Qt::transparent, t.onPrimary,
            t.onPrimary};
}

ButtonFace tinted(const Button& button, double hover) {
    const Theme& t = theme();
    const double depth = button.isDown() ? 0.16 : 0.08 * hover;
    return {mixed(t.tint, t.primary, depth), Qt::transparent, t.onTint, t.onTint};
}

// Quiet and outlined buttons darken what they lie on.
QColor veil(const Button& button, double hover) {
    QColor ink = theme().ink;
    ink.setAlphaF(static_cast<float>(button.isDown() ? 0.11 : 0.06 * hover));
    return ink;
}

ButtonFace chosen() {
    const Theme& t = theme();
    return {t.tint, t.primary, t.onTint, t.onTint, 1.6};
}

void drawLine(QPainter& painter, const QRectF& area, const QString& text, const QFont& font,
              const QColor& ink, Qt::Alignment alignment) {
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine), text);
}

QRectF visual(const Button& button, const QRectF& logical) {
    return button.layoutDirection() == Qt::RightToLeft
               ? QRectF(button.width() - logical.right(), logical.y(), logical.width(),
                        logical.height())
               : logical;
}

Qt::Alignment leading(const Button& button) {
    return Qt::AlignAbsolute |
           (button.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

void paintStart(QPainter& painter, const Button& button, const ButtonFace& face) {
    const QRectF shape = shapeOf(button);
    const double u = button.unit();
    const double wide = startCircle * u;
    const QRectF circle = visual(button, QRectF(shape.x() + startCircleInset * u,
                                                shape.center().y() - wide / 2, wide, wide));
    QColor veilOfInk = face.ink;
    veilOfInk.setAlphaF(0.18f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veilOfInk);
    painter.drawEllipse(circle);
    const double icon = 26 * u;
    const QPointF corner = circle.center() - QPointF(icon, icon) / 2;
    paintIcon(painter, button.pictogram(), QRectF(corner, QSizeF(icon, icon)), face.ink);
    const double x = shape.x() + (startCircleInset + startCircle + 18) * u;
    const double block = lineHeight(Type::Start, u) + lineHeight(Type::Meta, u) - 2;
    const double y = shape.center().y() - block / 2 - 1;
    const QRectF word(x, y, shape.right() - x, lineHeight(Type::Start, u));
    drawLine(painter, visual(button, word), button.text(), fontFor(Type::Start, u), face.ink, leading(button));
    const QRectF note(x, word.bottom() - 2, word.width(), lineHeight(Type::Meta, u));
    drawLine(painter, visual(button, note), button.note(), fontFor(Type::Meta, u), face.noteInk, leading(button));
}

void paintRow(QPainter& painter, const Button& button, const ButtonFace& face) {
    const QRectF shape = shapeOf(button);
    const double icon = iconSize(button);
    double x = shape.x() + paddingOf(button);
    if (button.pictogram() != Icon::None) {
        const QRectF square(x, shape.center().y() - icon / 2, icon, icon);
        paintIcon(painter, button.pictogram(), visual(button, square), face.ink,
                  button.layoutDirection());
        x += icon + gapOf(Kind::Row);
    }
    const double notes = button.note().isEmpty() ? 0 : lineHeight(Type::Note) + 2;
    const double top = shape.center().y() - (lineHeight(Type::Title) + notes) / 2;
    const QRectF title(x, top, shape.right() - x - 44, lineHeight(Type::Title));
    drawLine(painter, visual(button, title), button.text(), fontFor(Type::Title), face.ink, leading(button));
    const QRectF note(x, title.bottom() + 2, title.width(), lineHeight(Type::Note));
    drawLine(painter, visual(button, note), button.note(), fontFor(Type::Note), face.noteInk, leading(button));
    const QRectF chevron(shape.right() - icon - 16, shape.center().y() - icon / 2, icon, icon);
    if (button.chevron())
        paintIcon(painter, Icon::Forward, visual(button, chevron), face.noteInk,
                  button.layoutDirection());
}

void paintLabel(QPainter& painter, const Button& button, const ButtonFace& face) {
    const Kind kind = button.kind();
    const QRectF shape = shapeOf(button);
    const double wide = labelWidth(button);
    double x = button.flush() ? shape.x() : shape.center().x() - wide / 2;
    const double icon = iconSize(button);
    if (button.pictogram() != Icon::None) {
        const QRectF square(x, shape.center().y() - icon / 2, icon, icon);
        paintIcon(painter, button.pictogram(), visual(button, square), face.ink,
                  button.layoutDirection());
        x += icon + gapOf(kind);
    }
    const QFont font = labelFont(button);
    const double room = std::min(labelTextWidth(button) + 2, shape.right() - x);
    const QRectF words(x, shape.y(), room, shape.height());
    const QString text = QFontMetricsF(font).elidedText(button.text(), Qt::ElideMiddle, room);
    drawLine(painter, visual(button, words), text, font, face.ink, leading(button));
}

void paintSymbol(QPainter& painter, const Button& button, const ButtonFace& face) {
    const double icon = iconSize(button);
    const QPointF middle = shapeOf(button).center();
    paintIcon(painter, button.pictogram(),
              QRectF(middle.x() - icon / 2, middle.y() - icon / 2, icon, icon), face.ink,
              button.layoutDirection());
}

} // namespace

ButtonFace faceOf(const Button& button, double hover) {
    const Theme& t = theme();
    switch (button.kind()) {
    case Kind::Start:
    case Kind::Primary:
    case Kind::Play:
        return filled(button, hover);
    case Kind::Tonal:
        return tinted(button, hover);
    case Kind::Care:
        return {mixed(t.careTint, t.care, button.isDown() ? 0.12 : 0.06 * hover),
                t.scheme == Scheme::HighContrast ? t.care : QColor(Qt::transparent), t.care, t.care};
    case Kind::Outline:
        return button.isChecked() ? chosen() : ButtonFace{veil(button, hover), t.edge, t.ink, t.ink2};
    case Kind::Row:
        return button.isChecked() || button.tinted()
                   ? tinted(button, hover)
                   : ButtonFace{veil(button, hover), t.edge, t.ink, t.ink2};
    case Kind::Quiet:
    case Kind::Icon:
        break;
    }
    if (button.isChecked())
        return tinted(button, hover);
    return {veil(button, hover), Qt::transparent, mixed(t.ink2, t.ink, hover), t.ink2};
}

QSize sizeOf(const Button& button) {
    const double icon = iconSize(button);
    switch (button.kind()) {
    case Kind::Start:
        return startSize(button);
    case Kind::Row:
        return rowSize(button);
    case Kind::Icon: {
        const int side = std::max(target::button, static_cast<int>(icon) + 24);
        return {side, side};
    }
    case Kind::Play:
        return {target::play, target::play};
    default:
        break;
    }
    const double padding = button.flush() ? 5 : paddingOf(button);
    const double least = button.kind() == Kind::Care ? target::care : target::button;
    const double line = std::ceil(labelFont(button).pixelSize() * 1.25);
    const double height = std::max<double>(least, line + 26);
    const double wide = std::ceil(labelWidth(button) + 2 * padding);
    return QSizeF(std::max<double>(wide, target::button), height).toSize();
}

QRectF shapeOf(const Button& button) {
    return QRectF(button.rect());
}

double cornerOf(const Button& button) {
    const double half = shapeOf(button).height() / 2;
    if (button.kind() == Kind::Row)
        return radius::row;
    if (button.kind() == Kind::Start || button.kind() == Kind::Play ||
        button.kind() == Kind::Icon || button.kind() == Kind::Care)
        return half;
    return std::min<double>(half, radius::button);
}

void paintContent(QPainter& painter, const Button& button, const ButtonFace& face) {
    switch (button.kind()) {
    case Kind::Start:
        return paintStart(painter, button, face);
    case Kind::Row:
        return paintRow(painter, button, face);
    case Kind::Icon:
    case Kind::Play:
        return paintSymbol(painter, button, face);
    default:
        return paintLabel(painter, button, face);
    }
}

} // namespace supine::controls
