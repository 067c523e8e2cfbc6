// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/library.h"
#include "core/session/timeline.h"

#include <memory>

namespace supine::browse {

/// The content the program is built with, loaded once.
inline const model::Library& builtIn() {
    static const model::Library library = supine::library::loadBuiltIn().library;
    return library;
}

/// The usual figure in the usual clothes.
inline const Appearance& usualAppearance() {
    static const Appearance appearance(builtIn());
    return appearance;
}

inline const motion::Build& builtInBody() {
    return usualAppearance().build();
}

/// The timeline of one exercise alone, standard and at full range.
inline std::shared_ptr<const session::Timeline> timelineOf(const char* exercise) {
    const auto built = session::buildTimeline(builtIn(), session::routineOf(*builtIn().exercise(exercise)), {});
    return std::make_shared<const session::Timeline>(*built);
}

} // namespace supine::browse
