// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace supine::voice {

/// Keeps mixed sound below a ceiling. It turns everything down together before a loud moment comes
/// and slowly up again after it, so that nothing is bent or clipped. It adds no delay: whoever
/// mixes knows what comes and tells it.
class Limiter {
public:
    /// No sample is larger than this, -1.5 dBFS.
    static constexpr float ceiling = 0.841F;

    /// Limits a block, the one after the last. `peakAhead` is the largest size that a sample of the
    /// blocks after it may have before it is limited; one that was not foreseen is clipped at the
    /// ceiling. Up to it and after long quiet every sample stays as it is.
    void limit(std::span<float> block, float peakAhead);

private:
    float m_gain = 1; // at the end of the last block
};

} // namespace supine::voice
