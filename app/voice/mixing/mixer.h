// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/limiter.h"
#include "app/voice/mixing/samples.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace supine::voice {

/// What a sound is, and so which volume it follows.
enum class Bus { Voice, Breath, Chime };
inline constexpr std::size_t busCount = 3;

/// A sound that begins at a frame.
struct Part {
    Bus bus = Bus::Voice;
    SharedSamples samples;
    Frame start = 0;
    bool ducks = false; ///< While it sounds, the breath steps back: true of speech.

    Frame end() const { return start + static_cast<Frame>(samples->size()); }
};

/// Adds up what sounds, frame by frame. It knows no device and no clock: whoever renders from it
/// moves its time on. A part that is late begins that far into its samples; every beginning, end
/// and change of volume inside a sound is faded, so nothing clicks; a limiter keeps
/// the sum within its ceiling.
class Mixer {
public:
    /// The frame that is rendered next.
    Frame position() const { return m_position; }

    /// Goes on at another frame, as after the loss of a device. What would have sounded in between
    /// is left out.
    void moveTo(Frame position);

    void add(Part part);

    /// Forgets what has not begun and fades the rest out within 30 ms.
    void flush();

    /// The volume of a bus, 0 to 1, reached within 20 ms while something sounds.
    void setGain(Bus bus, float gain);

    /// Fills `out` and moves on by its length.
    void render(std::span<float> out);

    /// How many parts sound or wait.
    std::size_t parts() const { return m_parts.size(); }

private:
    struct Playing {
        Part part;
        Frame entered = 0; // where it was first heard
        bool begun = false;
        std::optional<Frame> fadeAt; // when it began to fade away
    };

    void renderBlock(std::span<float> out);
    void addPart(Playing& playing, std::span<float> out) const;
    void forgetEnded();
    bool someoneSpeaks(Frame until) const;
    float gainAt(const Playing& playing, Frame frame) const;
    float peakAhead() const;

    Frame m_position = 0;
    std::vector<Playing> m_parts;
    std::array<float, busCount> m_wanted{1, 1, 1};
    std::array<float, busCount> m_before{1, 1, 1}; // gain at the start of this block
    std::array<float, busCount> m_after{1, 1, 1};  // and at its end
    float m_duck = 1;
    Limiter m_limiter;
};

} // namespace supine::voice
