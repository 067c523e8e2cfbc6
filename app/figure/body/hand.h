// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

#include <QPolygonF>

#include <vector>

namespace supine::figure {

/// A hand in the room: where its wrist is and how it is turned.
struct HandFrame {
    motion::Vec3 wrist;
    motion::Vec3 elbow;
    motion::Vec3 along; ///< From the wrist to the knuckles, length 1.
    motion::Vec3 palm;  ///< Where the palm faces, length 1.
    motion::Vec3 thumb; ///< Toward the thumb's side, length 1.
    double size = 1;    ///< Against a hand of 18.1 cm.
    double curl = 0;    ///< Degrees the fingers are bent in sum.
    bool isNear = true; ///< Whether it is the hand on the viewer's side.
    bool grips = false; ///< Whether it holds, takes or leaves a limb, from one joint to the next:
    motion::Vec3 gripFrom;
    motion::Vec3 gripTo;
    double gripRadius = 0; ///< Of that limb under the hand, metres.
};

/// The frame of a solved hand, read from what it touches and how the arm is raised.
HandFrame handFrame(const motion::Body& body, motion::Side side, const motion::Build& build);

/// How near a point is to the viewer, in metres; more is nearer.
double depthOf(motion::Vec3 point);

/// The point of a straight line between two joints that is nearest to `point`.
motion::Vec3 nearestOn(motion::Vec3 from, motion::Vec3 to, motion::Vec3 point);

/// A finger or thumb from its knuckle to its tip.
struct Digit {
    std::vector<motion::Vec3> joints;
    std::vector<double> radii; ///< Metres, one for each joint.
    motion::Vec3 nail;         ///< Where its nail faces.
    bool isThumb = false;
};

/// The four fingers and, last, the thumb.
std::vector<Digit> digitsOf(const HandFrame& frame);

/// The palm's outline with its fingers left out.
QPolygonF palmOutline(const HandFrame& hand);

/// The lines round a hand, to be covered by paintHand().
void paintHandContour(const Sheet& sheet, const HandFrame& hand, const Material& skin);

/// A hand with its fingers drawn one by one. A finger that reaches round behind the limb it holds
/// is cut where it passes behind.
void paintHand(const Sheet& sheet, const HandFrame& hand, const Material& skin);

/// Only the ends of the fingers that come round a held limb toward the viewer.
void paintGrippingFingers(const Sheet& sheet, const HandFrame& hand, const Material& skin);

} // namespace supine::figure
