// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace supine::house {

/// A text file of the checkout, by its path from the root.
struct SourceText {
    std::string path;
    std::vector<std::string> lines;
};

/// The text of one file; the test that asks fails when it cannot be read.
SourceText read(const std::string& path);

/// Every file under the folders whose name ends in one of the endings, sorted by path.
std::vector<SourceText> filesUnder(const std::vector<std::string>& folders,
                                   const std::vector<std::string>& endings);

/// Every folder under a folder, by its path from the root.
std::vector<std::string> foldersUnder(const std::string& folder);

} // namespace supine::house
