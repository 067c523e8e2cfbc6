// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/packs/voice_pack.h"
#include "core/session/timeline.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace supine::voice {

/// A recording of one line.
struct SpokenClip {
    QString path; ///< Of an Ogg Opus file.
    Seconds length{};
};

/// Lines that a speech engine has spoken, by id and number.
using RenderedLines = std::map<std::pair<std::string, int>, SpokenClip>;

/// Who speaks the lines of a session: packs of one language in the order of their right, then what
/// a speech engine has rendered. Each line is spoken by the first that has it; nobody speaks the
/// rest.
class Voice {
public:
    Voice() = default;
    explicit Voice(std::vector<VoicePack> packs, RenderedLines rendered = {});

    const std::vector<VoicePack>& packs() const { return m_packs; }

    /// The recording a line is heard by.
    std::optional<SpokenClip> clip(const std::string& line, int number) const;

    /// It and those that stand behind it, should it turn out to be damaged when it is decoded.
    std::vector<SpokenClip> clips(const std::string& line, int number) const;

private:
    std::vector<VoicePack> m_packs;
    RenderedLines m_rendered;
};

/// Lengths of the clips of a voice, which they keep alive; an estimate from the words of what
/// nobody speaks.
session::LineSeconds lineSecondsOf(std::shared_ptr<const Voice> voice);

} // namespace supine::voice
