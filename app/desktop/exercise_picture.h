// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/style/palette.h"
#include "core/model/routine.h"

#include <QImage>

namespace supine::desktop {

/// Whom a picture shows and in which colours.
struct Sitter {
    const motion::Build* build = nullptr; ///< Owned by the library.
    figure::Palette palette;
    bool mirrored = false; ///< Head to the right.
};

/// A square picture of an exercise or section, as the media controls of a desktop show one: the
/// instant that tells it from the others, in its room. Null when the exercise cannot be performed.
/// It shares nothing with other threads but what it is given.
QImage exercisePicture(const model::Library& library, const model::Exercise& exercise,
                       const Sitter& sitter, int side);

} // namespace supine::desktop
