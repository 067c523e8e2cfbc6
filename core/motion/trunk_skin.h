// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/build.h"
#include "core/motion/pelvis_roll.h"

#include <vector>

namespace supine::motion {

/// What shapes the skin of the trunk in one instant.
struct TrunkState {
    double tiltDeg = 0; ///< Pelvis, + posterior.
    double breath = 0;  ///< 0 to 1 of a full breath in, depth included.
    double drawIn = 0;  ///< 0 to 1.
    double press = 0;   ///< 0 to 1, of the hands on the belly.
};

/// Where hands rest on the belly, along the trunk at level pelvis: a design choice close to where
/// the belly rises most, so that the breath lifts the hands.
inline constexpr double bellyHandX = -0.118;

/// The front of the hip bone at level pelvis: where it is and how far to the side, in metres, read
/// off the prototype's hand.
inline constexpr Vec2 hipBonePlace{-0.062, 0.115};

/// The gap between mat and back at L3 in metres, with the tilt in degrees (+ posterior). It follows
/// the tilt evenly, 19.8 mm level and 41 mm at 11 degrees forward, and closes softly. Design choice
/// within FIGURE.md's bounds; that the lumbar curve follows the tilt 1:1: Levine & Whittle 1996,
/// Day et al. 1984.
double lumbarGap(double tiltDeg);

/// The skin of the trunk in the side view. It borrows the build, which must outlive it. Points of
/// the skin are named by the x they have at level pelvis, and so keep their name while they move.
class TrunkSkin {
public:
    TrunkSkin(const Build& build, const TrunkState& state);

    /// The front skin at `x`, from the lower ribs to the front edge of the pelvis.
    Vec2 front(double x) const;
    /// Direction of the front skin at `x`, toward the feet.
    Vec2 frontTangent(double x) const;
    /// The front skin at `x` beside the midline, `z` to the side; it falls off a little toward the
    /// flanks.
    Vec3 front(double x, double z) const;
    /// The skin over the right hip bone (anterior superior iliac spine), which no breath moves.
    Vec3 hipBone() const;
    /// Direction of the skin at the hip bone, toward the feet.
    Vec2 hipBoneTangent() const;
    /// Distance of a point of the room from the front skin, + outside.
    double above(Vec3 at) const;
    /// How much the front skin has risen with the breath at `x`, in metres.
    double breathRise(double x) const;
    /// Depth of the hollow in the lower belly where it is deepest, in metres.
    double hollow() const;

    const PelvisRoll& pelvis() const { return m_pelvis; }
    const TrunkState& state() const { return m_state; }

    std::vector<Vec2> frontContour() const;
    std::vector<Vec2> backContour() const;
    std::vector<Vec2> spine() const;

private:
    Vec2 stillFront(double x) const;
    double movingHeight(double x) const;
    double pelvisShare(double x) const;
    double lumbarShare(double x) const;

    const Skin& m_skin;
    TrunkState m_state;
    PelvisRoll m_pelvis;
    double m_gap;
};

} // namespace supine::motion
