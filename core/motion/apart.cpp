// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/apart.h"

#include "core/units.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <vector>

namespace supine::motion {

namespace {

// The farthest point of what turns or closes, from its axis, in metres. They need only be about
// right.
constexpr double handReach = 0.19;
constexpr double fingerReach = 0.09;
constexpr double headReach = 0.16;
constexpr double eyeReach = 0.013;
constexpr double faceMoves = 0.012; // an eyelid, a lip, a nostril, between its ends

constexpr double never = std::numeric_limits<double>::infinity();

double turned(double degrees, double otherDegrees, double reach) {
    return toRadians(std::abs(degrees - otherDegrees)) * reach;
}

double apart(Vec3 a, Vec3 b) {
    return std::max({std::abs(a.x - b.x), std::abs(a.y - b.y), std::abs(a.z - b.z)});
}

double apart(const std::vector<Vec2>& a, const std::vector<Vec2>& b) {
    if (a.size() != b.size())
        return never;
    double farthest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        farthest = std::max({farthest, std::abs(a[i].x - b[i].x), std::abs(a[i].y - b[i].y)});
    return farthest;
}

double apart(const ArmBody& a, const ArmBody& b) {
    if (a.touch != b.touch || a.holding != b.holding)
        return never;
    return std::max({apart(a.shoulder, b.shoulder), apart(a.elbow, b.elbow),
                     apart(a.wrist, b.wrist), apart(a.hand, b.hand),
                     turned(a.handPitch, b.handPitch, handReach),
                     turned(a.curl, b.curl, fingerReach), std::abs(a.grip - b.grip) * fingerReach,
                     std::abs(a.foreshortening - b.foreshortening) * handReach});
}

double apart(const LegBody& a, const LegBody& b) {
    return std::max({apart(a.hip, b.hip), apart(a.knee, b.knee), apart(a.ankle, b.ankle),
                     apart(a.heel, b.heel), apart(a.toe, b.toe)});
}

double apart(const TrunkBody& a, const TrunkBody& b) {
    return std::max({apart(a.head, b.head), apart(a.neck, b.neck), apart(a.thorax, b.thorax),
                     turned(a.headNodDeg, b.headNodDeg, headReach),
                     turned(a.pelvisTiltDeg, b.pelvisTiltDeg, headReach), apart(a.front, b.front),
                     apart(a.back, b.back)});
}

double apart(const FaceBody& a, const FaceBody& b) {
    double share = 0;
    for (double FaceBody::*part :
         {&FaceBody::lipsPursed, &FaceBody::eyesClosed, &FaceBody::letGo, &FaceBody::nostrils})
        share = std::max(share, std::abs(a.*part - b.*part));
    return std::max(share * faceMoves, turned(a.gazeDeg, b.gazeDeg, eyeReach));
}

} // namespace

double farthestApart(const Body& one, const Body& other) {
    if (one.dimmed != other.dimmed)
        return never;
    return std::max({apart(one.trunk, other.trunk), apart(one.face, other.face),
                     apart(one.arms.right, other.arms.right), apart(one.arms.left, other.arms.left),
                     apart(one.legs.right, other.legs.right),
                     apart(one.legs.left, other.legs.left)});
}

} // namespace supine::motion
