// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fields.h"
#include "core/content/known.h"
#include "core/model/exercise.h"

namespace supine::content {

/// The key pictures of a phase, `[{from: 0, show: standing}, ...]`; "none" shows the moving body
/// again. They must follow each other. Null when the phase has none.
std::vector<model::PictureCue> readPictures(const Node* pictures, const Known& known,
                                            Faults& faults);

} // namespace supine::content
