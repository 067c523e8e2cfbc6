// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"

namespace supine::figure {

/// The exercise mat with its thickness, a sewn edge and a soft shadow on the floor. Its surface is
/// y = 0 and reaches 30 cm to either side of the person.
void paintMat(const Sheet& sheet);

} // namespace supine::figure
