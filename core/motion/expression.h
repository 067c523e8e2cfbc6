// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace supine::motion {

/// What face and head do by themselves beside the pose. It is laid over every pose, as the breath
/// is. All of it is a design choice.
struct Expression {
    double gazeDeg = 0;  ///< Of the eyes in the head, 0 straight out of the face, + toward the feet.
    double nodDeg = 0;   ///< Of the head, + the chin toward the chest.
    double blink = 0;    ///< 0 the eyes as the pose has them, 1 shut.
    double nostrils = 0; ///< 0 at rest to 1 widened by the breath that comes in.
};

} // namespace supine::motion
