// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"

#include <QPolygonF>

#include <functional>
#include <vector>

namespace supine::figure {

/// One fibre of a hatch and how broad it is drawn, 0 (not at all) to 1.
struct Fibre {
    QPolygonF line;
    double breadth = 0;
};

/// A hatch whose density says how hard a muscle works. `fibreAt` gives the fibre at a share of 0 to
/// 1 across the muscle; `count` is how many there are at full work. With growing work the fibres
/// between the others come in, each growing from nothing, so that none ever moves or jumps; at no
/// work there are none.
std::vector<Fibre> hatched(const std::function<QPolygonF(double)>& fibreAt, int count, double work);

/// Paints all fibres. A fibre of breadth 1 is `width` metres broad at its middle.
void paintFibres(const Sheet& sheet, const std::vector<Fibre>& fibres, const QColor& colour,
                 double width);

} // namespace supine::figure
