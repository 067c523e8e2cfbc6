// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/choice.h"

#include "app/controls/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace supine::controls {

namespace {

constexpr double inset = 5;
constexpr double padding = 20;

} // namespace

Choice::Choice(const QString& name, std::vector<Option> options, QWidget* parent)
    : Options(name, parent), m_options(std::move(options)) {
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Choice::setOptions(std::vector<Option> options) {
    m_options = std::move(options);
    updateGeometry();
    update();
}

void Choice::setUnit(double unit) {
    if (unit == m_unit)
        return;
    m_unit = unit;
    updateGeometry();
    update();
}

QStringList Choice::optionNames() const {
    QStringList names;
    for (const Option& option : m_options)
        names << (option.note.isEmpty() ? option.name
                                        : tr("%1, %2", "A level and its length, as read aloud")
                                              .arg(option.name, option.note));
    return names;
}

bool Choice::hasNotes() const {
    return std::any_of(m_options.begin(), m_options.end(),
                       [](const Option& option) { return !option.note.isEmpty(); });
}

double Choice::widthOf(const Option& option) const {
    const double name = QFontMetricsF(fontFor(Type::BodyMedium, m_unit)).horizontalAdvance(option.name);
    const double note = QFontMetricsF(fontFor(Type::Legend, m_unit)).horizontalAdvance(option.note);
    return std::ceil(std::max(name, note)) + 2 * padding * m_unit;
}

QSize Choice::sizeHint() const {
    double wide = 2 * inset;
    for (const Option& option : m_options)
        wide += widthOf(option);
    const double words = lineOf(Type::BodyMedium, m_unit) + (hasNotes() ? lineOf(Type::Legend, m_unit) : 0);
    const double least = (hasNotes() ? 64 : target::button) * m_unit;
    return QSizeF(wide, std::max(least, words + 20 * m_unit + 2 * inset)).toSize();
}

int Choice::heightForWidth(int width) const {
    const int row = sizeHint().height();
    const int inner = row - static_cast<int>(2 * inset);
    return isStacked(width) ? row + (count() - 1) * inner : row;
}

QSize Choice::minimumSizeHint() const {
    double widest = 0;
    for (const Option& option : m_options)
        widest = std::max(widest, widthOf(option));
    return {static_cast<int>(widest + 2 * inset), sizeHint().height()};
}

QRect Choice::optionRect(int index) const {
    if (isStacked(width())) {
        const double high = (height() - 2 * inset) / std::max(1, count());
        return QRectF(inset, inset + index * high, width() - 2 * inset, high).toRect();
    }
    const double spare = std::max(0.0, width() - double(sizeHint().width())) /
                         std::max<double>(1, double(m_options.size()));
    double x = inset;
    for (int i = 0; i < index; ++i)
        x += widthOf(m_options[static_cast<std::size_t>(i)]) + spare;
    const double wide = widthOf(m_options[static_cast<std::size_t>(index)]) + spare;
    const QRect logical = QRectF(x, inset, wide, height() - 2 * inset).toRect();
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

double Choice::focusCorner() const {
    return std::min<double>(height() / 2.0, radius::button);
}

void Choice::paintOption(QPainter& painter, int index) const {
    const Theme& t = theme();
    const Option& option = m_options[static_cast<std::size_t>(index)];
    const QRectF cell = QRectF(optionRect(index)).adjusted(0.8, 0.8, -0.8, -0.8);
    const bool isChosen = index == chosen();
    const double corner = std::min<double>(cell.height() / 2, radius::button - inset);
    if (isChosen || index == hovered()) {
        painter.setPen(isChosen ? QPen(t.primary, 1.6) : QPen(Qt::NoPen));
        painter.setBrush(isChosen ? t.tint : t.sunken);
        painter.drawRoundedRect(cell, corner, corner);
    }
    const double block = lineOf(Type::BodyMedium, m_unit) + (option.note.isEmpty() ? 0 : lineOf(Type::Legend, m_unit) - 1);
    const QRectF name(cell.x(), cell.center().y() - block / 2, cell.width(), lineOf(Type::BodyMedium, m_unit));
    painter.setFont(fontFor(Type::BodyMedium, m_unit));
    painter.setPen(isChosen ? t.onTint : t.ink2);
    painter.drawText(name, Qt::AlignCenter | Qt::TextSingleLine, option.name);
    const QRectF note(cell.x(), name.bottom() - 1, cell.width(), lineOf(Type::Legend, m_unit));
    painter.setFont(fontFor(Type::Legend, m_unit));
    painter.setPen(isChosen ? t.onTint : t.ink3);
    painter.drawText(note, Qt::AlignCenter | Qt::TextSingleLine, option.note);
}

void Choice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(opacity());
    const Theme& t = theme();
    const QRectF frame = QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8);
    QColor ground = t.surface;
    ground.setAlphaF(0.7f);
    painter.setPen(QPen(mixed(t.edge, t.bg, 0.35), 1.5));
    painter.setBrush(ground);
    const double corner = focusCorner() - 0.8;
    painter.drawRoundedRect(frame, corner, corner);
    for (int i = 0; i < count(); ++i)
        paintOption(painter, i);
}

} // namespace supine::controls
