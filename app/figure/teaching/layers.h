// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace supine::figure {

/// Which teaching layers a person wants to see over the figure.
struct Layers {
    bool seeThrough = false; ///< Bones and working muscles inside the body.
    bool breath = true;      ///< The breathed-out contour, and air at nose and lips.
    bool breathLight = true; ///< Light along the window's edge.
    bool magnifier = true;   ///< The low back enlarged where it moves by millimetres.
    bool directions = true;  ///< An arrow before a movement.
    bool ranges = true;      ///< Where the person's comfort range ends, when it is below 1.

    friend bool operator==(const Layers&, const Layers&) = default;
};

} // namespace supine::figure
