// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/controls_fade.h"

#include "app/controls/look.h"
#include "app/controls/space.h"

namespace supine::player {

namespace {

constexpr int waitMilliseconds = 3000;

}

ControlsFade::ControlsFade(std::function<bool()> mayGo, QObject* parent)
    : QObject(parent), m_mayGo(std::move(mayGo)) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMilliseconds);
    m_opacity.setStartValue(1.0);
    m_opacity.setEndValue(1.0);
    connect(&m_wait, &QTimer::timeout, this, &ControlsFade::waitIsOver);
    connect(&m_opacity, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { Q_EMIT opacityChanged(value.toDouble()); });
    connect(&m_opacity, &QVariantAnimation::finished, this, [this] {
        if (!m_shown)
            Q_EMIT gone();
    });
}

void ControlsFade::wake() {
    m_wait.start();
    if (m_shown)
        return;
    m_shown = true;
    Q_EMIT coming();
    fadeTo(1);
}

void ControlsFade::waitIsOver() {
    if (!m_shown)
        return;
    if (!m_mayGo())
        return m_wait.start();
    m_shown = false;
    Q_EMIT going();
    fadeTo(0);
}

void ControlsFade::fadeTo(double opacity) {
    const double now = m_opacity.currentValue().toDouble();
    m_opacity.stop();
    m_opacity.setDuration(opacity > now ? controls::duration::fadeIn : controls::duration::fadeOut);
    m_opacity.setStartValue(controls::look().reducedMotion() ? opacity : now);
    m_opacity.setEndValue(opacity);
    m_opacity.start();
}

} // namespace supine::player
