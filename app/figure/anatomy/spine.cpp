// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/spine.h"

#include "app/figure/anatomy/bone.h"
#include "app/figure/ink/curve.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace supine::figure {

namespace {

constexpr double mm = 0.001;
constexpr double underSkin = 0.008;      // the least flesh over a spinous process
constexpr double lumbosacralShare = 0.6; // of the curve's first span, S1 to L5

/// Measures of a vertebra in millimetres: height of its body, of the disc below, depth of its body,
/// reach of its spinous process behind the canal's middle.
struct Measure {
    double height;
    double disc;
    double depth;
    double spinous;
};

// From C1 to L5. C1 has no body; its height is that of its ring, C2's includes the dens.
constexpr std::array<Measure, vertebraCount> measures{{
    {9, 0, 8, 24},     {19, 4.5, 15, 29}, {11.5, 4.5, 15, 26}, {11, 4.5, 15.5, 26},
    {11, 5, 15.5, 28}, {11, 5, 16, 32},   {12.5, 5, 17, 38},   {15, 4, 18, 38},
    {16.5, 4, 19, 37}, {17.5, 4, 20, 36}, {18, 4, 21, 35},     {18.5, 4, 22, 35},
    {19, 4, 23, 34},   {19.5, 4, 24, 34}, {20, 4.5, 25, 34},   {20.5, 4.5, 26, 34},
    {21, 5, 27, 34},   {22, 5.5, 28, 34}, {24, 6, 29, 35},     {25.5, 8, 31, 38},
    {26, 9, 32, 40},   {26, 10, 33, 40},  {26, 10.5, 34, 38},  {25.5, 10, 34.5, 33},
}};

constexpr int firstThoracic = 7;
constexpr int firstLumbar = 19;

SpineRegion regionOf(int index) {
    if (index < firstThoracic)
        return SpineRegion::Cervical;
    return index < firstLumbar ? SpineRegion::Thoracic : SpineRegion::Lumbar;
}

int numberOf(int index) {
    if (index < firstThoracic)
        return index + 1;
    return index < firstLumbar ? index - firstThoracic + 1 : index - firstLumbar + 1;
}

/// How tall the vertebrae of a stretch of the spine are with their discs, metres.
double heightOf(int from, int until) {
    double sum = 0;
    for (int i = from; i < until; ++i)
        sum += measures[static_cast<std::size_t>(i)].height +
               measures[static_cast<std::size_t>(i)].disc;
    return sum * mm;
}

/// A line that is walked along by metres.
class Walk {
public:
    explicit Walk(QPolygonF line) : m_line(std::move(line)) {
        m_passed.reserve(static_cast<std::size_t>(m_line.size()));
        double passed = 0;
        for (qsizetype i = 0; i < m_line.size(); ++i) {
            passed += i > 0 ? lengthOf(m_line[i] - m_line[i - 1]) : 0;
            m_passed.push_back(passed);
        }
    }
    double length() const { return m_passed.back(); }
    QPointF at(double metres) const {
        const auto next = std::lower_bound(m_passed.begin() + 1, m_passed.end() - 1, metres);
        const auto i = next - m_passed.begin();
        const double before = *(next - 1);
        const double step = std::max(*next - before, 1e-12);
        return mix(m_line[i - 1], m_line[i], std::clamp((metres - before) / step, 0.0, 1.0));
    }

private:
    QPolygonF m_line;
    std::vector<double> m_passed;
};

/// How much of the canal's curve lies below the first sacral vertebra's upper end: its first point
/// is S1 and its second L5, 43 mm apart in a person of 168 cm.
double sacralPart(double scale) {
    return lumbosacralShare * 0.043 * scale;
}

QPolygonF placed(const Vertebra& v, std::initializer_list<QPointF> upAndFront) {
    QPolygonF points;
    for (const QPointF& p : upAndFront)
        points << v.canal + v.up * p.x() + v.front * p.y();
    return points;
}

/// How far the tip of the spinous process hangs toward the feet, in heights of the body: level in
/// the loins, steepest in the middle of the back.
double dropOf(const Vertebra& v) {
    switch (v.region) {
    case SpineRegion::Cervical:
        return v.number == 7 ? 0.75 : 0.85;
    case SpineRegion::Thoracic:
        return v.number >= 10 ? 0.75
                              : 0.8 + 0.75 * std::sin(3.1416 * std::min(v.number, 10) / 11.0);
    case SpineRegion::Lumbar:
        break;
    }
    return 0.42;
}

/// Half the height of the spinous process at its tip: a hatchet in the loins, a spike above.
double tipOf(const Vertebra& v) {
    switch (v.region) {
    case SpineRegion::Cervical:
        return v.number == 7 ? 0.0036 : 0.0028;
    case SpineRegion::Thoracic:
        return v.number >= 11 ? 0.0062 : 0.0036;
    case SpineRegion::Lumbar:
        break;
    }
    return 0.0088;
}

/// Pedicle, joint processes, lamina and spinous process as one outline behind the body.
QPolygonF archOutline(const Vertebra& v) {
    const double h = v.height / 2;
    const double wall = canalDepth / 2; // the body's back wall before the canal's middle
    const double lamina = -wall;
    const double reach = -v.spinous;
    const double drop = -dropOf(v) * v.height;
    const double tip = tipOf(v);
    return closedCurve(placed(v, {{h * 0.80, wall + 0.002},
                                  {h * 0.86, wall * 0.3},
                                  {h * 1.30, lamina * 0.65},
                                  {h * 1.18, lamina * 1.25},
                                  {h * 0.45, lamina * 1.45},
                                  {drop * 0.40 + tip * 0.9, reach * 0.62},
                                  {drop + tip, reach + 0.002},
                                  {drop, reach},
                                  {drop - tip, reach + 0.003},
                                  {drop * 0.75 - tip * 1.15, reach * 0.66},
                                  {-h * 1.05, lamina * 1.7},
                                  {-h * 1.42, lamina * 1.35},
                                  {-h * 1.32, lamina * 0.75},
                                  {-h * 0.30, lamina * 0.55},
                                  {h * 0.02, wall * 0.3},
                                  {-h * 0.02, wall + 0.002}}));
}

QPolygonF discOutline(const Vertebra& above, const Vertebra& below) {
    const auto corner = [](const Vertebra& v, double up, double share) {
        return v.bodyMiddle() + v.up * up + v.front * (v.depth * share);
    };
    const double top = -above.height / 2 + 0.001;
    const double bottom = below.height / 2 - 0.001;
    return closedCurve({corner(above, top, 0.47), corner(above, top, -0.47),
                        mix(corner(above, top, -0.53), corner(below, bottom, -0.53), 0.5),
                        corner(below, bottom, -0.47), corner(below, bottom, 0.47),
                        mix(corner(above, top, 0.56), corner(below, bottom, 0.56), 0.5)});
}

/// The axis: its body with the dens rising into the ring of the atlas.
QPolygonF axisOutline(const Vertebra& v) {
    const double h = v.height / 2;
    const double back = canalDepth / 2;
    const double front = back + v.depth;
    return closedCurve(placed(v, {{-h, back + 0.001},
                                  {-h * 0.2, back},
                                  {h * 0.9, back + 0.003},
                                  {h * 1.75, back + 0.0035},
                                  {h * 1.95, back + 0.0065},
                                  {h * 1.7, back + 0.0095},
                                  {h * 0.5, back + 0.0105},
                                  {-h * 0.4, front - 0.002},
                                  {-h * 1.05, front}}));
}

/// A vertebra's measures, not yet at its place.
Vertebra sized(int index, double stretch, double scale) {
    const Measure& m = measures[static_cast<std::size_t>(index)];
    Vertebra v;
    v.region = regionOf(index);
    v.number = numberOf(index);
    v.height = m.height * mm * stretch;
    v.discBelow = m.disc * mm * stretch;
    v.depth = m.depth * mm * scale;
    v.spinous = m.spinous * mm * scale;
    return v;
}

} // namespace

