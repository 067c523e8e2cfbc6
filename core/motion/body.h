// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/sided.h"
#include "core/motion/vec.h"

#include <vector>

namespace supine::motion {

/// What a hand touches in one instant.
enum class HandTouch { Mat, Belly, Hip, ShinLeft, ShinRight, ThighLeft, ThighRight, Air };

/// One solved arm. Angles in degrees as everywhere: shoulder 0 along the trunk, + raised in front;
/// elbow 0 straight; wrist + toward the palm.
struct ArmBody {
    Vec3 shoulder;
    Vec3 elbow;
    Vec3 wrist;
    Vec3 hand; ///< Middle of the palm, on the side that touches.
    double shoulderDeg = 0;
    double elbowDeg = 0;
    double wristDeg = 0;
    double handPitch = 0; ///< Degrees of the hand's own length in the side view, 0 toward the feet, + up.
    double curl = 0;      ///< Degrees the fingers are bent in sum, 0 flat.
    double foreshortening = 1; ///< 0 to 1, how long the hand looks from the side.
    HandTouch touch = HandTouch::Air;
    /// The leg the hand holds, is about to take or has just let go of; Air when none.
    HandTouch holding = HandTouch::Air;
    double grip = 0; ///< 0 to 1, how far the fingers have closed round it.
    double bladeTurnDeg = 0; ///< Shoulder blade, + its socket up, as the arm rises.
    double gapMm = 0; ///< Palm to the skin or mat it touches, + above it, - pressing in.
    bool withinReach = true; ///< False when the goal is farther than the arm is long.
};

/// One solved leg. Hip 0 is the thigh in line with the pelvis, + flexion; knee 0 straight; ankle 0 a
/// right angle, + toes toward the shin.
struct LegBody {
    Vec3 hip;
    Vec3 knee;
    Vec3 ankle;
    Vec3 heel;
    Vec3 toe;
    double hipDeg = 0;
    double kneeDeg = 0;
    double ankleDeg = 0;
    double footPitch = 0; ///< Degrees of the sole, 0 flat with the toes toward +x, + toes up.
    bool planted = false;
    bool withinReach = true;
};

/// The solved trunk and head, in the plane of symmetry (z = 0).
struct TrunkBody {
    Vec3 pelvis; ///< Middle between the hips.
    Vec3 lumbar; ///< Vertebra L3.
    Vec3 thorax; ///< Vertebra T8.
    Vec3 neck;   ///< Vertebra C7.
    Vec3 head;   ///< Middle of the skull.
    double pelvisTiltDeg = 0; ///< + posterior.
    double lumbarGapMm = 0;   ///< Mat to the skin of the back at L3.
    double bellyRiseMm = 0;   ///< Above breathed out, where the belly rises most.
    double chestRiseMm = 0;   ///< Upper chest, above breathed out.
    double drawInMm = 0;      ///< Depth of the hollow in the lower belly.
    double bladeSlideMm = 0;  ///< Shoulder blades toward the feet.
    double headNodDeg = 0;    ///< + the chin toward the chest, about the middle of the skull.
    std::vector<Vec2> front;  ///< Skin from the neck along chest and belly to the groin.
    std::vector<Vec2> back;   ///< Skin from the buttock along the back to the neck.
    std::vector<Vec2> spine;  ///< Vertebrae from S1 to C1.
};

/// What the face shows; shares are 0 to 1.
struct FaceBody {
    double lipsPursed = 0;
    double eyesClosed = 0; ///< Blinks included.
    double letGo = 0;
    double gazeDeg = 0;  ///< Of the eyes in the head, 0 straight out of the face, + toward the feet.
    double nostrils = 0; ///< 1 widened by the breath that comes in.
};

/// A whole body at one instant, in metres: every joint and the skin of the trunk. A plain value
/// that painters and the command line read; nothing in it refers to time.
struct Body {
    TrunkBody trunk;
    Sided<ArmBody> arms;
    Sided<LegBody> legs;
    FaceBody face;
    double breathLevel = 0; ///< 0 breathed out to 1 breathed in, before depth.
    double dimmed = 0;      ///< 0 to 1, how far the picture steps back.
    double lowestMm = 0;    ///< Lowest point of the skin above the mat; negative is in the mat.
};

} // namespace supine::motion
