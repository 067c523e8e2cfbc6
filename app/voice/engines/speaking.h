// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/engines/speech_engine.h"
#include "app/voice/mixing/samples.h"

#include <atomic>
#include <chrono>

namespace supine::voice {

/// What an engine may take for one line before it is stopped.
struct SpeakingLimits {
    std::chrono::milliseconds time{120000}; ///< On a busy machine it comes after all else.
    qint64 bytes = 32 * 1024 * 1024;        ///< Of each file it writes; looked at every 50 ms.
};

/// Why a line could not be spoken.
struct SpeakingFault {
    bool isCancelled = false; ///< Nobody waits for it any more; there is nothing to say.
    QString sentence;         ///< For the person, with the engine's name and what to do.
};

/// Lets an engine speak one line, waits for it and gives back what it said, trimmed and at the
/// loudness of all lines. It may be called on any thread. The engine works in a temporary folder of
/// its own; when it takes too long, writes too much or `cancelled` turns true, it and everything it
/// has started are ended.
Result<Samples, SpeakingFault> speak(const SpeechEngine& engine, const Utterance& utterance,
                                     const SpeakingLimits& limits,
                                     const std::atomic<bool>& cancelled);

} // namespace supine::voice
