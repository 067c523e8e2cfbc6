// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/posture_trunk.h"

#include <QPolygonF>

namespace supine::figure {

/// Where the waistband lies before and behind, metres above the hips.
inline constexpr double waistFront = 0.108;
inline constexpr double waistBack = 0.090;
/// How far one cloth reaches below the band that covers it, metres.
inline constexpr double underWaist = 0.03;

/// A point of an upright trunk in its side view, `ahead` of its line.
QPointF onTrunk(const motion::TrunkLine& trunk, double along, double ahead);

/// The skin from one place along the trunk to another, `share` 1 before and -1 behind its line.
QPolygonF skinLine(const motion::TrunkLine& trunk, double from, double to, double share);

/// A line across the trunk from front to back that bows toward the head by `bow`.
QPolygonF lineAcross(const motion::TrunkLine& trunk, double front, double back, double bow);

} // namespace supine::figure
