// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/tube.h"
#include "core/motion/build.h"

namespace supine::figure {

/// A limb's three joints as the camera sees them.
struct LimbJoints {
    QPointF root;   ///< Hip or shoulder.
    QPointF middle; ///< Knee or elbow.
    QPointF end;    ///< Ankle or wrist.
};

/// The flesh of a limb: the profile along a line through its joints whose bend is rounded.
struct Limb {
    LimbJoints joints;
    const std::vector<motion::ProfilePoint>& profile;
    double rounding;  ///< Metres of each bone that the rounded bend takes.
    double slack = 0; ///< Metres of cloth all round.

    /// The part between two places, 0 at the root, 1 at the middle joint, 2 at the end.
    Tube part(double from, double to) const;
    /// A point of the line through the joints.
    QPointF at(double place) const;
    /// The direction of that line.
    QPointF along(double place) const;
    /// A point at a place, `across` 0 on the back edge and 1 on the front edge.
    QPointF point(double place, double across) const;
};

} // namespace supine::figure
