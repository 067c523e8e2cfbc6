// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/trunk_skin.h"

#include "core/motion/ease.h"

#include <algorithm>
#include <cmath>

namespace supine::motion {

namespace {

constexpr double levelGap = 0.0198;     // at tilt 0
constexpr double gapPerDegree = 0.0019; // so that 9 degrees back all but close it
constexpr double closingSoftness = 0.0008;
constexpr double handPress = 0.003; // how far the skin gives way under pressing hands
constexpr double handHalfWidth = 0.06;
constexpr double pelvisFadesOver = 0.20; // from the front of the pelvis toward the ribs
constexpr double thinnestBack = 0.0005;  // flesh gives way before it sinks into the mat

double heightOf(const Bell& bell, double x) {
    const double away = (x - bell.c) / bell.w;
    return bell.k * std::exp(-away * away);
}

/// How much lower the skin lies beside the midline: nothing under flat hands, more at the flanks.
double fallOff(double z) {
    constexpr double atHipBone = 0.008;
    const double share = z / hipBonePlace.y;
    return atHipBone * share * share * share * share;
}

/// Out of the body, given the direction of the front skin toward the feet.
Vec2 outOf(Vec2 tangent) {
    return {-tangent.y, tangent.x};
}

Vec2 aboveMat(Vec2 at) {
    return {at.x, std::max(at.y, thinnestBack)};
}

} // namespace

double lumbarGap(double tiltDeg) {
    const double wanted = levelGap - gapPerDegree * tiltDeg;
    return closingSoftness * std::log1p(std::exp(wanted / closingSoftness));
}

TrunkSkin::TrunkSkin(const Build& build, const TrunkState& state)
    : m_skin(build.skin), m_state(state), m_pelvis{build.skeleton.sacralContact, state.tiltDeg},
      m_gap(lumbarGap(state.tiltDeg)) {}

double TrunkSkin::breathRise(double x) const {
    return m_state.breath * (heightOf(m_skin.breath, x) + heightOf(m_skin.lowerRibs, x));
}

double TrunkSkin::hollow() const {
    return -m_state.drawIn * m_skin.drawIn.k;
}

double TrunkSkin::movingHeight(double x) const {
    const Bell pressed{-handPress * m_state.press, bellyHandX, handHalfWidth};
    return breathRise(x) + m_state.drawIn * heightOf(m_skin.drawIn, x) + heightOf(pressed, x);
}

double TrunkSkin::pelvisShare(double x) const {
    if (m_skin.frontPelvis.empty())
        return 0.0;
    const SkinPoint& edge = m_skin.frontPelvis.front();
    return edge.pelvisShare * minimumJerk(1.0 + (x - edge.at.x) / pelvisFadesOver);
}

Vec2 TrunkSkin::stillFront(double x) const {
    return {x, m_skin.bellyBase + heightOf(m_skin.chest, x) + heightOf(m_skin.waist, x)};
}

Vec2 TrunkSkin::front(double x) const {
    return m_pelvis.rolled(stillFront(x) + Vec2{0.0, movingHeight(x)}, pelvisShare(x));
}

Vec3 TrunkSkin::front(double x, double z) const {
    return inRoom(front(x) - outOf(frontTangent(x)) * fallOff(z), z);
}

Vec3 TrunkSkin::hipBone() const {
    const Vec2 level = stillFront(hipBonePlace.x) - Vec2{0.0, fallOff(hipBonePlace.y)};
    return inRoom(m_pelvis.rolled(level), hipBonePlace.y);
}

Vec2 TrunkSkin::hipBoneTangent() const {
    return direction(m_pelvis.tiltDeg);
}

double TrunkSkin::above(Vec3 at) const {
    double x = at.x; // the skin that lies there now, found by going back along its own movement
    for (int round = 0; round < 4; ++round)
        x += at.x - front(x).x;
    return dot(sideView(at) - front(x), outOf(frontTangent(x))) + fallOff(at.z);
}

Vec2 TrunkSkin::frontTangent(double x) const {
    constexpr double step = 0.005;
    return unit(front(x + step) - front(x - step));
}

std::vector<Vec2> TrunkSkin::frontContour() const {
    std::vector<Vec2> contour;
    contour.reserve(m_skin.frontChest.size() + m_skin.frontBellyX.size() +
                    m_skin.frontPelvis.size());
    for (const Vec2 at : m_skin.frontChest)
        contour.push_back({at.x, at.y + movingHeight(at.x)});
    for (const double x : m_skin.frontBellyX)
        contour.push_back(front(x));
    for (const SkinPoint& point : m_skin.frontPelvis)
        contour.push_back(m_pelvis.rolled({point.at.x, point.at.y + movingHeight(point.at.x)},
                                          point.pelvisShare));
    return contour;
}

std::vector<Vec2> TrunkSkin::backContour() const {
    std::vector<Vec2> contour;
    contour.reserve(m_skin.backPelvis.size() + m_skin.lumbarGapAlongBack.size() +
                    m_skin.backChest.size());
    for (const SkinPoint& point : m_skin.backPelvis)
        contour.push_back(aboveMat(m_pelvis.rolled(point.at, point.pelvisShare)));
    for (const ShareAt& place : m_skin.lumbarGapAlongBack)
        contour.push_back({place.x, m_gap * place.share});
    contour.insert(contour.end(), m_skin.backChest.begin(), m_skin.backChest.end());
    return contour;
}

double TrunkSkin::lumbarShare(double x) const {
    const auto& along = m_skin.lumbarGapAlongBack; // from the pelvis toward the head
    if (along.empty() || x > along.front().x || x < along.back().x)
        return 0.0;
    const auto after = std::find_if(along.begin(), along.end(),
                                    [x](const ShareAt& place) { return place.x <= x; });
    if (after == along.begin())
        return after->share;
    const auto before = after - 1;
    return mixed(before->share, after->share, (before->x - x) / (before->x - after->x));
}

// The nearer a vertebra is to the pelvis the more it turns with it; the others rise with the gap.
std::vector<Vec2> TrunkSkin::spine() const {
    std::vector<Vec2> vertebrae;
    vertebrae.reserve(m_skin.spine.size());
    for (const SkinPoint& point : m_skin.spine) {
        const Vec2 rolled = m_pelvis.rolled(point.at, point.pelvisShare);
        const double lifted = point.at.y + (m_gap - levelGap) * lumbarShare(point.at.x);
        const double whole = m_pelvis.rolled(point.at).y;
        vertebrae.push_back(
            {rolled.x, mixed(lifted, whole, point.pelvisShare * point.pelvisShare)});
    }
    return vertebrae;
}

} // namespace supine::motion
