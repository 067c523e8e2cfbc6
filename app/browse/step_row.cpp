// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/step_row.h"

#include "app/controls/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace supine::browse {

namespace {

using controls::Type;

constexpr int paddingAbove = 12;
constexpr int inset = 12;
constexpr int gap = 14;

int circleSize() {
    return static_cast<int>(std::lround(controls::scaledIcon(30)));
}

int textLeft() {
    return inset + circleSize() + gap;
}

} // namespace

StepRow::StepRow(int number, int count, const QString& text, QWidget* parent)
    : Reactive(parent), m_number(number) {
    setText(text);
    setCheckable(true);
    setAccessibleName(tr("Step %1 of %2. %3").arg(number).arg(count).arg(text));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepRow::setShown(bool shown) {
    if (shown == m_shown)
        return;
    m_shown = shown;
    update();
}

controls::TextLayout StepRow::laidOut(int width) const {
    const Type type = isChecked() ? Type::BodyMedium : Type::Body;
    return controls::TextLayout(text(), std::max(60, width - textLeft() - inset),
                                {controls::fontFor(type), 1.36, Qt::AlignLeading, false,
                                 layoutDirection()});
}

int StepRow::heightForWidth(int width) const {
    // Measured in the heavier cut, so that choosing a row never moves the others.
    const controls::TextLayout heavy(text(), std::max(60, width - textLeft() - inset),
                                     {controls::fontFor(Type::BodyMedium), 1.36});
    const int words = static_cast<int>(std::ceil(heavy.size().height()));
    return std::max(controls::target::row, std::max(words, circleSize()) + 2 * paddingAbove);
}

QSize StepRow::sizeHint() const {
    return {400, heightForWidth(400)};
}

QSize StepRow::minimumSizeHint() const {
    return {160, controls::target::row};
}

// A chosen row stays chosen when it is pressed again.
void StepRow::nextCheckState() {
    setChecked(true);
}

void StepRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT wandered(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT wandered(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        // The arrows to the sides would wander through the group of buttons.
        if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
            Reactive::keyPressEvent(event);
    }
}

void StepRow::paintNumber(QPainter& painter, const QRectF& circle) const {
    const controls::Theme& t = controls::theme();
    const QColor line = isChecked() || m_shown ? t.primary : t.edge;
    painter.setPen(QPen(line, m_shown && !isChecked() ? 2.4 : 1.5));
    painter.setBrush(isChecked() ? t.primary : m_shown ? t.tint : QColor(Qt::transparent));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    painter.setFont(controls::fontOf(controls::scaledIcon(14.5), QFont::DemiBold));
    painter.setPen(isChecked() ? t.onPrimary : m_shown ? t.onTint : t.ink2);
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

void StepRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& t = controls::theme();
    QColor ground = isChecked() ? t.tint : t.ink;
    if (!isChecked())
        ground.setAlphaF(static_cast<float>(isDown() ? 0.09 : 0.045 * hover()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()), controls::radius::row, controls::radius::row);
    const controls::TextLayout layout = laidOut(width());
    const QRect circle =
        QStyle::visualRect(layoutDirection(), rect(), QRect(inset, paddingAbove - 2, circleSize(), circleSize()));
    paintNumber(painter, QRectF(circle));
    const double oneLine = layout.lineHeight();
    const double top = paddingAbove - 2 + std::max(0.0, (circleSize() - oneLine) / 2);
    const double x = layoutDirection() == Qt::RightToLeft ? inset : textLeft();
    layout.paint(painter, QPointF(x, top), isChecked() ? t.onTint : t.ink);
}

} // namespace supine::browse
