// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fault.h"
#include "core/content/load.h"
#include "core/content/node.h"

namespace supine::content {

/// Lists and mappings inside each other; a content file needs about ten.
inline constexpr int maximumDepth = 16;
/// Values and keys of one file; the longest of ours has about a thousand.
inline constexpr int maximumNodes = 20'000;

/// The values of one file, and the faults that did not keep the rest from being read.
struct Parsed {
    Node root;
    std::vector<Fault> faults; ///< Keys given twice.
};

/// Reads the YAML of one file. What could be meant to harm is refused with the first fault and
/// before memory is spent on it: too many bytes, zero bytes, bytes that are not UTF-8, aliases and
/// anchors, tags, deep nesting, too many values, a second document.
Result<Parsed, Fault> parse(const SourceFile& file);

} // namespace supine::content
