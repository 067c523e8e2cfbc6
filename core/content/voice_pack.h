// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/load.h"
#include "core/content/node.h"
#include "core/units.h"

#include <string>
#include <vector>

namespace supine::content {

/// One line of a voice pack: a recording of one text.
struct VoiceClip {
    std::string line;   ///< Id of the text, as in model::Text.
    int number = 0;     ///< What `{n}` stands for; 0 when the text has none.
    std::string sha256; ///< Of the spoken text in UTF-8, 64 lower-case hexadecimal digits.
    std::string file;   ///< Name of an Ogg Opus file beside the manifest; never a path.
    Seconds length{};   ///< Above 0, at most 60.
    Place at{};         ///< Of its entry in the manifest.
};

/// What a voice pack's manifest.yaml says: whose voice it is and which lines it speaks.
struct VoicePack {
    std::string locale; ///< "en", "de", "pt_BR".
    std::string name;
    std::string engine; ///< What made it; "person" where somebody recorded it.
    std::string credit;
    std::string licence;
    std::string note; ///< One sentence for the About page; may be empty.
    std::vector<VoiceClip> clips;
};

/// Reads a manifest, or says everything that is wrong with it.
Loaded<VoicePack> loadVoicePack(const SourceFile& manifest);

} // namespace supine::content
