// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/make_sound.h"

#include "app/text.h"
#include "app/voice/audio_engine.h"
#include "core/session/timeline.h"

#include <algorithm>

namespace supine::voice {

MadeSound makeSound(const QString& locale, const model::Library& library,
                    const RenderedLines& rendered) {
    FoundPacks found = findPacks(locale, library, packFolders());
    MadeSound made;
    if (!found.packs.empty())
        made.pack = found.packs.front().manifest();
    made.faults = std::move(found.faults);
    made.sound = std::make_unique<AudioEngine>(Voice(std::move(found.packs), rendered));
    return made;
}

std::shared_ptr<const Voice> findVoice(const QString& locale, const model::Library& library,
                                       const RenderedLines& rendered) {
    return std::make_shared<const Voice>(findPacks(locale, library, packFolders()).packs, rendered);
}

std::vector<UnspokenLine> unspokenLines(const model::Library& library,
                                        const std::vector<VoicePack>& packs) {
    std::vector<UnspokenLine> unspoken;
    for (const session::SpokenText& line : session::spokenTexts(library)) {
        const auto speaks = [&line](const VoicePack& pack) {
            return pack.clip(line.text.id, line.number) != nullptr;
        };
        if (std::none_of(packs.begin(), packs.end(), speaks))
            unspoken.push_back({line.text.id, line.number, text::of(line.text, line.number)});
    }
    return unspoken;
}

} // namespace supine::voice
