// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/sided.h"
#include "core/motion/vec.h"

#include <optional>

namespace supine::motion {

/// How a posture carries the body.
enum class PostureKind {
    Upright, ///< Seen from the side: standing, kneeling, on hands and knees, sitting on one hip.
    OnSide ///< Lying on the side with the back to the viewer, hips and shoulders above each other.
};

/// One leg of an upright posture. Without a place for foot or knee it is bent by its angles.
struct PostureLeg {
    double thigh = 0; ///< Degrees ahead of hanging straight down; 90 is level, to the front.
    double knee = 4;  ///< Degrees of bend, 0 straight.
    double ankle = 0; ///< Degrees at the ankle, 0 a right angle, + toes toward the shin.
    /// The foot stands flat, its ankle this far ahead of the hips (shares of stature); thigh and
    /// knee then follow from the reach.
    std::optional<double> footAhead;
    bool kneels = false; ///< Knee and instep lie on the floor; the knee's bend follows from that.
    /// Thigh and shank lie on the floor, the knee bent all the way and the foot toward the viewer,
    /// as one sits on one hip.
    bool folded = false;

    friend bool operator==(const PostureLeg&, const PostureLeg&) = default;
};

/// A flat surface that a palm rests on, shares of stature from the middle between the hips: ahead,
/// above the floor, and outward from the middle of the body.
struct PalmPlace {
    double ahead = 0;
    double height = 0;
    double outward = 0;

    friend bool operator==(const PalmPlace&, const PalmPlace&) = default;
};

/// One arm of an upright posture. Without a place for the palm it hangs by its angles.
struct PostureArm {
    double upperArm = 0;  ///< Degrees ahead of hanging straight down.
    double elbow = 12;    ///< Degrees of bend, 0 straight.
    double curl = 30;     ///< Degrees the fingers are bent in sum.
    double slope = 0;     ///< Degrees a resting hand points below level.
    double elbowOut = 0;  ///< 0 to 1, how far a bent elbow points to the side instead of back.
    bool onThigh = false; ///< The palm's height is told from the thigh's skin below it.
    std::optional<PalmPlace> palm; ///< Then the elbow follows from the reach.

    friend bool operator==(const PostureArm&, const PostureArm&) = default;
};

/// A posture of a key picture, told by angles and places that hold for every build. An upright body
/// looks toward the mat's head end; its near side is `right`.
struct Posture {
    PostureKind kind = PostureKind::Upright;
    double place = 0; ///< Metres along the mat, 0 where the hips lie, + toward its foot end.
    double lean = 0;  ///< Degrees the pelvis leans forward of upright.
    double bend =
        0; ///< Degrees the chest leans farther forward than the pelvis; less than 0 arches.
    double neck = 14;   ///< Degrees the neck leans forward of upright.
    double look = 0;    ///< Degrees the face looks up (+) or down (-).
    bool sits = false;  ///< The seat is on the floor.
    bool chair = false; ///< A firm chair stands before the person, its back toward them.
    Sided<PostureLeg> legs;
    Sided<PostureArm> arms;

    friend bool operator==(const Posture&, const Posture&) = default;
};

} // namespace supine::motion
