// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/switch.h"

#include "app/controls/icon.h"

#include <QKeyEvent>
#include <QPainter>

namespace supine::controls {

namespace {

constexpr double trackWidth = 52;
constexpr double trackHeight = 30;
constexpr double switchKnob = 22;

} // namespace

Switch::Switch(const QString& name, QWidget* parent) : Reactive(parent) {
    setCheckable(true);
    setAccessibleName(name);
    m_slide.setDuration(duration::feedback);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(this, &QAbstractButton::toggled, this, [this] { update(); });
}

QSize Switch::sizeHint() const {
    return {60, target::button};
}

void Switch::nextCheckState() {
    QAbstractButton::nextCheckState();
    m_slide.stop();
    m_slide.setStartValue(look().reducedMotion() ? 1.0 : 0.0);
    m_slide.setEndValue(1.0);
    m_slide.start();
}

void Switch::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        Reactive::keyPressEvent(event);
}

void Switch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const QRectF track((width() - trackWidth) / 2, (height() - trackHeight) / 2, trackWidth,
                       trackHeight);
    const bool on = isChecked();
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(t.edge, 1.6));
    painter.setBrush(on ? mixed(t.primary, t.primaryHover, hover()) : t.sunken);
    painter.drawRoundedRect(track, trackHeight / 2, trackHeight / 2);
    const bool moving = m_slide.state() == QAbstractAnimation::Running;
    const double way = moving ? m_slide.currentValue().toDouble() : 1.0;
    const double share = on ? way : 1 - way;
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - share : share;
    const QRectF ball(track.x() + 4 + along * (trackWidth - switchKnob - 8), track.center().y() - switchKnob / 2,
                      switchKnob, switchKnob);
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? t.onPrimary : t.edge);
    painter.drawEllipse(ball);
    if (on)
        paintIcon(painter, Icon::Check, ball.adjusted(4, 4, -4, -4), t.primary);
}

} // namespace supine::controls
