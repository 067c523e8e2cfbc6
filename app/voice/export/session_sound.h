// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/packs/voice.h"
#include "app/voice/sound.h"
#include "core/session/session.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace supine::voice {

/// All that is heard of a session, and how: a value that needs neither library nor device.
struct SessionSound {
    Seconds length{};               ///< Of the timeline; what still sounds then is heard out.
    std::vector<session::Cue> cues; ///< Sorted by time.
    std::shared_ptr<const Voice> voice;
    Volumes volumes;
};

/// What somebody hears who follows a plan from its beginning to its end and never stops it: its
/// cues and the line that closes a session. The plan's lines last as long as the voice takes for
/// them (lineSecondsOf).
SessionSound wholeSound(const session::Plan& plan, std::shared_ptr<const Voice> voice,
                        const Volumes& volumes);

/// Takes the next stretch of a session; false when it wants no more.
using TakeSamples = std::function<bool(std::span<const float>)>;

/// Renders a session as the engine would play it, through the same mixer and from the same parts,
/// as fast as it goes. The timeline's time 0 is the first sample. Each cue's sound is made shortly
/// before its time and forgotten after it, so that the memory needed does not grow with the
/// session. Gives samples in stretches of a tenth of a second until the session is over or `take`
/// wants no more.
void renderSession(const SessionSound& sound, const TakeSamples& take);

} // namespace supine::voice
