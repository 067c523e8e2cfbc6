// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/way_to_rest.h"

#include <utility>

namespace supine::session {

motion::Choreography wayToRest(const motion::Pose& from, const motion::Pose& rest) {
    motion::PoseChange handsAndTrunk = motion::changeTo(rest);
    motion::PoseChange legs;
    std::swap(legs.legs, handsAndTrunk.legs);
    return {from, {{0.0, 0.5, handsAndTrunk}, {0.1, 1.0, legs}}};
}

} // namespace supine::session
