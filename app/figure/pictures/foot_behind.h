// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/outline.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/build.h"

namespace supine::figure {

/// A bare foot seen from behind and a little from its inner side, pointed as it is at rest: a
/// narrow tendon, the round heel toward the viewer, the sole turning away from it, and the tips of
/// the toes behind the ball.
struct FootBehind {
    PartFrame ankle;    ///< Its x runs on along the shin.
    double roll = 0;    ///< How far the foot is turned from the shin, degrees.
    double scale = 1;   ///< Of the foot the numbers are drawn for, 25.5 cm long.
    bool heelUp = true; ///< The heel and the little toe's side are up; else down.

    FootBehind(PartFrame ankleFrame, double rollDeg, const motion::Build& build, bool isHeelUp);

    /// The outline from the tendon on the heel's side round heel, sole and inner ankle to the other
    /// edge of the shin, without the toes. Both ends lie where the shin goes on.
    QPolygonF outline() const;
    QPointF placed(QPointF centimetres) const;
    QPolygonF placed(const QPolygonF& centimetres) const;
};

/// The line round the toes, to be covered by paintToesBehind().
void paintToeContours(const Sheet& sheet, const FootBehind& foot, const Material& skin);
/// The toes, of which the ball will cover the roots.
void paintToesBehind(const Sheet& sheet, const FootBehind& foot, const Material& skin);
/// Shade and lines on a filled foot: heel, edge of the sole, tendon and ankle bone.
void modelFootBehind(const Sheet& sheet, const FootBehind& foot, const Material& skin);

} // namespace supine::figure
