// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/cut_off.h"

#include <algorithm>

namespace supine::diary {

std::optional<Entry> cutOff(const std::vector<Entry>& entries, std::chrono::sys_seconds now,
                            std::string_view practising) {
    const auto newest =
        std::max_element(entries.begin(), entries.end(),
                         [](const Entry& a, const Entry& b) { return a.start.utc < b.start.utc; });
    if (newest == entries.end() || newest->id == practising || newest->ending != Ending::UnderWay ||
        !newest->end || newest->leftIn.empty())
        return {};
    const auto since = now - newest->end->utc;
    if (since < surelyCutOff || since > worthGoingOn)
        return {};
    return *newest;
}

} // namespace supine::diary
