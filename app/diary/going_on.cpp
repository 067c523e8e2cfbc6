// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/going_on.h"

namespace supine::diary {

Seconds whereToGoOn(const session::Timeline& timeline, const Entry& entry) {
    for (const session::TimelinePhase& phase : timeline.phases)
        if (phase.exercise == entry.leftIn && phase.start <= entry.leftAt &&
            entry.leftAt < phase.end)
            return timeline.phases[phase.anew].start;
    for (const session::Chapter& chapter : timeline.chapters)
        if (chapter.exercise == entry.leftIn)
            return chapter.start;
    return {};
}

} // namespace supine::diary
