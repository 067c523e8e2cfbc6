// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/answer_row.h"

#include "app/controls/theme.h"
#include "app/controls/type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace supine::player {

using controls::TextLayout;
using controls::Theme;
using controls::Type;

namespace {

constexpr double leastHeight = 82; ///< Of a row with its second line.
constexpr double briefHeight = 60; ///< Of a row without.
constexpr double air = 15;         ///< Over and under the words.
constexpr double gap = 18;
constexpr double borderWidth = 1.5;

} // namespace

AnswerRow::AnswerRow(controls::Icon icon, int number, const QString& answer, QWidget* parent)
    : Reactive(parent), m_icon(icon), m_number(number) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(answer);
    // The voice reads the answers by their numbers, and so does a screen reader.
    setAccessibleName(number > 0 ? tr("%1. %2", "a numbered choice").arg(number).arg(answer)
                                 : answer);
}

void AnswerRow::changed() {
    updateGeometry();
    update();
}

void AnswerRow::setPictogram(controls::Icon icon) {
    m_icon = icon;
    update();
}

void AnswerRow::setNote(const QString& note) {
    m_note = note;
    setAccessibleDescription(note);
    changed();
}

void AnswerRow::setOffered(bool offered) {
    m_offered = offered;
    update();
}

void AnswerRow::setUnit(double unit) {
    m_unit = unit;
    changed();
}

double AnswerRow::iconSize() const {
    return controls::scaledIcon(26) * m_unit;
}

double AnswerRow::badgeSize() const {
    return m_number > 0 ? std::ceil(1.75 * controls::fontFor(Type::Title, m_unit).pixelSize()) : 0;
}

double AnswerRow::padding() const {
    return 22 * std::sqrt(m_unit);
}

AnswerRow::Words AnswerRow::set(int width) const {
    const double room = width - 2 * padding() - iconSize() - gap * std::sqrt(m_unit) -
                        (m_number > 0 ? badgeSize() + gap : 0);
    const auto layOut = [&](const QString& text, Type type) {
        return text.isEmpty() ? TextLayout()
                              : TextLayout(text, std::max(1.0, room),
                                           {controls::fontFor(type, m_unit), 1.22,
                                            Qt::AlignLeading, false, layoutDirection()});
    };
    Words words{layOut(text(), Type::Title), layOut(m_note, Type::Note), 0};
    const double between = m_note.isEmpty() ? 0 : 2;
    words.height = words.answer.size().height() + between + words.note.size().height();
    return words;
}

int AnswerRow::heightForWidth(int width) const {
    const double least = (m_note.isEmpty() ? briefHeight : leastHeight) * std::sqrt(m_unit);
    const double words = set(width).height + 2 * air * std::sqrt(m_unit);
    return static_cast<int>(std::ceil(std::max(least, words)));
}

QSize AnswerRow::sizeHint() const {
    const QFontMetricsF answer(controls::fontFor(Type::Title, m_unit));
    const QFontMetricsF note(controls::fontFor(Type::Note, m_unit));
    const double words =
        std::max(answer.horizontalAdvance(text()), note.horizontalAdvance(m_note));
    const int width = static_cast<int>(
        std::ceil(words + 2 * padding() + iconSize() + badgeSize() + 2 * gap * m_unit));
    return {width, heightForWidth(width)};
}

QSize AnswerRow::minimumSizeHint() const {
    const double word = controls::widestWord(text(), controls::fontFor(Type::Title, m_unit));
    const int width = static_cast<int>(
        std::ceil(word + 2 * padding() + iconSize() + badgeSize() + 2 * gap * m_unit));
    return {width, static_cast<int>(briefHeight)};
}

// QAbstractButton knows Space only.
void AnswerRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        Reactive::keyPressEvent(event);
}

void AnswerRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const auto visual = [this](const QRectF& logical) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), logical.toRect()));
    };
    const double middle = height() / 2.0;
    const double icon = iconSize();
    controls::paintIcon(painter, m_icon, visual({padding(), middle - icon / 2, icon, icon}), ink(),
                        layoutDirection());
    if (m_number > 0)
        paintBadge(painter, visual({width() - padding() - badgeSize(), middle - badgeSize() / 2,
                                    badgeSize(), badgeSize()}));
    paintWords(painter, padding() + icon + gap * std::sqrt(m_unit));
}

QColor AnswerRow::ink() const {
    return m_offered ? controls::theme().onTint : controls::theme().ink;
}

void AnswerRow::paintGround(QPainter& painter) const {
    const Theme& t = controls::theme();
    QColor veil = t.ink;
    veil.setAlphaF(static_cast<float>(isDown() ? 0.11 : 0.05 * hover()));
    const double depth = isDown() ? 0.16 : 0.08 * hover();
    const bool bordered = !m_offered || t.scheme == controls::Scheme::HighContrast;
    const double inset = bordered ? borderWidth / 2 : 0;
    painter.setPen(bordered ? QPen(m_offered ? t.primary : t.edge, borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(m_offered ? controls::mixed(t.tint, t.primary, depth) : veil);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            controls::radius::row, controls::radius::row);
}

void AnswerRow::paintWords(QPainter& painter, double left) const {
    const Words words = set(width());
    const double top = (height() - words.height) / 2;
    const auto place = [&](const TextLayout& layout, double y) {
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        return QPointF(rightToLeft ? width() - left - layout.width() : left, y);
    };
    words.answer.paint(painter, place(words.answer, top), ink());
    if (m_note.isEmpty())
        return;
    const double under = top + words.height - words.note.size().height();
    words.note.paint(painter, place(words.note, under),
                     m_offered ? controls::theme().onTint : controls::theme().ink2);
}

// The key that chooses it, as it stands on the keyboard.
void AnswerRow::paintBadge(QPainter& painter, const QRectF& circle) const {
    const Theme& t = controls::theme();
    painter.setPen(m_offered ? QPen(Qt::NoPen) : QPen(t.edge, borderWidth));
    painter.setBrush(m_offered ? QBrush(t.primary) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    painter.setFont(controls::fontFor(Type::NoteMedium, m_unit));
    painter.setPen(m_offered ? t.onPrimary : t.ink2);
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_number));
}

} // namespace supine::player
