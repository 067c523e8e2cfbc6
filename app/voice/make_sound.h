// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/packs/voice.h"
#include "app/voice/sound.h"
#include "core/content/voice_pack.h"
#include "core/model/routine.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace supine::voice {

/// A Sound and what the program tells about the voice in it.
struct MadeSound {
    std::unique_ptr<Sound> sound; ///< Never null; it opens no device before open().
    std::optional<content::VoicePack>
        pack;                           ///< For About: name, credit, licence, note. Absent where
                                        ///< no voice speaks this language: captions and chimes.
    std::vector<content::Fault> faults; ///< Of voice packs that could not be read.
};

/// The sound of sessions in a language ("de", "pt_BR"). The library's texts decide which clips are
/// still right, so it is made again when the language or the library changes.
MadeSound makeSound(const QString& locale, const model::Library& library);

/// The voice alone of that sound, without a fault of any pack. Never null.
std::shared_ptr<const Voice> findVoice(const QString& locale, const model::Library& library);

} // namespace supine::voice
