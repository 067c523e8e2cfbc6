// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/turn.h"

namespace supine::player {

Turn turnedOn(Turn turn) {
    return turn == Turn::Left ? Turn::None : static_cast<Turn>(static_cast<int>(turn) + 1);
}

QSize turnedSize(Turn turn, const QSize& widget) {
    return turn == Turn::Right || turn == Turn::Left ? widget.transposed() : widget;
}

QTransform toWidget(Turn turn, const QSize& widget) {
    QTransform way;
    switch (turn) {
    case Turn::None:
        break;
    case Turn::Right:
        way.translate(widget.width(), 0).rotate(90);
        break;
    case Turn::Half:
        way.translate(widget.width(), widget.height()).rotate(180);
        break;
    case Turn::Left:
        way.translate(0, widget.height()).rotate(270);
        break;
    }
    return way;
}

QMarginsF inPicture(Turn turn, const QMarginsF& m) {
    switch (turn) {
    case Turn::None:
        break;
    case Turn::Right:
        return {m.top(), m.right(), m.bottom(), m.left()};
    case Turn::Half:
        return {m.right(), m.bottom(), m.left(), m.top()};
    case Turn::Left:
        return {m.bottom(), m.left(), m.top(), m.right()};
    }
    return m;
}

QRegion mapped(const QRegion& region, const QTransform& transform) {
    QRegion result;
    for (const QRect& box : region)
        result += transform.mapRect(box);
    return result;
}

} // namespace supine::player
