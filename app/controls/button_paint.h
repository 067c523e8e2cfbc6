// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/button.h"

#include <QColor>
#include <QRectF>

namespace supine::controls {

/// What a button looks like at one moment.
struct ButtonFace {
    QColor fill;   ///< Transparent where there is none.
    QColor border; ///< Transparent where there is none.
    QColor ink;
    QColor noteInk;
    double borderWidth = 1.5;
};

/// The colours of a button; `hover` is 0 to 1.
ButtonFace faceOf(const Button& button, double hover);

/// The size a button needs for its words.
QSize sizeOf(const Button& button);

/// The shape that is filled and that the focus ring goes round, inside the button's rectangle.
QRectF shapeOf(const Button& button);
double cornerOf(const Button& button);

/// Icon and words.
void paintContent(QPainter& painter, const Button& button, const ButtonFace& face);

} // namespace supine::controls
