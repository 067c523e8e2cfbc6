// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/step_row.h"

#include "app/controls/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace supine::browse {

namespace {

using controls::Type;

constexpr int paddingAbove = 12;
constexpr int inset = 12;
constexpr int gap = 14;
constexpr QSize pictureAtMost{112, 66};
constexpr int narrowest = 400; ///< Pixels of text at 100 %; below it there are no pictures.

int circleSize() {
    return static_cast<int>(std::lround(controls::scaledIcon(30)));
}

int textLeft() {
    return inset + circleSize() + gap;
}

} // namespace

StepRow::StepRow(int number, int count, const QString& text, QWidget* parent)
    : ListRow(text, parent), m_number(number) {
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

void StepRow::setPicture(StepPicture picture) {
    m_picture = std::move(picture);
    m_painted = {};
    updateGeometry();
    update();
}

void StepRow::followLook() {
    m_painted = {};
    ListRow::followLook();
}

QSize StepRow::pictureSize(int width) const {
    const bool shown = m_picture.appearance != nullptr && controls::emWidth(width) >= narrowest;
    return shown ? pictureAtMost : QSize();
}

int StepRow::wordsWidth(int width) const {
    const QSize beside = pictureSize(width);
    const int taken = beside.isEmpty() ? 0 : beside.width() + gap;
    return std::max(60, width - textLeft() - inset - taken);
}

controls::TextLayout StepRow::laidOut(int width) const {
    const Type type = isChecked() ? Type::BodyMedium : Type::Body;
    return controls::TextLayout(text(), wordsWidth(width),
                                {controls::fontFor(type), 1.36, Qt::AlignLeading, true,
                                 layoutDirection()});
}

int StepRow::heightForWidth(int width) const {
    // Measured in the heavier cut, so that choosing a row never moves the others.
    const controls::TextLayout heavy(text(), wordsWidth(width),
                                     {controls::fontFor(Type::BodyMedium), 1.36});
    const int words = static_cast<int>(std::ceil(heavy.size().height()));
    const int high = std::max(words, circleSize()) + 2 * paddingAbove;
    return std::max({controls::target::row, high, pictureSize(width).height() + inset});
}

QSize StepRow::sizeHint() const {
    return {400, heightForWidth(400)};
}

QSize StepRow::minimumSizeHint() const {
    return {160, controls::target::row};
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
    paintGround(painter);
    const controls::TextLayout layout = laidOut(width());
    const QRect circle =
        inDirection({inset, paddingAbove - 2, circleSize(), circleSize()});
    paintNumber(painter, QRectF(circle));
    const double oneLine = layout.lineHeight();
    const double top = paddingAbove - 2 + std::max(0.0, (circleSize() - oneLine) / 2);
    const QSize beside = pictureSize(width());
    const double fromRight = width() - textLeft() - layout.width();
    const double x = layoutDirection() == Qt::RightToLeft ? fromRight : textLeft();
    layout.paint(painter, QPointF(x, top), isChecked() ? t.onTint : t.ink);
    if (!beside.isEmpty())
        paintPicture(painter);
}

void StepRow::paintPicture(QPainter& painter) {
    const QSize size = pictureSize(width());
    const double ratio = devicePixelRatioF();
    if (m_painted.isNull() || m_painted.devicePixelRatio() != ratio) {
        m_painted = QPixmap((QSizeF(size) * ratio).toSize());
        m_painted.setDevicePixelRatio(ratio);
        m_painted.fill(Qt::transparent);
        QPainter on(&m_painted);
        paintStepPicture(on, QRectF(QPointF(), QSizeF(size)), m_picture);
    }
    const QRect place({width() - inset / 2 - size.width(), (height() - size.height()) / 2}, size);
    painter.drawPixmap(inDirection(place).topLeft(), m_painted);
}

} // namespace supine::browse
