// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/packs/voice_pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace supine::voice {

/// What can be wrong with a voice pack.
enum class Trouble {
    Manifest,    ///< The manifest cannot be read.
    Locale,      ///< The program has no words in the pack's language.
    Missing,     ///< A line without a clip.
    Stale,       ///< The line's text has changed since it was recorded.
    Unknown,     ///< A clip of a line that nothing says.
    File,        ///< The file is missing, elsewhere, huge or no Ogg Opus.
    Damaged,     ///< It cannot be decoded.
    Clipped,     ///< Runs of samples at full scale.
    Quiet,       ///< More than loudnessSpread below spokenLoudness, or silent.
    Loud,        ///< As much above it.
    TooLong,     ///< Longer than the shortest its phase can be.
    WrongLength, ///< The manifest's seconds are not the file's.
};

/// "missing", "wrong-length": the stable name of a trouble.
std::string_view nameOf(Trouble trouble);

/// One thing to mend, in one sentence with its remedy.
struct Finding {
    Trouble trouble = Trouble::Manifest;
    content::Place at; ///< In the manifest; 1:1 for what does not stand in it.
    std::string line;  ///< Id; empty where it is about the whole pack.
    int number = 0;
    std::string sentence;
};

/// How far a clip may be from spokenLoudness, in LU. Clips further apart make one reach for the
/// volume.
inline constexpr double loudnessSpread = 4;
/// How far the manifest's seconds may be from the file's.
inline constexpr Seconds lengthSpread{0.05};

/// What a pack is like.
struct PackReport {
    std::string name;              ///< Of the voice, and
    std::string locale;            ///< its locale; both empty where the manifest cannot be read.
    std::size_t lines = 0;         ///< That a voice of this language may have to say.
    std::size_t spoken = 0;        ///< Of them, that this pack is heard with.
    std::vector<Finding> findings; ///< In the order of the manifest, then the missing lines.
};

/// Looks at everything in the pack of a folder and listens to all its clips, which takes about a
/// second for a whole voice. It chooses the pack's language in app/text.
PackReport checkPack(const QString& folder, const model::Library& library);

} // namespace supine::voice
