// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

class QColor;
class QPainter;
class QRectF;

namespace supine::controls {

/// The program's own icons, drawn on a grid of 24 with a line of 1.75.
enum class Icon {
    None,
    Play,
    Pause,
    Previous,
    Next,
    Stop,
    Again,
    Hand,
    Close,
    Back,
    Forward,
    Down,
    Up,
    Shield,
    Sliders,
    Sound,
    Muted,
    Voice,
    Chime,
    Breath,
    Inward,  ///< Breathing out: two arrows together.
    Outward, ///< Breathing in: two arrows apart.
    Sun,
    Moon,
    Check,
    Phone,
    Person,
    Captions,
    Eye,
    SeeThrough, ///< Backbone and ribs.
    Info,
    Growing,
    Book,
    Globe,
    Turn,
    Clock,
    Bed,
    Floor,
    DoNot,
    Link,
    Keyboard,
    Search,
    FullScreen,
    Calendar,
    Export,
    Delete
};

/// Whether the icon's area is filled; the others are drawn with a line.
bool isFilled(Icon icon);

/// The shape on a grid of 24.
QPainterPath pathOf(Icon icon);

/// Whether the icon points somewhere and turns round where one reads from right to left. Transport
/// never does.
bool followsReading(Icon icon);

/// Paints the icon into a square, in one colour.
void paintIcon(QPainter& painter, Icon icon, const QRectF& square, const QColor& colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// The program's mark: someone lying with the knees bent. Twice as wide as high.
void paintMark(QPainter& painter, const QRectF& area, const QColor& colour);

} // namespace supine::controls
