// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/style/palette.h"
#include "core/model/routine.h"

#include <string>

namespace supine::figure {

/// What a person chose of the figure. An id that is empty, or of something that is no longer there,
/// stands for what is shown when nobody has chosen.
struct Choice {
    std::string body;
    std::string look;
    std::string clothes;
    bool mirrored = false; ///< Head and feet change sides.

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// The body of a choice: its own, else the woman, else the first there is. Null when there is none.
const motion::Build* buildOf(const model::Library& library, const Choice& choice);

/// The colours of a choice in a theme.
Palette paletteOf(const model::Library& library, const Choice& choice, Theme theme);

} // namespace supine::figure
