// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/asides.h"

namespace supine::player {

Asides::Asides(const model::Library& library, voice::Sound& sound)
    : m_library(library), m_sound(sound) {}

Seconds Asides::say(std::string_view when, Seconds at) {
    const Seconds end = show(when, at);
    if (end > at)
        m_sound.schedule(m_lines.back().cue, at);
    return end;
}

Seconds Asides::show(std::string_view when, Seconds at) {
    const model::Interjection* line = m_library.interjection(when);
    if (!line)
        return at;
    session::Cue cue;
    cue.at = at;
    cue.seconds = m_sound.lineSeconds()(line->text, 0);
    cue.line = line->text.id;
    cue.english = line->text.english;
    m_lines.push_back({cue, at, at + cue.seconds});
    return at + cue.seconds;
}

void Asides::keepLast(Seconds until) {
    if (!m_lines.empty())
        m_lines.back().until = until;
}

const session::Cue* Asides::captionAt(Seconds now) const {
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line)
        if (now >= line->from && now < line->until)
            return &line->cue;
    return nullptr;
}

} // namespace supine::player
