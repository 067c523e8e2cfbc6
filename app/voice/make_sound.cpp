// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/make_sound.h"

#include "app/voice/audio_engine.h"

namespace supine::voice {

MadeSound makeSound(const QString& locale, const model::Library& library) {
    FoundPack found = findPack(locale, library, packFolders());
    MadeSound made;
    if (found.pack)
        made.pack = found.pack->manifest();
    made.faults = std::move(found.faults);
    made.sound = std::make_unique<AudioEngine>(std::move(found.pack));
    return made;
}

} // namespace supine::voice
