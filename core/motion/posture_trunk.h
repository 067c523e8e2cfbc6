// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/build.h"

#include <vector>

namespace supine::motion {

/// The trunk of an upright body: a line from the hips to the root of the neck that leans and bends,
/// and how far the skin lies before and behind it. Places along it are metres above the hips, the
/// same as a lying body has toward the head.
class TrunkLine {
public:
    /// `lean` degrees of the pelvis forward of upright, `bend` degrees more at the chest; `breath`
    /// 0 to
    /// 1. It keeps nothing of the build.
    TrunkLine(const Build& build, Vec2 hips, double lean, double bend, double breath);

    /// A point `along` the line, `ahead` of it (less than 0 behind).
    Vec2 at(double along, double ahead) const;
    /// Degrees the line leans forward of upright there.
    double leanAt(double along) const;
    /// How far the skin lies before and behind the line, both positive.
    double front(double along) const;
    double back(double along) const;

    double neckRoot() const { return m_neckRoot; } ///< Where the collar lies.

private:
    Vec2 m_hips;
    double m_lean;
    double m_bend;
    double m_neckRoot;
    double m_depth; ///< Of this body against the woman's, for the shape that standing gives.
    std::vector<Vec2> m_line;  ///< Points 1 cm apart, from 12 cm below the hips.
    std::vector<Vec2> m_front; ///< Along, ahead.
};

} // namespace supine::motion
