// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

class QIODevice;

namespace supine::voice {

/// Writes one channel at 48 kHz into a device as WAV with 16-bit samples. The device is open for
/// writing, can be sought in, is owned by the caller and outlives the writer. A WAV file ends at
/// 4 GiB, twelve hours; more is a failure.
class WavWriter {
public:
    explicit WavWriter(QIODevice& device);

    void write(std::span<const float> samples);

    /// Writes the true length into the file's head. False when the device failed at any time.
    bool finish();

private:
    void writeHead();

    QIODevice& m_device;
    std::int64_t m_frames = 0;
    bool m_good = true;
};

} // namespace supine::voice
