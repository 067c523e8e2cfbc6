// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"

#include <memory>
#include <span>
#include <string>

class QIODevice;
struct OggOpusEnc;

namespace supine::voice {

/// Writes one channel at 48 kHz into a device as Ogg Opus while it grows. The device is open for
/// writing, owned by the caller and outlives the writer.
class OpusWriter {
public:
    /// The title stands in the file's tags; it may be empty.
    OpusWriter(QIODevice& device, const std::string& title);
    ~OpusWriter();
    OpusWriter(const OpusWriter&) = delete;
    OpusWriter& operator=(const OpusWriter&) = delete;

    void write(std::span<const float> samples);

    /// Writes what is left; after it nothing more is taken. False when the device or the encoder
    /// failed at any time.
    bool finish();

private:
    struct Destroy {
        void operator()(OggOpusEnc* encoder) const;
    };

    std::unique_ptr<OggOpusEnc, Destroy> m_encoder; // null after finish() or a failure
    bool m_good = false;
};

} // namespace supine::voice
