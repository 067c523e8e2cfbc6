// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/icon.h"
#include "app/controls/reactive.h"

#include <QAbstractButton>

namespace supine::window {

/// A section of the settings in the list at their side; the chosen one is tinted and set heavier.
class NavRow : public controls::Reactive<QAbstractButton> {
    Q_OBJECT

public:
    NavRow(controls::Icon icon, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Up (-1) or Down (1) was pressed.
    void wandered(int direction);

protected:
    double focusCorner() const override { return controls::radius::row; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    controls::Icon m_icon;
};

} // namespace supine::window
