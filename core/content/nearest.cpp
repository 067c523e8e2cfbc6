// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/nearest.h"

#include "core/content/faults.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace supine::content {

int editDistance(std::string_view a, std::string_view b) {
    using Row = std::vector<int>;
    Row beforeLast(b.size() + 1);
    Row last(b.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        Row row(b.size() + 1, static_cast<int>(i));
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({changed, row[j - 1] + 1, last[j] + 1});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) {
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            }
        }
        beforeLast = std::exchange(last, std::move(row));
    }
    return last[b.size()];
}

std::string suggestion(std::string_view written, const std::vector<std::string>& candidates) {
    constexpr std::size_t longestSlip = 40;
    if (written.size() <= longestSlip) {
        const int allowed = written.size() < 5 ? 1 : 2;
        for (const std::string& candidate : candidates) {
            if (editDistance(written, candidate) <= allowed) {
                return "did you mean " + quoted(candidate) + "?";
            }
        }
    }
    return candidates.empty() ? "leave it out." : "write one of " + listed(candidates) + ".";
}

} // namespace supine::content
