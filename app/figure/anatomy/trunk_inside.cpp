// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/trunk_inside.h"

#include "app/figure/anatomy/bone.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "core/motion/pelvis_roll.h"

namespace supine::figure {

namespace {

/// The height of a line at x; beyond its ends that of the nearer end. It may run either way.
double heightAt(const QPolygonF& line, double x) {
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        const QPointF b = line[i];
        if ((a.x() - x) * (b.x() - x) <= 0 && a.x() != b.x())
            return a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
    }
    const bool nearFirst = std::abs(line.first().x() - x) < std::abs(line.last().x() - x);
    return nearFirst ? line.first().y() : line.last().y();
}

QPolygonF smoothed(const std::vector<motion::Vec2>& spine, QPointF skull) {
    return relaxed(openCurve(toPolygon(spine) + QPolygonF{skull}), 0.010, 14);
}

QPointF levelCondyles(const motion::Build& build) {
    const motion::Vec2 head = build.skeleton.headOrigin;
    return PartFrame{{head.x, head.y}, build.skeleton.headTurned}.toPlane(condylesInFace);
}

std::vector<motion::Vec2> levelSpine(const motion::Build& build) {
    std::vector<motion::Vec2> spine;
    for (const motion::SkinPoint& point : build.skin.spine)
        spine.push_back(point.at);
    return spine;
}

} // namespace

PartFrame skullFrame(const motion::Body& body, const motion::Build& build) {
    return {seen(body.trunk.head), build.skeleton.headTurned - body.trunk.headNodDeg};
}

TrunkInside::TrunkInside(const motion::Body& body, const motion::Build& build)
    : m_front(openCurve(toPolygon(body.trunk.front))),
      m_back(openCurve(toPolygon(body.trunk.back))),
      m_canal(smoothed(body.trunk.spine, skullFrame(body, build).toPlane(condylesInFace))),
      m_levelCanal(smoothed(levelSpine(build), levelCondyles(build))),
      m_sacralContact(build.skeleton.sacralContact), m_hip(build.skeleton.hip),
      m_tiltDeg(body.trunk.pelvisTiltDeg),
      m_besideSkull(lengthOf(levelCondyles(build) - toPolygon(levelSpine(build)).last())),
      m_scale(boneScale(build.skeleton.stature)) {}

double TrunkInside::frontAt(double x) const {
    return heightAt(m_front, x);
}

double TrunkInside::backAt(double x) const {
    return heightAt(m_back, x);
}

QPointF TrunkInside::inPelvis(double x, double y, double z) const {
    const motion::PelvisRoll roll{m_sacralContact, m_tiltDeg};
    return seen(motion::inRoom(roll.rolled({x, y}), z));
}

QPointF TrunkInside::inTrunk(double x, double y, double z) const {
    return seen({x, y, z});
}

} // namespace supine::figure
