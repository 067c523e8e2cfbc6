// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"
#include "app/voice/export/session_sound.h"

#include <gtest/gtest.h>

#include <string>

namespace supine::voice::tests {

inline const model::Library& shippedLibrary() {
    static const model::Library library = library::loadBuiltIn().library;
    return library;
}

inline std::shared_ptr<const Voice> shippedVoice() {
    static const auto voice = [] {
        auto pack =
            readPack(QStringLiteral(SUPINE_SOURCE_DIR "/resources/voice/en"), shippedLibrary());
        EXPECT_TRUE(pack);
        return std::make_shared<const Voice>(std::vector{*pack});
    }();
    return voice;
}

/// A routine of the program at a level, its lines as long as the shipped voice takes for them.
inline session::Plan shippedPlan(const std::string& routine, model::Level level) {
    const model::Library& library = shippedLibrary();
    session::TimelineOptions options;
    options.level = level;
    options.pace = library.levels[level].pace;
    options.lineSeconds = lineSecondsOf(shippedVoice());
    auto plan = session::makePlan(library, *library.routine(routine), options);
    EXPECT_TRUE(plan);
    return *plan;
}

} // namespace supine::voice::tests
