// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/reactive.h"

#include <QAbstractButton>

namespace supine::controls {

/// On or off, at once. It carries a tick while on, so that colour is not its only sign.
class Switch : public Reactive<QAbstractButton> {
    Q_OBJECT

public:
    /// `name` is read by screen readers; the words beside the switch are the page's.
    explicit Switch(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    double focusCorner() const override { return radius::button; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override;

private:
    QVariantAnimation m_slide;
};

} // namespace supine::controls
