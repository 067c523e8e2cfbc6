// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/upright_skin.h"

#include "app/figure/ink/curve.h"

#include <algorithm>
#include <cmath>

namespace supine::figure {

using motion::TrunkLine;

QPointF onTrunk(const TrunkLine& trunk, double along, double ahead) {
    const motion::Vec2 point = trunk.at(along, ahead);
    return {point.x, point.y};
}

QPolygonF skinLine(const TrunkLine& trunk, double from, double to, double share) {
    constexpr double spacing = 0.012;
    const int steps = std::max(2, static_cast<int>(std::abs(to - from) / spacing));
    QPolygonF line;
    for (int i = 0; i <= steps; ++i) {
        const double along = from + (to - from) * i / steps;
        const double depth = share > 0 ? trunk.front(along) : trunk.back(along);
        line << onTrunk(trunk, along, depth * share);
    }
    return line;
}

QPolygonF lineAcross(const TrunkLine& trunk, double front, double back, double bow) {
    const auto place = [&](double share) {
        const double along = front + (back - front) * share;
        const double depth = trunk.front(front) * (1 - share) - trunk.back(back) * share;
        return onTrunk(trunk, along + bow * 4 * share * (1 - share), depth);
    };
    return openCurve({place(0), place(0.2), place(0.5), place(0.8), place(1)});
}

} // namespace supine::figure
