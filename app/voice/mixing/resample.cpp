// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/resample.h"

#include <samplerate.h>

#include <cassert>

namespace supine::voice {

Samples resampled(Samples samples, int rate) {
    if (rate == sampleRate || samples.empty())
        return samples;
    const double ratio = static_cast<double>(sampleRate) / rate;
    const auto wanted =
        static_cast<std::size_t>(std::llround(static_cast<double>(samples.size()) * ratio));
    Samples made(wanted);
    SRC_DATA data{};
    data.data_in = samples.data();
    data.input_frames = static_cast<long>(samples.size());
    data.data_out = made.data();
    data.output_frames = static_cast<long>(made.size());
    data.src_ratio = ratio;
    [[maybe_unused]] const int error = src_simple(&data, SRC_SINC_MEDIUM_QUALITY, 1);
    assert(error == 0);
    return made; // what the converter holds back at the end is silence by then
}

} // namespace supine::voice
