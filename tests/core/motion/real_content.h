// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routine.h"

namespace supine::test {

/// The product's own exercises, poses and figure, read from resources once.
const model::Library& realLibrary();

/// The product's woman.
const motion::Build& woman();

} // namespace supine::test
