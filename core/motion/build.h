// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/vec.h"

#include <map>
#include <string>
#include <vector>

namespace supine::motion {

/// Bone lengths and joint anchors of one person lying on the back, in metres.
/// Shares of stature: Winter, Biomechanics and Motor Control of Human Movement, after Drillis &
/// Contini 1966.
struct Skeleton {
    double stature = 1.68;
    double thigh = 0;       ///< Hip to knee.
    double shank = 0;       ///< Knee to ankle.
    double ankleHeight = 0; ///< Ankle joint above the sole.
    double footLength = 0;  ///< Heel to the tip of the toes.
    double heelBehind = 0;  ///< How far the heel reaches behind the ankle joint.
    double upperArm = 0;    ///< Shoulder to elbow.
    double forearm = 0;     ///< Elbow to wrist.
    double hand = 0;        ///< Wrist to the tip of the longest finger, stretched.
    Vec3 hip;               ///< Right hip with the pelvis level; the left one mirrors its z.
    Vec2 sacralContact;     ///< Where the sacrum lies on the mat; the pelvis rolls about it.
    Vec3 shoulder;          ///< Right shoulder at rest; the left one mirrors its z.
    Vec2 headOrigin;        ///< Origin of the face's own frame, the middle of the skull.
    double headTurned = 93; ///< Degrees from the face's own frame (+x where it looks) to the room.
    Vec2 footRest;          ///< Ankle of a foot that stands at its resting place.
};

/// A bell curve over x, k * exp(-((x - c) / w)^2), in metres.
struct Bell {
    double k = 0;
    double c = 0;
    double w = 1;
};

/// A point of the skin that follows the pelvis by a share of 0 to 1.
struct SkinPoint {
    Vec2 at;
    double pelvisShare = 0;
};

/// A share of 0 to 1 at a place along the back.
struct ShareAt {
    double x = 0;
    double share = 0;
};

/// The outline of the trunk seen from the side and what changes it, in metres.
struct Skin {
    double bellyBase = 0; ///< Height of the front skin before the bells below are added.
    Bell chest;
    Bell waist;
    Bell breath;    ///< Full breath in: how the belly rises (design choice, 26 mm).
    Bell lowerRibs; ///< Full breath in: how the lower ribs rise (design choice, 11 mm).
    Bell drawIn;    ///< Drawn in all the way: how the lower belly hollows (design choice, 26 mm).
    std::vector<Vec2> frontChest;           ///< From the neck down to where the bells take over.
    std::vector<double> frontBellyX;        ///< Where the belly is sampled, from chest to groin.
    std::vector<SkinPoint> frontPelvis;     ///< From the belly to the groin.
    std::vector<SkinPoint> backPelvis;      ///< From the buttock up to the low back.
    std::vector<ShareAt> lumbarGapAlongBack; ///< Share of the gap between mat and back.
    std::vector<Vec2> backChest;            ///< From the low ribs up to the neck.
    std::vector<SkinPoint> spine;           ///< Vertebrae from S1 to C1.
};

/// Radius of a limb at place `t`: 0 hip or shoulder, 1 knee or elbow, 2 ankle or wrist; metres.
struct ProfilePoint {
    double t = 0;
    double front = 0; ///< Toward the kneecap or the inside of the elbow's bend.
    double back = 0;
};

/// How much stands out in a face, each 0 to 1; 1 is the woman's. Design choices.
struct FaceTraits {
    double lashes = 1; ///< Their length.
    double lips = 1;   ///< How far their colour differs from the skin's.
    double blush = 1;
};

/// Everything that tells one person's body from another's. It is read from resources/figure and
/// never changes afterwards.
struct Build {
    std::string id;
    std::string name; ///< What people choose it by, in English; translated as `id/name`.
    Skeleton skeleton;
    Skin skin;
    std::vector<ProfilePoint> leg;
    std::vector<ProfilePoint> arm;
    double kneeRounding = 0;  ///< How far a bent knee is rounded, metres.
    double elbowRounding = 0; ///< How far a bent elbow is rounded, metres.
    FaceTraits face;
    /// Closed outlines by name (foot, hand, thumb, face, hair, ear, ...) in the frame of their part,
    /// metres. The painter knows which it needs.
    std::map<std::string, std::vector<Vec2>> outlines;
};

} // namespace supine::motion
