// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/engines/lines_ahead.h"
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
/// still right, so it is made again when the language or the library changes, and when there are
/// more lines of a speech engine, which speak where no voice pack does.
MadeSound makeSound(const QString& locale, const model::Library& library,
                    const RenderedLines& rendered = {});

/// The lines of the library that none of these packs speaks, as they read in the chosen language.
std::vector<UnspokenLine> unspokenLines(const model::Library& library,
                                        const std::vector<VoicePack>& packs);

/// The voice alone of that sound, without a fault of any pack. Never null.
std::shared_ptr<const Voice> findVoice(const QString& locale, const model::Library& library,
                                       const RenderedLines& rendered = {});

} // namespace supine::voice
