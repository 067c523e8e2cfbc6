// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/voice.h"

namespace supine::voice {

Voice::Voice(std::vector<VoicePack> packs, RenderedLines rendered)
    : m_packs(std::move(packs)), m_rendered(std::move(rendered)) {}

std::vector<SpokenClip> Voice::clips(const std::string& line, int number) const {
    std::vector<SpokenClip> found;
    for (const VoicePack& pack : m_packs)
        if (const content::VoiceClip* clip = pack.clip(line, number))
            found.push_back({pack.pathOf(*clip), clip->length});
    if (const auto rendered = m_rendered.find({line, number}); rendered != m_rendered.end())
        found.push_back(rendered->second);
    return found;
}

std::optional<SpokenClip> Voice::clip(const std::string& line, int number) const {
    const auto found = clips(line, number);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

session::LineSeconds lineSecondsOf(std::shared_ptr<const Voice> voice) {
    return [voice = std::move(voice),
            estimate = session::estimatedLineSeconds()](const model::Text& text, int number) {
        const auto clip = voice->clip(text.id, number);
        return clip ? clip->length : estimate(text, number);
    };
}

} // namespace supine::voice
