// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/content/node.h"
#include "core/model/look.h"

#include <optional>

namespace supine::content {

/// What one file of palettes gives: any of its three parts may be missing.
struct ReadPalettes {
    std::optional<model::PerTheme<model::RoomColours>> room;
    std::vector<model::Clothes> clothes;
    std::vector<model::Look> looks;
};

/// Reads the room, the clothes and the looks of a file. Colours are six hexadecimal digits, or eight
/// where the last two are the alpha.
ReadPalettes readPalettes(const Node& root, Faults& faults);

} // namespace supine::content
