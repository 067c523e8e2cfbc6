// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/trunk.h"

#include <cassert>

namespace supine::motion {

namespace {

// Places in Skin::spine, which runs from S1 to C1.
constexpr std::size_t l3 = 2;
constexpr std::size_t t8 = 6;
constexpr std::size_t c7 = 9;
constexpr double upperChestX = -0.42; // between the collarbones and the nipple line

} // namespace

TrunkBody solveTrunk(const Build& build, const TrunkSkin& skin, double bladesDown) {
    TrunkBody trunk;
    trunk.front = skin.frontContour();
    trunk.back = skin.backContour();
    trunk.spine = skin.spine();
    assert(trunk.spine.size() > c7);
    trunk.pelvis = inRoom(skin.pelvis().rolled(sideView(build.skeleton.hip)), 0.0);
    trunk.lumbar = inRoom(trunk.spine[l3], 0.0);
    trunk.thorax = inRoom(trunk.spine[t8], 0.0);
    trunk.neck = inRoom(trunk.spine[c7], 0.0);
    trunk.head = inRoom(build.skeleton.headOrigin, 0.0);
    trunk.pelvisTiltDeg = skin.state().tiltDeg;
    trunk.lumbarGapMm = lumbarGap(skin.state().tiltDeg) * millimetresPerMetre;
    trunk.bellyRiseMm = skin.breathRise(build.skin.breath.c) * millimetresPerMetre;
    trunk.chestRiseMm = skin.breathRise(upperChestX) * millimetresPerMetre;
    trunk.drawInMm = skin.hollow() * millimetresPerMetre;
    trunk.bladeSlideMm = bladesDown * bladeSlide * millimetresPerMetre;
    return trunk;
}

} // namespace supine::motion
