// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"
#include "app/voice/packs/pack_check.h"

#include <optional>
#include <string>
#include <vector>

namespace supine::voice {

/// A trouble and the rest of its sentence, after the name of the file.
struct Heard {
    Trouble trouble = Trouble::Damaged;
    std::string words;
};

/// How many places of a clip are cut off at full scale.
int clippedPlaces(const Samples& samples);

/// What is wrong with how a clip sounds and how long it lasts. `room` is the shortest its phase can
/// be, 0 where it has none.
std::vector<Heard> listenTo(const Samples& samples, Seconds written, Seconds room);

} // namespace supine::voice
