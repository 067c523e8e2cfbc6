// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/summary.h"

#include <algorithm>

namespace supine::diary {

namespace {

constexpr double middleOfDay = 0.5;
constexpr double widestStep = 0.28; // of a day, so that two points of a month's plot do not touch
constexpr double usedOfDay = 0.8;

bool hasNumber(const Entry& entry) {
    return entry.before || entry.after;
}

using Marks = std::vector<Mark>::iterator;

// The marks of one day stand side by side.
void spread(Marks first, Marks end) {
    const auto count = static_cast<double>(end - first);
    const double step = std::min(widestStep, usedOfDay / count);
    double at = static_cast<unsigned>(first->day.day()) - 1 + middleOfDay - (count - 1) / 2 * step;
    for (; first != end; ++first, at += step)
        first->at = at;
}

} // namespace

Sum sumOf(const std::vector<Entry>& entries) {
    Sum sum;
    sum.practices = static_cast<int>(entries.size());
    sum.days = static_cast<int>(practicesByDay(entries).size());
    for (const Entry& entry : entries)
        sum.length += entry.length;
    return sum;
}

std::map<Day, int> practicesByDay(const std::vector<Entry>& entries) {
    std::map<Day, int> byDay;
    for (const Entry& entry : entries)
        ++byDay[entry.start.day()];
    return byDay;
}

Comparison comparisonOf(const std::vector<Entry>& entries) {
    Comparison comparison;
    for (const Entry& entry : entries)
        switch (changeOf(entry)) {
        case Change::Lower:
            ++comparison.lower;
            break;
        case Change::AboutTheSame:
            ++comparison.same;
            break;
        case Change::Higher:
            ++comparison.higher;
            break;
        case Change::Unknown:
            break;
        }
    return comparison;
}

std::vector<Mark> marksOf(const std::vector<Entry>& entries, const Month& month) {
    std::vector<Mark> marks;
    for (const Entry& entry : entries)
        if (hasNumber(entry) && monthOf(entry.start.day()) == month)
            marks.push_back({entry.id, entry.start.day(), 0, entry.before, entry.after});
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark& one, const Mark& other) { return one.day < other.day; });
    for (Marks first = marks.begin(); first != marks.end();) {
        const Marks end = std::find_if(first, marks.end(),
                                       [first](const Mark& mark) { return mark.day != first->day; });
        spread(first, end);
        first = end;
    }
    return marks;
}

} // namespace supine::diary
