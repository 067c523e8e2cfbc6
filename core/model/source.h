// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace supine::model {

/// A publication that stands behind an exercise.
struct Source {
    std::string id;       ///< Short name, used by dose rows ("nhs-inform").
    std::string citation; ///< Authors, title, journal, year; shown as it is, never translated.
    std::string doi;      ///< Without the resolver's address; empty when it has none.
};

} // namespace supine::model
