// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/growth.h"

#include <algorithm>
#include <set>

namespace supine::diary {

namespace {

constexpr int growsByTwoFrom = 10;

const Part* partOf(const Entry& entry, const std::string& exercise) {
    const auto found = std::ranges::find(entry.parts, exercise, &Part::exercise);
    return found == entry.parts.end() ? nullptr : &*found;
}

} // namespace

bool wasComfortable(const Entry& entry, const std::string& exercise) {
    const Part* part = partOf(entry, exercise);
    const bool hurt =
        std::ranges::any_of(entry.parts, [](const Part& one) { return one.hurts > 0; });
    return part != nullptr && !hurt && part->skip == Skip::None && part->intended > 0 &&
           part->repetitions >= part->intended && changeOf(entry) != Change::Higher;
}

std::optional<Growth> growthOf(const Dose& dose, const std::vector<Entry>& entries) {
    if (dose.repetitions <= 0 || dose.repetitions >= dose.most)
        return {};
    int practices = 0;
    int intended = dose.rounds;
    std::set<Day> days;
    for (auto entry = entries.rbegin();
         entry != entries.rend() && practices < practicesBeforeGrowth; ++entry) {
        const Part* part = partOf(*entry, dose.exercise);
        if (part == nullptr || entry->level != dose.level)
            continue;
        if (practices == 0 && dose.rounds == 0)
            intended = part->intended;
        if (!wasComfortable(*entry, dose.exercise) || part->intended != intended)
            return {};
        days.insert(entry->start.day());
        ++practices;
    }
    if (practices < practicesBeforeGrowth || std::ssize(days) < practicesBeforeGrowth)
        return {};
    const int more = dose.repetitions >= growsByTwoFrom ? 2 : 1;
    return Growth{dose.exercise, dose.level, dose.repetitions,
                  std::min(dose.repetitions + more, dose.most)};
}

} // namespace supine::diary
