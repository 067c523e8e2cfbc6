// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"
#include "app/voice/packs/voice_pack.h"

#include <gtest/gtest.h>

namespace supine::voice::tests {

/// Where the English pack that is shipped lies.
inline QString shippedFolder() {
    return QStringLiteral(SUPINE_SOURCE_DIR "/resources/voice/en");
}

/// The content that is built in, read once.
inline const model::Library& shippedLibrary() {
    static const model::Library library = library::loadBuiltIn().library;
    return library;
}

/// The English pack, read once; a pack that cannot be read fails the test.
inline const VoicePack& shippedPack() {
    static const VoicePack read = [] {
        auto loaded = readPack(shippedFolder(), shippedLibrary());
        EXPECT_TRUE(loaded) << toText(loaded.error().front());
        return *loaded;
    }();
    return read;
}

} // namespace supine::voice::tests
