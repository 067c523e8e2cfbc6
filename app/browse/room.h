// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/palette.h"

namespace supine::browse {

/// The figure's colours in the present look.
figure::Palette paletteNow();

} // namespace supine::browse
