// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/loudness.h"

#include <ebur128.h>

#include <memory>

namespace supine::voice {

namespace {

constexpr int leastTimesSaid = 5;
constexpr std::size_t leastMeasured = 5 * sampleRate;

struct Destroy {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};

} // namespace

std::optional<double> loudnessOf(std::span<const float> samples) {
    if (samples.empty())
        return {};
    const std::unique_ptr<ebur128_state, Destroy> state(
        ebur128_init(1, static_cast<unsigned long>(sampleRate), EBUR128_MODE_I));
    std::size_t measured = 0;
    for (int said = 0; said < leastTimesSaid || measured < leastMeasured; ++said) {
        if (ebur128_add_frames_float(state.get(), samples.data(), samples.size()) !=
            EBUR128_SUCCESS)
            return {};
        measured += samples.size();
    }
    double loudness = 0;
    if (ebur128_loudness_global(state.get(), &loudness) != EBUR128_SUCCESS ||
        !std::isfinite(loudness))
        return {};
    return loudness;
}

} // namespace supine::voice
