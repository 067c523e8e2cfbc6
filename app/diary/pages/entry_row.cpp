// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/entry_row.h"

#include "app/controls/text_layout.h"
#include "app/controls/type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace supine::diary {

using controls::TextLayout;
using controls::theme;
using controls::Type;

namespace {

constexpr double gap = 24;    ///< Between the columns.
constexpr double inset = 14;  ///< At the sides.
constexpr double above = 14;  ///< And below.
constexpr double leastWhat = 240; ///< Of the middle column, at 100 % text.
constexpr double lines = 3;   ///< Between lines of different kinds.

double oneLine(const QString& text, Type type) {
    return std::ceil(QFontMetricsF(controls::fontFor(type)).horizontalAdvance(text)) + 1;
}

TextLayout laidOut(const QString& text, Type type, double width, Qt::LayoutDirection direction) {
    controls::TextSetting setting;
    setting.font = controls::fontFor(type);
    setting.lineShare = controls::lineShare(type);
    setting.direction = direction;
    return {text, std::max(1.0, width), setting};
}

} // namespace

EntryRow::EntryRow(Content content, QWidget* parent) : Reactive(parent), m_content(std::move(content)) {
    setAccessibleName(m_content.spoken);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

int EntryRow::whenWidth() const {
    return static_cast<int>(oneLine(m_content.when, Type::CardTitle));
}

void EntryRow::setWhenWidth(int pixels) {
    m_whenWidth = pixels;
    updateGeometry();
    update();
}

void EntryRow::setDivided(bool divided) {
    m_divided = divided;
    update();
}

double EntryRow::numbersWidth() const {
    return m_content.numbers.isEmpty() ? 0 : oneLine(m_content.numbers, Type::Note) + gap;
}

double EntryRow::whatWidth(double width) const {
    return width - 2 * inset - m_whenWidth - gap - numbersWidth();
}

bool EntryRow::isBeside(double width) const {
    return whatWidth(width) >= controls::scaled(leastWhat) * 0.99;
}

double EntryRow::besideHeight(double width) const {
    const double wide = whatWidth(width);
    double high = laidOut(m_content.practised, Type::Note, wide, layoutDirection()).size().height();
    if (!m_content.note.isEmpty())
        high += lines + laidOut(m_content.note, Type::Meta, wide, layoutDirection()).size().height();
    return high;
}

double EntryRow::stackedHeight(double width) const {
    const double wide = width - 2 * inset;
    double high = laidOut(m_content.when, Type::CardTitle, wide, layoutDirection()).size().height();
    for (const QString& text : {m_content.practised, m_content.numbers})
        if (!text.isEmpty())
            high += lines + laidOut(text, Type::Note, wide, layoutDirection()).size().height();
    if (!m_content.note.isEmpty())
        high += lines + laidOut(m_content.note, Type::Meta, wide, layoutDirection()).size().height();
    return high;
}

int EntryRow::heightForWidth(int width) const {
    const double words = isBeside(width) ? besideHeight(width) : stackedHeight(width);
    return std::max<int>(controls::target::row, static_cast<int>(std::ceil(words + 2 * above)));
}

QSize EntryRow::sizeHint() const {
    return {600, heightForWidth(600)};
}

QSize EntryRow::minimumSizeHint() const {
    return {120, controls::target::row};
}

// QAbstractButton knows Space only, and its arrows would wander among all buttons.
void EntryRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Up:
    case Qt::Key_Left:
        focusPreviousChild();
        return;
    case Qt::Key_Down:
    case Qt::Key_Right:
        focusNextChild();
        return;
    default:
        Reactive::keyPressEvent(event);
    }
}

void EntryRow::paintBeside(QPainter& painter) const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double wide = whatWidth(width());
    const double top = std::max(above, (height() - besideHeight(width())) / 2);
    const auto at = [&](double x, double extent) { return mirrored ? width() - x - extent : x; };
    const double x = inset + m_whenWidth + gap;
    const TextLayout what = laidOut(m_content.practised, Type::Note, wide, layoutDirection());
    const TextLayout when =
        laidOut(m_content.when, Type::CardTitle, m_whenWidth + 2, layoutDirection());
    when.paint(painter, {at(inset, m_whenWidth + 2), top + (what.lineHeight() - when.lineHeight()) / 2},
               theme().ink);
    what.paint(painter, {at(x, what.width()), top}, theme().ink2);
    if (!m_content.note.isEmpty()) {
        const TextLayout note = laidOut(m_content.note, Type::Meta, wide, layoutDirection());
        note.paint(painter, {at(x, note.width()), top + what.size().height() + lines}, theme().ink3);
    }
    const double numbers = numbersWidth();
    if (numbers > 0)
        laidOut(m_content.numbers, Type::Note, numbers - gap + 2, layoutDirection())
            .paint(painter, {at(width() - inset - numbers + gap, numbers - gap + 2), top}, theme().ink);
}

void EntryRow::paintStacked(QPainter& painter) const {
    const double wide = width() - 2 * inset;
    double y = std::max(above, (height() - stackedHeight(width())) / 2);
    const auto line = [&](const QString& text, Type type, const QColor& ink) {
        if (text.isEmpty())
            return;
        const TextLayout layout = laidOut(text, type, wide, layoutDirection());
        const double x = layoutDirection() == Qt::RightToLeft ? width() - inset - layout.width() : inset;
        layout.paint(painter, {x, y}, ink);
        y += layout.size().height() + lines;
    };
    line(m_content.when, Type::CardTitle, theme().ink);
    line(m_content.practised, Type::Note, theme().ink2);
    line(m_content.numbers, Type::Note, theme().ink);
    line(m_content.note, Type::Meta, theme().ink3);
}

void EntryRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_divided)
        painter.fillRect(QRectF(inset, 0, width() - 2 * inset, 1), theme().line);
    QColor veil = theme().ink;
    veil.setAlphaF(static_cast<float>(isDown() ? 0.1 : 0.05 * hover()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, 2, 0, -1), controls::radius::row,
                            controls::radius::row);
    if (isBeside(width()))
        paintBeside(painter);
    else
        paintStacked(painter);
}

} // namespace supine::diary
