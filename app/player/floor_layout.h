// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/stage_layout.h"

namespace supine::player {

/// Whether a picture of this size is higher than wide: ring, words and figure then stand one under
/// the other.
bool isTall(const QSizeF& picture);

/// The layout for somebody who lies on the floor, and of every picture that is higher than wide.
/// The words are 9.2 % of a wide picture's height, 20 arc minutes from 3 m at a screen of 24 inches
/// (ISO 9241-3), unless a line would take more than three lines; of a tall one's width they are 11
/// %, in at most four lines. Seen from near, a tall picture has smaller words.
StageLayout layOutLarge(const StageMeasures& measures);

} // namespace supine::player
