// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QRegion>
#include <QSize>
#include <QTransform>

namespace supine::player {

/// To which side the top of the stage's picture is turned, for the eyes of somebody who lies beside
/// the screen.
enum class Turn {
    None,  ///< The top is up.
    Right, ///< The top is at the right, for whoever has the screen at their right side.
    Half,  ///< The top is at the bottom, for whoever has the screen behind their head.
    Left   ///< The top is at the left, for whoever has the screen at their left side.
};

/// The next one, a quarter to the right.
Turn turnedOn(Turn turn);

/// The size of a picture that fills a widget of this size when it is turned; by a quarter, width
/// and height change places.
QSize turnedSize(Turn turn, const QSize& widget);

/// Takes what is painted upright to its place in a widget of this size.
QTransform toWidget(Turn turn, const QSize& widget);

/// What is taken at the edges of the widget, as the turned picture has it at its own edges.
QMarginsF inPicture(Turn turn, const QMarginsF& atWidget);

/// A region of the picture, in the widget. Both are whole pixels.
QRegion mapped(const QRegion& region, const QTransform& transform);

} // namespace supine::player