QPointF Vertebra::bodyMiddle() const {
    return canal + front * (0.5 * (canalDepth + depth));
}

QPolygonF Vertebra::bodyOutline() const {
    const double h = height / 2;
    const double back = canalDepth / 2;
    const double d = back + depth;
    const double waist = depth * 0.09;
    if (region == SpineRegion::Cervical && number == 1)
        return closedCurve(placed(*this, {{-h, back + 0.012},
                                          {0, back + 0.011},
                                          {h, back + 0.012},
                                          {h, back + 0.017},
                                          {0, back + 0.019},
                                          {-h, back + 0.017}}));
    if (region == SpineRegion::Cervical && number == 2)
        return axisOutline(*this);
    const double lip = region == SpineRegion::Cervical ? 0.18 * height : 0;
    return closedCurve(placed(*this, {{h * 0.92, back},
                                      {h, back + 0.06 * depth},
                                      {h * 0.97, mix({back, 0}, {d, 0}, 0.5).x()},
                                      {h, d - 0.06 * depth},
                                      {h * 0.90, d},
                                      {0, d - waist},
                                      {-h * 0.90 - lip, d},
                                      {-h - lip, d - 0.06 * depth},
                                      {-h * 0.97, mix({back, 0}, {d, 0}, 0.5).x()},
                                      {-h, back + 0.06 * depth},
                                      {-h * 0.92, back},
                                      {0, back + waist * 0.7}}));
}

