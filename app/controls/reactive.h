// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/focus_ring.h"
#include "app/controls/look.h"
#include "app/controls/space.h"

#include <QEnterEvent>
#include <QFocusEvent>
#include <QPointer>
#include <QVariantAnimation>

namespace supine::controls {

/// What every painted control shares: it follows the look, shows a focus ring only when focus came by
/// keyboard, answers the pointer within 120 ms, and can be faded as a whole. It takes focus by Tab
/// only, so that a click on it leaves Space to the stage.
template <class Widget>
class Reactive : public Widget {
public:
    explicit Reactive(QWidget* parent = nullptr) : Widget(parent) {
        Widget::setFocusPolicy(Qt::TabFocus);
        Widget::setAttribute(Qt::WA_Hover);
        m_hover.setDuration(duration::feedback);
        QObject::connect(&m_hover, &QVariantAnimation::valueChanged, this, [this] { this->update(); });
        QObject::connect(&look(), &Look::changed, this, [this] { followLook(); });
    }
    ~Reactive() override { delete m_ring.data(); }

    /// 0 to 1, how visible the control is.
    double opacity() const { return m_opacity; }
    void setOpacity(double opacity) {
        m_opacity = opacity;
        this->update();
    }

    /// Whether the focus ring is shown now.
    bool showsFocus() const { return !m_ring.isNull(); }

protected:
    /// 0 to 1, how far the pointer's presence is shown.
    double hover() const { return m_hover.currentValue().toDouble(); }

    /// Corner radius of the shape that the focus ring goes round.
    virtual double focusCorner() const { return radius::button; }
    /// What of the control the focus ring goes round, by default all of it.
    virtual QRect focusShape() const { return Widget::rect(); }
    /// To be called when focusShape() answers differently.
    void moveFocusRing() {
        if (m_ring)
            m_ring->follow();
    }

    void enterEvent(QEnterEvent* event) override {
        Widget::enterEvent(event);
        hoverTo(1);
    }
    void leaveEvent(QEvent* event) override {
        Widget::leaveEvent(event);
        hoverTo(0);
    }
    void focusInEvent(QFocusEvent* event) override {
        // Coming back to the window, or from a menu or sheet, shows the ring where it was before.
        const bool comesBack = event->reason() == Qt::ActiveWindowFocusReason ||
                               event->reason() == Qt::PopupFocusReason;
        const bool backAgain = comesBack && m_hadRing;
        Widget::focusInEvent(event);
        if ((isKeyboardFocus(event->reason()) || backAgain) && !m_ring && this->parentWidget())
            m_ring = new FocusRing(this, [this] { return focusShape(); }, focusCorner());
        this->update();
    }
    void focusOutEvent(QFocusEvent* event) override {
        m_hadRing = !m_ring.isNull();
        delete m_ring.data();
        Widget::focusOutEvent(event);
        this->update();
    }

    /// Called when colours or sizes have changed.
    virtual void followLook() {
        this->updateGeometry();
        this->update();
    }

private:
    void hoverTo(double goal) {
        const double now = hover();
        m_hover.stop();
        m_hover.setStartValue(look().reducedMotion() ? goal : now);
        m_hover.setEndValue(goal);
        m_hover.start();
    }

    QVariantAnimation m_hover;
    QPointer<FocusRing> m_ring;
    double m_opacity = 1;
    bool m_hadRing = false;
};

} // namespace supine::controls
