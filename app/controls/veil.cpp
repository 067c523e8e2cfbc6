// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/veil.h"

#include "app/controls/look.h"
#include "app/controls/space.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace supine::controls {

namespace {

// In the dark a sheet has hardly any shadow, so the page has to step back further.
double thickness() {
    return theme().isDark() ? 0.78 : 0.74;
}

} // namespace

Veil::Veil(QWidget* page) : QWidget(page) {
    setFocusPolicy(Qt::NoFocus);
    setGeometry(page->rect());
    page->installEventFilter(this);
    connect(&look(), &Look::changed, this, [this] { update(); });
    connect(&m_coming, &QVariantAnimation::valueChanged, this, [this] { update(); });
    m_coming.setStartValue(look().reducedMotion() ? 1.0 : 0.0);
    m_coming.setEndValue(1.0);
    m_coming.setDuration(duration::fadeIn);
    m_coming.start();
}

bool Veil::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return false;
}

void Veil::paintEvent(QPaintEvent*) {
    QColor ground = theme().bg;
    ground.setAlphaF(static_cast<float>(thickness() * m_coming.currentValue().toDouble()));
    QPainter(this).fillRect(rect(), ground);
}

void Veil::mousePressEvent(QMouseEvent* event) {
    event->accept();
    Q_EMIT pressed();
}

void Veil::wheelEvent(QWheelEvent* event) {
    event->accept();
}

} // namespace supine::controls
