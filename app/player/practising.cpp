// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/practising.h"

#include "app/player/words.h"
#include "app/text.h"

namespace supine::player {

Practising practisingOf(const model::Library& library, const session::Session* session) {
    if (!session)
        return {};
    const std::size_t chapter = session->moment().chapter;
    Practising told;
    told.state = session->state();
    told.routine = session->plan().routine.id;
    told.routineTitle = text::of(session->plan().routine.title);
    told.exercise = session->timeline().chapters[chapter].exercise;
    told.title = titleOf(library, told.exercise);
    told.chapter = static_cast<int>(chapter) + 1;
    told.position = session->position();
    told.duration = session->timeline().duration;
    return told;
}

} // namespace supine::player
