// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <vector>

namespace supine::content {

/// One thing wrong in a content file, at the place a person has to look. Lines and columns count from
/// 1, columns in characters, not bytes. A fault of the whole file stands at 1:1.
struct Fault {
    std::string file;
    int line = 1;
    int column = 1;
    std::string sentence; ///< One plain English sentence that says what to write instead.
};

/// `file:line:column: sentence`.
std::string toText(const Fault& fault);

template <class T>
using Loaded = Result<T, std::vector<Fault>>;

} // namespace supine::content
