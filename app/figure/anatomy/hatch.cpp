// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/hatch.h"

#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

/// At which work a fibre begins to come in: every fourth one first, then those half way between,
/// then the rest.
double beginsAt(int index) {
    if (index % 4 == 0)
        return 0.0;
    return index % 2 == 0 ? 0.21 : 0.50;
}

QPolygonF taperedShape(const QPolygonF& line, double width) {
    const qsizetype n = line.size();
    QPolygonF left;
    QPolygonF right;
    for (qsizetype i = 0; i < n; ++i) {
        const QPointF along = line[std::min(i + 1, n - 1)] - line[std::max<qsizetype>(i - 1, 0)];
        const double share = double(i) / double(n - 1);
        const double taper = std::sqrt(std::max(0.0, 4 * share * (1 - share)));
        const QPointF half = leftOf(unit(along)) * (0.5 * width * taper);
        left << line[i] + half;
        right << line[i] - half;
    }
    return left + reversed(right);
}

} // namespace

std::vector<Fibre> hatched(const std::function<QPolygonF(double)>& fibreAt, int count,
                           double work) {
    constexpr double growsOver = 0.30;
    std::vector<Fibre> fibres;
    for (int i = 0; i < count; ++i) {
        const double breadth =
            smoothStep(beginsAt(i), beginsAt(i) + growsOver, std::clamp(work, 0.0, 1.0));
        if (breadth > 0)
            fibres.push_back({fibreAt((i + 0.5) / count), breadth});
    }
    return fibres;
}

void paintFibres(const Sheet& sheet, const std::vector<Fibre>& fibres, const QColor& colour,
                 double width) {
    for (const Fibre& fibre : fibres)
        if (fibre.line.size() > 1)
            fill(sheet, taperedShape(fibre.line, width * fibre.breadth), colour);
}

} // namespace supine::figure
