// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/muscle_work.h"

namespace supine::figure {

/// How the figure is looked at, besides from where: what a person switches on and off.
struct View {
    bool seeThrough = false; ///< Whether bones and working muscles show through the skin.
    motion::MuscleWork work; ///< The muscles at work; only a see-through figure shows them.

    friend bool operator==(const View&, const View&) = default;
};

} // namespace supine::figure
