// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/nearest.h"

#include "core/content/faults.h"

#include <algorithm>
#include <numeric>

namespace supine::content {

int editDistance(std::string_view a, std::string_view b) {
    std::vector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row[b.size()];
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
