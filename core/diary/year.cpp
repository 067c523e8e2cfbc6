// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/year.h"

#include <algorithm>
#include <map>

namespace supine::diary {

namespace {

using std::chrono::months;
using std::chrono::sys_days;

constexpr months allMonths{12};

/// Numbers on the way to their mean.
struct Total {
    double sum = 0;
    int count = 0;

    void add(const std::optional<Feeling>& feeling) {
        if (!feeling)
            return;
        sum += *feeling;
        ++count;
    }
    std::optional<double> mean() const {
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    }
};

struct Totals {
    int practices = 0;
    Total before;
    Total after;
};

sys_days firstDayOf(const Year& year) {
    return sys_days{year.first / 1};
}

sys_days dayAfter(const Year& year) {
    return sys_days{(year.last + months{1}) / 1};
}

} // namespace

int Year::days() const {
    return static_cast<int>((dayAfter(*this) - firstDayOf(*this)).count());
}

bool Year::has(const Day& day) const {
    return sys_days{day} >= firstDayOf(*this) && sys_days{day} < dayAfter(*this);
}

Year yearTo(const Month& last) {
    return {last - allMonths + months{1}, last};
}

std::vector<MonthMean> monthMeansOf(const std::vector<Entry>& entries, const Year& year) {
    std::map<Month, Totals> all;
    for (const Entry& entry : entries)
        if (year.has(entry.start.day()) && (entry.before || entry.after)) {
            Totals& totals = all[monthOf(entry.start.day())];
            ++totals.practices;
            totals.before.add(entry.before);
            totals.after.add(entry.after);
        }
    std::vector<MonthMean> means;
    for (const auto& [month, totals] : all) {
        const auto begin = (sys_days{month / 1} - firstDayOf(year)).count();
        means.push_back({month, double(begin) + daysIn(month) / 2.0, totals.practices,
                         totals.before.mean(), totals.after.mean()});
    }
    return means;
}

} // namespace supine::diary
