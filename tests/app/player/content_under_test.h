// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/load.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace supine::player {

/// The content that Supine is shipped with, loaded once from the source tree.
inline const model::Library& shippedContent() {
    static const model::Library library = [] {
        std::vector<content::SourceFile> files;
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(SUPINE_SOURCE_DIR "/resources")) {
            if (entry.path().extension() != ".yaml")
                continue;
            std::ostringstream bytes;
            bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
            files.push_back({entry.path().filename().string(), bytes.str()});
        }
        return content::load(files).library;
    }();
    return library;
}

} // namespace supine::player
