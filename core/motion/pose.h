// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/sided.h"

#include <optional>

namespace supine::motion {

/// What a hand is asked to touch or do.
enum class HandPlace {
    Mat,         ///< Lies on the mat beside the hip, palm down, elbow a little bent.
    Belly,       ///< Rests on the belly where it rises most.
    LowBelly,    ///< Fingertips low on the belly, inside the hip bones.
    HipBone,     ///< On the front of the pelvis, and travels with it.
    Hold,        ///< Holds the leg of its own side; becomes Shin or BehindThigh with the range.
    Shin,        ///< Round the top of the shin of its own side.
    BehindThigh, ///< Behind the thigh of its own side.
    Raised       ///< In the air on a straight arm, at HandGoal::raise.
};

/// Where one hand wants to be.
struct HandGoal {
    HandPlace place = HandPlace::Mat;
    /// Angle in degrees between the mat and the line from shoulder to wrist, 0 along the trunk toward
    /// the feet, 90 to the ceiling. Only Raised uses it.
    double raise = 0;
    /// How firmly the palm presses what it lies on, 0 to 1; at 1 the skin gives way by 3 mm.
    double press = 0;

    friend bool operator==(const HandGoal&, const HandGoal&) = default;
};

/// Where one leg wants to be.
struct LegGoal {
    /// The foot stands flat at its resting place; the angles below then follow from the reach and
    /// are only the start from which a comfort range counts.
    bool planted = true;
    double thigh = 48; ///< Degrees of the thigh above the mat, 90 to the ceiling, more toward the chest.
    double knee = 100; ///< Degrees of knee bend, 0 straight.
    double ankle = -14; ///< Degrees at the ankle, 0 a right angle, + toes toward the shin.

    friend bool operator==(const LegGoal&, const LegGoal&) = default;
};

/// Goals for the whole body. Breathing is not part of it: it is laid over every pose.
struct Pose {
    double pelvisTilt = 0; ///< Degrees, + posterior (low back toward the mat), -11 to +15.
    double drawIn = 0;     ///< 0 to 1, how far the lower belly is drawn in; 1 is a 26 mm hollow.
    double bladesDown = 0; ///< 0 to 1, shoulder blades slid toward the feet; 1 is 12 mm.
    double letGo = 0;      ///< 0 to 1, how far shoulders, hands and face sink when one lets go.
    double lipsPursed = 0; ///< 0 to 1.
    double eyesClosed = 0; ///< 0 to 1.
    double breathDepth = 1; ///< 0 to 1, the share of a full breath that this pose breathes.
    double dimmed = 0;     ///< 0 to 1, how far the picture steps back because it shows less than is said.
    Sided<LegGoal> legs;
    Sided<HandGoal> hands;

    friend bool operator==(const Pose&, const Pose&) = default;
};

/// What a change says of one hand; what it does not name carries over.
struct HandChange {
    std::optional<HandPlace> place;
    std::optional<double> raise;
    std::optional<double> press;

    bool empty() const { return !place && !raise && !press; }
    friend bool operator==(const HandChange&, const HandChange&) = default;
};

/// What a change says of one leg; what it does not name carries over.
struct LegChange {
    std::optional<bool> planted;
    std::optional<double> thigh;
    std::optional<double> knee;
    std::optional<double> ankle;

    bool empty() const { return !planted && !thigh && !knee && !ankle; }
    friend bool operator==(const LegChange&, const LegChange&) = default;
};

/// The part of a pose that a step changes. An exercise is written as if it began with the right, the
/// near side: "first" in a content file is `right` here, "second" is `left`.
struct PoseChange {
    std::optional<double> pelvisTilt;
    std::optional<double> drawIn;
    std::optional<double> bladesDown;
    std::optional<double> letGo;
    std::optional<double> lipsPursed;
    std::optional<double> eyesClosed;
    std::optional<double> breathDepth;
    std::optional<double> dimmed;
    Sided<LegChange> legs;
    Sided<HandChange> hands;

    friend bool operator==(const PoseChange&, const PoseChange&) = default;
};

/// The change that makes any pose this one.
PoseChange changeTo(const Pose& pose);

/// The same change begun with the other side.
PoseChange mirrored(const PoseChange& change);

/// How much of a movement a person makes, 0.4 to 1.0.
inline constexpr double smallestRange = 0.4;
inline constexpr double fullRange = 1.0;
/// From this range on the hands reach the upper shins; below it they hold behind the thighs.
inline constexpr double shinHoldRange = 0.75;

/// The change at a comfort range: every number it names becomes start + range x (number - start).
/// Breath depth, lips, eyes, press, dimming and letting go are no distances and stay as they are.
/// Hold becomes Shin or BehindThigh in any case; `range` 1 leaves all numbers as they are.
PoseChange scaledToRange(const PoseChange& change, const Pose& start, double range);

/// The pose with the change made.
Pose applied(const PoseChange& change, const Pose& pose);

} // namespace supine::motion
