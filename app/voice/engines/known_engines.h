// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/engines/speech_engine.h"

#include <optional>

namespace supine::voice {

/// Where engines and their voices are looked for.
struct EnginePlaces {
    FindProgram findProgram = findInPath;
    QStringList modelFolders; ///< Of piper's voices, files such as en_US-name.onnx.

    /// Programs in the PATH; piper and piper-voices in the standard data folders.
    static EnginePlaces standard();
};

/// How programs write a locale: "pt_BR" is "pt-br".
QString languageTag(const QString& locale);

/// The best program of this machine that speaks a locale ("de", "pt_BR") and needs nothing from the
/// person: piper where a voice of the language is there, for English festival and flite, then
/// espeak-ng. Nothing where there is none.
std::optional<SpeechEngine> knownEngine(const QString& locale, const EnginePlaces& places);

} // namespace supine::voice
