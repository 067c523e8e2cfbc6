// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/diaphragm.h"

#include "app/figure/anatomy/hatch.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

constexpr double deepDescent = 0.055;
constexpr double quietDescent = 0.023;
constexpr double quietBreath = 0.5;
constexpr double domeAbove =
    0.036; // the top breathed out, toward the head from the eighth vertebra
constexpr float washStrength = 0.80F;
constexpr float haloStrength = 0.30F;

/// The front of the spine from the sixth thoracic to the third lumbar vertebra.
QPolygonF frontOfSpine(const std::array<Vertebra, vertebraCount>& vertebrae) {
    QPolygonF line;
    const auto add = [&](const Vertebra& v) {
        line << v.bodyMiddle() + v.front * (v.depth * 0.56);
    };
    for (int number = 6; number <= 12; ++number)
        add(thoracic(vertebrae, number));
    for (int number = 1; number <= 3; ++number)
        add(lumbar(vertebrae, number));
    return openCurve(line);
}

double heightOver(const QPolygonF& line, double x) {
    for (qsizetype i = 1; i < line.size(); ++i)
        if (line[i].x() >= x) {
            const double span = std::max(line[i].x() - line[i - 1].x(), 1e-9);
            return mix(line[i - 1], line[i], (x - line[i - 1].x()) / span).y();
        }
    return line.last().y();
}

/// The part of the dome that is not behind the spine, up to where it meets it.
QPolygonF beforeSpine(const QPolygonF& dome, const QPolygonF& spine) {
    QPolygonF before;
    double heightBefore = 0;
    for (const QPointF& p : dome) {
        const double height = p.y() - heightOver(spine, p.x());
        if (height < 0 && !before.isEmpty()) {
            before << mix(before.last(), p, heightBefore / (heightBefore - height));
            break;
        }
        before << p;
        heightBefore = height;
    }
    return before;
}

/// The rest of a line from the first point that lies farther toward the feet than `x`.
QPolygonF beyond(const QPolygonF& line, double x) {
    QPolygonF rest;
    for (const QPointF& p : line)
        if (p.x() > x)
            rest << p;
    return rest;
}

/// A round dome over two feet whose highest point, toward the head, is at `topX`.
QPolygonF domeBetween(QPointF front, QPointF back, double topX) {
    constexpr int steps = 36;
    constexpr double topShare = 0.42; // of the way from front to back
    constexpr double squareness = 2.8;
    const auto roundness = [](double share) {
        return std::pow(1 - std::pow(std::abs(2 * share - 1), squareness), 0.55);
    };
    const double rise = (mix(front, back, topShare).x() - topX) / roundness(topShare);
    QPolygonF dome;
    for (int i = 0; i <= steps; ++i) {
        // Points lie closer at the feet, where the line turns most.
        const double share = 0.5 - 0.5 * std::cos(3.14159265 * i / steps);
        dome << mix(front, back, share) - QPointF(std::max(rise, 0.0) * roundness(share), 0);
    }
    return dome;
}

} // namespace

double descent(double breath) {
    const double power = std::log(quietDescent / deepDescent) / std::log(quietBreath);
    return deepDescent * std::pow(std::clamp(breath, 0.0, 1.0), power);
}

double breathTaken(const motion::Body& body, const motion::Build& build) {
    const motion::Bell& belly = build.skin.breath;
    const motion::Bell& ribs = build.skin.lowerRibs;
    const double away = (belly.c - ribs.c) / ribs.w;
    const double whole = belly.k + ribs.k * std::exp(-away * away);
    return whole > 0 ? std::clamp(body.trunk.bellyRiseMm / 1000 / whole, 0.0, 1.0) : 0;
}

Diaphragm diaphragmOf(const TrunkInside& trunk, const RibCage& cage, double breath) {
    const auto vertebrae = vertebraeOf(trunk);
    const double scale = trunk.scale();
    const double down = descent(breath) * scale;
    const QPointF front = cage.xiphoid + QPointF(-0.010, -0.012) * scale;
    // Behind, it is fixed to the last rib; the spine hides that part of it.
    const QPointF back = pointAlong(cage.ribs[11].bone, 0.6);
    const QPolygonF spine = frontOfSpine(vertebrae);
    const Vertebra& eighth = thoracic(vertebrae, 8);
    const double topX = eighth.canal.x() - domeAbove * scale + down;
    Diaphragm diaphragm;
    diaphragm.dome = beforeSpine(domeBetween(front, back, topX), spine);
    diaphragm.top = *std::min_element(diaphragm.dome.begin(), diaphragm.dome.end(),
                                      [](QPointF a, QPointF b) { return a.x() < b.x(); });
    diaphragm.crus = QPolygonF{diaphragm.dome.last()} + beyond(spine, diaphragm.dome.last().x());
    diaphragm.margin =
        openCurve({cage.margin.last(), pointAlong(cage.margin, 0.75), pointAlong(cage.margin, 0.5),
                   pointAlong(cage.margin, 0.25), front});
    return diaphragm;
}

void paintDiaphragm(const Sheet& sheet, const Diaphragm& diaphragm, double work,
                    const AnatomyColours& colours) {
    const QPolygonF surface =
        diaphragm.dome + diaphragm.crus.mid(0, 2 * diaphragm.crus.size() / 3) + diaphragm.margin;
    fill(sheet, surface, withAlpha(colours.diaphragm.light, washStrength));
    // Fibres run from the costal margin up to the tendon in the dome's middle.
    const auto fibre = [&](double share) {
        const QPointF low = pointAlong(diaphragm.margin, 1 - share);
        const QPointF high = pointAlong(diaphragm.dome, 0.10 + 0.86 * share);
        return openCurve({low, mix(low, high, 0.5) + QPointF(-0.006, 0), mix(low, high, 0.95)});
    };
    paintFibres(sheet, hatched(fibre, 21, work), colours.diaphragm.base, 0.0026);
}

void paintDome(const Sheet& sheet, const Diaphragm& diaphragm, const AnatomyColours& colours) {
    sliver(sheet, diaphragm.crus, colours.diaphragm.line, 2.4, Taper::End);
    sliver(sheet, diaphragm.crus, colours.diaphragm.base, 1.8, Taper::End);
    sliver(sheet, diaphragm.dome, withAlpha(colours.diaphragm.base, haloStrength), 7.5,
           Taper::Start);
    sliver(sheet, diaphragm.dome, colours.diaphragm.line, 4.3, Taper::Start);
    sliver(sheet, diaphragm.dome, colours.diaphragm.base, 3.4, Taper::Start);
}

} // namespace supine::figure
