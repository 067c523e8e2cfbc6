// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/outline.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

#include <QPointF>
#include <QPolygonF>

namespace supine::figure {

/// The frame of the face and of the skull in it.
PartFrame skullFrame(const motion::Body& body, const motion::Build& build);

/// Where the skull rests on the first vertebra, in that frame: metres, +x where the face looks, +y
/// the crown.
inline constexpr QPointF condylesInFace{-0.010, -0.052};

/// The room inside a solved trunk, in the plane of symmetry: where its skin is, and where a place
/// of the pelvis has rolled to. It borrows nothing.
class TrunkInside {
public:
    TrunkInside(const motion::Body& body, const motion::Build& build);

    /// Height of the front skin at `x`, metres above the mat.
    double frontAt(double x) const;
    /// Height of the skin of the back at `x`.
    double backAt(double x) const;
    /// Where a point of the level pelvis is now, as the camera sees it `z` metres to the side.
    QPointF inPelvis(double x, double y, double z = 0) const;
    /// A point of the trunk as the camera sees it.
    QPointF inTrunk(double x, double y, double z = 0) const;

    /// The curve of the spinal canal from the sacrum to the base of the skull, smoothed.
    const QPolygonF& canal() const { return m_canal; }
    /// The same curve with the pelvis level.
    const QPolygonF& levelCanal() const { return m_levelCanal; }
    /// How much of it lies above the place that the build gives to the first vertebra, metres.
    double besideSkull() const { return m_besideSkull; }
    /// Against a person of 168 cm.
    double scale() const { return m_scale; }
    /// The right hip joint with the pelvis level.
    motion::Vec3 hip() const { return m_hip; }

private:
    QPolygonF m_front;
    QPolygonF m_back;
    QPolygonF m_canal;
    QPolygonF m_levelCanal;
    motion::Vec2 m_sacralContact;
    motion::Vec3 m_hip;
    double m_tiltDeg;
    double m_besideSkull;
    double m_scale;
};

} // namespace supine::figure
