// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/sound.h"

#include <limits>
#include <string_view>
#include <vector>

namespace supine::player {

/// The lines outside the timeline: said on a pause, when something hurts, at the finish. They are
/// spoken through the sound and stand as captions while they last.
class Asides {
public:
    /// Both are owned elsewhere and outlive this.
    Asides(const model::Library& library, voice::Sound& sound);

    /// Says the line kept under the key `when` from the sound time `at` on and returns when it
    /// ends. A key without a line says nothing and ends at once.
    Seconds say(std::string_view when, Seconds at);

    /// Shows the line without a voice.
    Seconds show(std::string_view when, Seconds at);

    /// Lets the caption of the last line stand until then, or until clear().
    void keepLast(Seconds until = Seconds{std::numeric_limits<double>::infinity()});

    /// Forgets every line; what sounds is the caller's to flush.
    void clear() { m_lines.clear(); }

    /// The line that stands on the screen now, null when there is none.
    const session::Cue* captionAt(Seconds now) const;

private:
    struct Line {
        session::Cue cue;
        Seconds from{};
        Seconds until{};
    };

    const model::Library& m_library;
    voice::Sound& m_sound;
    std::vector<Line> m_lines;
};

} // namespace supine::player