std::array<Vertebra, vertebraCount> vertebraeOf(const TrunkInside& trunk) {
    const Walk canal(reversed(trunk.canal()));
    const double sacral = sacralPart(trunk.scale());
    // Neck and chest keep their places while the pelvis rolls; the loins take up what it moves.
    // The build's curve ends where it has the first vertebra; the neck reaches on to the skull.
    const double longerNeck = trunk.besideSkull();
    const double stillStretch =
        (Walk(trunk.levelCanal()).length() - sacral - longerNeck) / heightOf(0, vertebraCount);
    const double neckStretch = stillStretch + longerNeck / heightOf(0, firstThoracic);
    const double upper = heightOf(0, firstLumbar) * stillStretch + longerNeck;
    const double lumbarStretch =
        (canal.length() - sacral - upper) / heightOf(firstLumbar, vertebraCount);
    const auto stretchOf = [&](int index) {
        return index < firstThoracic ? neckStretch
               : index < firstLumbar ? stillStretch
                                     : lumbarStretch;
    };
    std::array<Vertebra, vertebraCount> vertebrae;
    double passed = 0;
    for (int i = 0; i < vertebraCount; ++i) {
        Vertebra& v = vertebrae[static_cast<std::size_t>(i)];
        v = sized(i, stretchOf(i), trunk.scale());
        const double middle = passed + v.height / 2;
        v.canal = canal.at(middle);
        v.up = unit(canal.at(middle - 0.012) - canal.at(middle + 0.012));
        v.front = leftOf(v.up) * -1;
        const double flesh = v.canal.y() - trunk.backAt(v.canal.x()) - underSkin;
        v.spinous = std::min(v.spinous, std::max(flesh, 0.02));
        passed += v.height + v.discBelow;
    }
    return vertebrae;
}

const Vertebra& thoracic(const std::array<Vertebra, vertebraCount>& vertebrae, int number) {
    return vertebrae[static_cast<std::size_t>(firstThoracic + number - 1)];
}

const Vertebra& lumbar(const std::array<Vertebra, vertebraCount>& vertebrae, int number) {
    return vertebrae[static_cast<std::size_t>(firstLumbar + number - 1)];
}

void paintSpine(const Sheet& sheet, const TrunkInside& trunk, const AnatomyColours& colours) {
    const auto vertebrae = vertebraeOf(trunk);
    // Neighbouring arches overlap: every second one is painted after the others, so that all keep
    // their lines.
    for (const std::size_t first : {std::size_t{1}, std::size_t{0}}) {
        BoneSet arches;
        for (std::size_t i = first; i < vertebraCount; i += 2)
            arches.add(archOutline(vertebrae[i]));
        arches.paint(sheet, colours.bone);
    }
    BoneSet discs;
    for (std::size_t i = 1; i + 1 < vertebraCount; ++i)
        discs.add(discOutline(vertebrae[i], vertebrae[i + 1]), 0.0008);
    discs.paint(sheet, colours.cartilage);
    BoneSet bodies;
    for (const Vertebra& vertebra : vertebrae)
        bodies.add(vertebra.bodyOutline());
    bodies.paint(sheet, colours.bone);
}

} // namespace supine::figure
