// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace supine::voice {

/// Larger clips are refused unread, in bytes: a minute of speech is a tenth of it.
inline constexpr qint64 largestClip = 4 * 1024 * 1024;

/// What is wrong with a file before any of its sound is decoded.
enum class ClipFault {
    None,
    Missing,    ///< Nothing of this name is there, or it may not be read.
    NotAFile,   ///< A folder, a pipe, a device: nothing that is opened at all.
    Outside,    ///< A link that leads out of the pack's folder.
    TooLarge,   ///< Above largestClip.
    NotOggOpus, ///< Its first bytes are not those of an Ogg Opus file.
};

/// Looks at a clip of a pack without ever waiting for it: a pipe or a device is not opened, and no
/// more than the first bytes are read.
ClipFault lookAt(const QString& folder, const QString& file);

/// The same for any ordinary file, wherever it lies; never Outside.
ClipFault lookAt(const QString& path);

/// What there is to say of a fault after the name of the file, "is missing", and what to do about
/// it, "put it back, or leave its clip out". Plain English, as all faults of files are.
struct ClipFaultWords {
    const char* trouble;
    const char* remedy;
};
ClipFaultWords wordsFor(ClipFault fault);

} // namespace supine::voice
