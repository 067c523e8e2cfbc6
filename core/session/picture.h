// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units.h"

#include <string>
#include <vector>

namespace supine::session {

/// From when on a key picture, or the moving body again, is shown.
struct PictureChange {
    Seconds at{};
    std::string show; ///< Name of a posture; empty is the moving body.

    friend bool operator==(const PictureChange&, const PictureChange&) = default;
};

/// How long one picture takes to become the next.
inline constexpr Seconds pictureFade{0.6};

/// What is shown at one instant: one picture on its way to the next. Names are empty for the moving
/// body.
struct Picture {
    std::string from;
    std::string to;
    double share = 1; ///< 0 to 1 of the time from one to the other; 1 when nothing fades.

    /// The picture that is seen more.
    const std::string& seen() const { return share < 0.5 ? from : to; }
    friend bool operator==(const Picture&, const Picture&) = default;
};

/// The picture at `time`, given all changes in their order. A pure function of time: a change takes
/// pictureFade, or as long as there is until the next one. The first change is there at once.
Picture pictureAt(const std::vector<PictureChange>& changes, Seconds time);

} // namespace supine::session
