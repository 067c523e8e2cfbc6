// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fault.h"
#include "core/model/routine.h"

#include <span>
#include <string>
#include <vector>

namespace supine::content {

/// A file as it was read: its name for messages and its bytes, untouched. Core opens no file itself.
struct SourceFile {
    std::string name;
    std::string bytes; ///< At most maximumBytes + 1 are of interest; more is refused unread.
};

/// Larger files are refused.
inline constexpr std::size_t maximumBytes = 256 * 1024;

/// What could be loaded and everything that could not.
struct LoadedLibrary {
    model::Library library; ///< Holds only what is whole and valid.
    std::vector<Fault> faults; ///< All faults of all files, in the order of the files and lines.
};

/// Loads files of every kind (exercise, section, routine, lines, safety, poses, postures, build,
/// palettes, levels) that
/// belong together. All faults are reported, not only the first; a file with a fault contributes
/// nothing, and neither does a routine that names something that is missing.
LoadedLibrary load(std::span<const SourceFile> files);

/// The faults of a few files on their own, as an author wants them, on top of a library that
/// already holds what they may refer to.
std::vector<Fault> validate(std::span<const SourceFile> files, const model::Library& builtIn);

} // namespace supine::content
