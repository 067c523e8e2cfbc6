// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/year.h"

#include <algorithm>
#include <map>

namespace supine::diary {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;

constexpr months allMonths{12};
constexpr days wholeWeek{7};

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
    Total before;
    Total after;
};

sys_days firstDayOf(const Year& year) {
    return sys_days{year.first / 1};
}

sys_days dayAfter(const Year& year) {
    return sys_days{(year.last + months{1}) / 1};
}

sys_days weekOf(const Day& day, std::chrono::weekday first) {
    const sys_days at{day};
    return at - (std::chrono::weekday{at} - first);
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

std::vector<WeekMean> weekMeansOf(const std::vector<Entry>& entries, const Year& year,
                                  std::chrono::weekday first) {
    std::map<sys_days, Totals> weeks;
    for (const Entry& entry : entries)
        if (year.has(entry.start.day()) && (entry.before || entry.after)) {
            Totals& totals = weeks[weekOf(entry.start.day(), first)];
            totals.before.add(entry.before);
            totals.after.add(entry.after);
        }
    std::vector<WeekMean> means;
    for (const auto& [begin, totals] : weeks) {
        const double from = std::max(0.0, double((begin - firstDayOf(year)).count()));
        const double to =
            std::min<double>(year.days(), double((begin + wholeWeek - firstDayOf(year)).count()));
        means.push_back({Day{begin}, (from + to) / 2, totals.before.mean(), totals.after.mean()});
    }
    return means;
}

} // namespace supine::diary
