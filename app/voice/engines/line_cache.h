// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/engines/speech_engine.h"
#include "app/voice/mixing/samples.h"
#include "app/voice/packs/voice.h"

#include <optional>

namespace supine::voice {

/// Lines that engines have spoken, kept as Ogg Opus: a folder for each engine and language, a file
/// for each text. A file counts as used when it was last found. Nothing in it is precious; it may
/// be deleted at any time.
class LineCache {
public:
    /// `root` need not exist yet.
    explicit LineCache(QString root) : m_root(std::move(root)) {}

    /// voice/ in the standard cache folder of the program.
    static LineCache standard();

    const QString& root() const { return m_root; }

    /// What was kept for this text, if it is whole.
    std::optional<SpokenClip> find(const SpeechEngine& engine, const Utterance& utterance) const;

    /// Keeps a line whole or not at all; false when it cannot be written.
    bool keep(const SpeechEngine& engine, const Utterance& utterance, const Samples& samples) const;

    /// Removes what was used longest ago until at most so many bytes are left.
    void shrinkTo(qint64 bytes) const;

private:
    QString pathOf(const SpeechEngine& engine, const Utterance& utterance) const;

    QString m_root;
};

} // namespace supine::voice
