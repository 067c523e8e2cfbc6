// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/make_sound.h"

#include "app/voice/audio_engine.h"

namespace supine::voice {

MadeSound makeSound(const QString& locale, const model::Library& library) {
    FoundPacks found = findPacks(locale, library, packFolders());
    MadeSound made;
    if (!found.packs.empty())
        made.pack = found.packs.front().manifest();
    made.faults = std::move(found.faults);
    made.sound = std::make_unique<AudioEngine>(Voice(std::move(found.packs)));
    return made;
}

std::shared_ptr<const Voice> findVoice(const QString& locale, const model::Library& library) {
    return std::make_shared<const Voice>(findPacks(locale, library, packFolders()).packs);
}

} // namespace supine::voice
