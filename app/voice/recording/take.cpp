// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/recording/take.h"

#include "app/voice/mixing/levelling.h"
#include "app/voice/mixing/loudness.h"
#include "app/voice/recording/speech.h"

#include <algorithm>
#include <cmath>

namespace supine::voice {

namespace {

constexpr Seconds edgeBefore{0.03};
constexpr Seconds edgeAfter{0.04};
constexpr Seconds fadeIn{0.012};
constexpr Seconds fadeOut{0.03};
constexpr double quietest = -42;  // LUFS as recorded: 24 dB more bring the noise up as well
constexpr double leastAbove = 18; // decibels between voice and room
constexpr float overdriven = 0.985F;
constexpr int overdrivenRun = 3; // samples in a row; a single one is a loud, whole peak

bool isOverdriven(std::span<const float> samples) {
    int run = 0;
    for (const float sample : samples) {
        run = std::abs(sample) >= overdriven ? run + 1 : 0;
        if (run >= overdrivenRun)
            return true;
    }
    return false;
}

Stretch withEdges(const Stretch& words, std::size_t size) {
    const auto before = static_cast<std::size_t>(toFrames(edgeBefore));
    const auto after = static_cast<std::size_t>(toFrames(edgeAfter));
    return {words.begin > before ? words.begin - before : 0, std::min(size, words.end + after)};
}

Verdict verdictOn(std::span<const float> recorded, double loudness, double aboveNoise,
                  bool isTooLong) {
    if (isTooLong)
        return Verdict::TooLong;
    if (isOverdriven(recorded))
        return Verdict::TooLoud;
    if (loudness < quietest)
        return Verdict::TooQuiet;
    return aboveNoise < leastAbove ? Verdict::Noisy : Verdict::Good;
}

} // namespace

Take takeOf(std::span<const float> recorded, Seconds room) {
    const auto most = std::min(recorded.size(), static_cast<std::size_t>(toFrames(longestTake)));
    const auto heard = recorded.first(most);
    if (peakOf(heard) == 0)
        return {{}, Verdict::Muted};
    const Samples clean = withoutRumble(heard);
    const auto speech = findSpeech(clean);
    if (!speech)
        return {{}, Verdict::Nothing};
    const Stretch kept = withEdges(speech->stretch, clean.size());
    Take take;
    take.samples.assign(clean.begin() + static_cast<std::ptrdiff_t>(kept.begin),
                        clean.begin() + static_cast<std::ptrdiff_t>(kept.end));
    const bool isTooLong = room > Seconds::zero() && take.length() > room;
    take.verdict = verdictOn(heard.subspan(kept.begin, kept.length()), loudnessOf(take.samples).value_or(quietest - 1),
                             speech->aboveNoise, isTooLong);
    fadeEnds(take.samples, toFrames(fadeIn), toFrames(fadeOut));
    take.samples = levelled(std::move(take.samples));
    return take;
}

} // namespace supine::voice
