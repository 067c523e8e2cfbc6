// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/limb.h"

#include "app/figure/ink/curve.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace supine::figure {

namespace {

struct Radii {
    double front;
    double back;
};

using Profile = std::vector<motion::ProfilePoint>;
using Radius = double motion::ProfilePoint::*;

double slopeAt(const Profile& profile, std::size_t i, Radius radius) {
    const auto& before = profile[i == 0 ? 0 : i - 1];
    const auto& after = profile[std::min(i + 1, profile.size() - 1)];
    return (after.*radius - before.*radius) / (after.t - before.t);
}

/// A radius between point `i` of the profile and the next, on a cubic with their slopes.
double radiusBetween(const Profile& profile, std::size_t i, double place, Radius radius) {
    const double span = profile[i + 1].t - profile[i].t;
    const double t = (place - profile[i].t) / span;
    const double t2 = t * t;
    const double t3 = t2 * t;
    return profile[i].*radius * (2 * t3 - 3 * t2 + 1) + profile[i + 1].*radius * (3 * t2 - 2 * t3) +
           span * (slopeAt(profile, i, radius) * (t3 - 2 * t2 + t) +
                   slopeAt(profile, i + 1, radius) * (t3 - t2));
}

/// Front and back radius at a place; the profile has at least two points.
Radii radiiAt(const Profile& profile, double place) {
    place = std::clamp(place, profile.front().t, profile.back().t);
    std::size_t i = 0;
    while (i + 2 < profile.size() && profile[i + 1].t < place)
        ++i;
    return {radiusBetween(profile, i, place, &motion::ProfilePoint::front),
            radiusBetween(profile, i, place, &motion::ProfilePoint::back)};
}

/// Where the rounded bend begins and ends, as places.
struct Bend {
    double begin;
    double end;
};

Bend bendOf(const Limb& limb) {
    const double upper = lengthOf(limb.joints.middle - limb.joints.root);
    const double lower = lengthOf(limb.joints.end - limb.joints.middle);
    const double reach = std::min({limb.rounding, 0.45 * upper, 0.45 * lower});
    return {1 - reach / upper, 1 + reach / lower};
}

/// Where two short lines cross, if they do.
std::optional<QPointF> crossing(QPointF a, QPointF b, QPointF c, QPointF d) {
    const QPointF r = b - a;
    const QPointF s = d - c;
    const double area = r.x() * s.y() - r.y() * s.x();
    if (std::abs(area) < 1e-12)
        return std::nullopt;
    const QPointF way = c - a;
    const double t = (way.x() * s.y() - way.y() * s.x()) / area;
    const double u = (way.x() * r.y() - way.y() * r.x()) / area;
    if (t < 0 || t > 1 || u < 0 || u > 1)
        return std::nullopt;
    return a + r * t;
}

/// Lays the points of an edge from one of its places to another on a tight curve round a corner;
/// what they belong to stays the same.
void roundCorner(QPolygonF& edge, qsizetype from, qsizetype to, QPointF corner) {
    const QPointF a = edge[from];
    const QPointF b = edge[to];
    for (qsizetype i = from; i <= to; ++i) {
        const double u = double(i - from) / double(to - from);
        edge[i] = a * std::pow(1 - u, 3) + corner * (3 * u * (1 - u)) + b * (u * u * u);
    }
}

/// Whether an edge always goes toward its end; such an edge never runs over itself.
bool goesForward(const QPolygonF& edge) {
    const QPointF way = edge.last() - edge.first();
    for (qsizetype i = 1; i < edge.size(); ++i)
        if (QPointF::dotProduct(edge[i] - edge[i - 1], way) < 0)
            return false;
    return true;
}

/// On the inside of a sharp bend the edge runs over itself; the loop is drawn together to the point
/// where the two parts of the limb meet, which is rounded as flesh is.
void closeLoop(QPolygonF& edge) {
    if (goesForward(edge))
        return;
    constexpr qsizetype reach = 2;
    for (qsizetype i = 0; i + 3 < edge.size(); ++i)
        for (qsizetype j = edge.size() - 2; j > i + 1; --j)
            if (const auto meet = crossing(edge[i], edge[i + 1], edge[j], edge[j + 1]))
                return roundCorner(edge, std::max<qsizetype>(i - reach, 0),
                                   std::min(j + 1 + reach, edge.size() - 1), *meet);
}

QPointF straightAt(const LimbJoints& joints, double place) {
    return place < 1 ? mix(joints.root, joints.middle, place)
                     : mix(joints.middle, joints.end, place - 1);
}

} // namespace

QPointF Limb::at(double place) const {
    const Bend bend = bendOf(*this);
    if (place <= bend.begin || place >= bend.end)
        return straightAt(joints, place);
    const double u = (place - bend.begin) / (bend.end - bend.begin);
    const QPointF a = straightAt(joints, bend.begin);
    const QPointF c = straightAt(joints, bend.end);
    return a * ((1 - u) * (1 - u)) + joints.middle * (2 * u * (1 - u)) + c * (u * u);
}

QPointF Limb::along(double place) const {
    constexpr double step = 0.01;
    return unit(at(place + step) - at(place - step));
}

QPointF Limb::point(double place, double across) const {
    const Radii radii = radiiAt(profile, place);
    const QPointF normal = leftOf(along(place));
    const QPointF middle = at(place);
    return mix(middle - normal * (radii.back + slack), middle + normal * (radii.front + slack),
               across);
}

Tube Limb::part(double from, double to) const {
    constexpr double onBone = 0.045;
    constexpr double inBend = 0.014;
    const Bend bend = bendOf(*this);
    Tube tube;
    double place = from;
    while (place < to) {
        tube.front << point(place, 1);
        tube.back << point(place, 0);
        place += place > bend.begin - onBone && place < bend.end ? inBend : onBone;
    }
    tube.front << point(to, 1);
    tube.back << point(to, 0);
    closeLoop(tube.back);
    closeLoop(tube.front);
    return tube;
}

} // namespace supine::figure
