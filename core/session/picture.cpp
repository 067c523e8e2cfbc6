// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/picture.h"

#include <algorithm>

namespace supine::session {

Picture pictureAt(const std::vector<PictureChange>& changes, Seconds time) {
    const auto next = std::upper_bound(
        changes.begin(), changes.end(), time,
        [](Seconds instant, const PictureChange& change) { return instant < change.at; });
    if (next == changes.begin())
        return {};
    const PictureChange& now = *(next - 1);
    if (now.at <= Seconds{})
        return {now.show, now.show, 1};
    const std::string before = next - 1 == changes.begin() ? std::string() : (next - 2)->show;
    const Seconds room = next == changes.end() ? pictureFade : next->at - now.at;
    const double share = (time - now.at) / std::min(pictureFade, room);
    if (share >= 1 || before == now.show)
        return {now.show, now.show, 1};
    return {before, now.show, share};
}

} // namespace supine::session
