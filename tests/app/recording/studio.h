// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recording/recording_page.h"

#include <QTemporaryDir>

namespace supine::recording {

/// A microphone that hears what a test says.
class SaidByTest final : public voice::Recorder {
public:
    void start() override { ++starts; }
    void stop() override { isStopped = true; }

    void say(const voice::Samples& samples) { Q_EMIT heard(samples); }
    void end(Trouble trouble = Trouble::None) { Q_EMIT ended(trouble); }

    int starts = 0;
    bool isStopped = false;
};

/// Keeps what would be played.
class HeardByTest final : public voice::Replay {
public:
    void play(voice::SharedSamples samples) override { played = std::move(samples); }
    void stop() override { played.reset(); }

    void end(bool wasHeard) { Q_EMIT ended(wasHeard); }

    voice::SharedSamples played;
};

/// Two movements and a part before them; a movement has a line with a short phase and one for a
/// small range, and three that count.
model::Library twoMovements();

/// A voice with a moment of room before and after.
voice::Samples words(Seconds length, float amplitude = 0.3F);

} // namespace supine::recording
