// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/motion/pose.h"
#include "core/motion/trunk_skin.h"

namespace supine::motion {

/// All that an arm needs to know of the rest of the body, told as if it were the right arm: the
/// left one is solved in a mirror. It borrows what it points to.
struct ArmSurroundings {
    const Build& build;
    const TrunkSkin& skin;
    LegBody leg;      ///< Of the same side.
    Vec3 shoulder;    ///< With the blades where they are now.
    double letGo = 0; ///< 0 to 1.
    double bladeTurnDeg = 0; ///< As in ArmBody.
};

/// A place of the skin that a palm lies on and how the hand lies there. All directions have
/// length 1.
struct PalmContact {
    Vec3 at;
    Vec3 outward;    ///< Out of the skin.
    Vec3 fingers;    ///< From the wrist to the fingers, along the skin.
    double curl = 0; ///< Degrees the fingers bend round what they hold.
};

/// What an arm has to reach for one goal.
struct HandTarget {
    Vec3 wrist;
    Vec3 fingers;    ///< From the wrist to the fingers.
    Vec3 palm;       ///< Out of the palm.
    Vec3 pole;       ///< Where the elbow points, seen from the line between shoulder and wrist.
    double curl = 0; ///< Degrees.
};

/// Bend of a long arm in degrees: "elbows not locked", in the middle of FIGURE.md's 5 to 10.
inline constexpr double longArmBend = 8.0;

/// How far the middle of the palm lies from the wrist: along the hand and out of the palm, in
/// metres.
Vec2 palmInHand(const Skeleton& skeleton);

/// The target of a goal in this instant: hands follow the breath, the pelvis and the leg they hold.
HandTarget targetOf(const HandGoal& goal, const ArmSurroundings& around);

/// Where the palm touches in a goal that touches the body; Mat and Raised have no such place.
PalmContact contactOf(HandPlace place, const ArmSurroundings& around);

} // namespace supine::motion
