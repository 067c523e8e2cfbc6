// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_diary.h"

#include <algorithm>
#include <cmath>

namespace supine::diary {

namespace {

using std::chrono::minutes;
using std::chrono::sys_days;

constexpr const char* movements[] = {"diaphragmatic-breathing", "neutral-spine-draw-in", "knees-to-chest",
                                     "pelvic-tilt", "arm-raise"};

// The same numbers on every machine, from 0 up to but not including `below`.
int chance(int seed, int below) {
    auto value = static_cast<unsigned>(seed) * 2654435761u;
    value ^= value >> 15;
    value *= 2246822519u;
    value ^= value >> 13;
    return static_cast<int>(value % static_cast<unsigned>(below));
}

void addParts(Entry& entry) {
    const int rounds = entry.level == model::Level::Gentle ? 5 : 8;
    for (const char* movement : movements)
        entry.parts.push_back({movement, rounds, rounds, 0.7, entry.length / 5, Skip::None, 0, {}});
}

void live(Entry& entry, int seed, double course) {
    entry.level = course < 0.3 ? model::Level::Gentle : model::Level::Standard;
    entry.length = Seconds{entry.level == model::Level::Gentle ? 390.0 : 628.0};
    addParts(entry);
    const int before = std::clamp(static_cast<int>(std::lround(6.5 - 3 * course)) + chance(seed, 4) - 1, 0, 10);
    if (chance(seed + 1, 9) != 0)
        entry.before = before;
    if (chance(seed + 2, 12) != 0)
        entry.after = std::clamp(before - chance(seed + 3, 4) + (chance(seed + 4, 14) == 0 ? 4 : 0), 0, 10);
    if (chance(seed + 5, 11) == 0) {
        entry.parts[2].hurts = 1;
        entry.parts[2].places = {model::HurtPlace::Knee};
    }
    if (chance(seed + 6, 17) == 0)
        entry.note = "Slept badly, and the left hip was stiff in the morning.";
    if (chance(seed + 7, 23) == 0) {
        entry.ending = Ending::StoppedEarly;
        entry.leftIn = "pelvic-tilt";
        entry.length = Seconds{340};
    }
}

} // namespace

Entry practiceAt(const Day& day, int minuteOfDay) {
    Entry entry;
    entry.start = {sys_days{day} + minutes{minuteOfDay - 60}, minutes{60}};
    entry.id = std::to_string(entry.start.utc.time_since_epoch().count());
    entry.end = When{entry.start.utc + minutes{10}, minutes{60}};
    entry.routine = "five";
    entry.level = model::Level::Standard;
    entry.ending = Ending::Finished;
    entry.length = Seconds{600};
    return entry;
}

Entry feltAt(const Day& day, std::optional<Feeling> before, std::optional<Feeling> after) {
    Entry entry = practiceAt(day);
    entry.before = before;
    entry.after = after;
    return entry;
}

std::vector<Entry> sampleDiary(const Day& last, int days) {
    std::vector<Entry> entries;
    for (int i = days - 1; i >= 0; --i) {
        const Day day{sys_days{last} - std::chrono::days{i}};
        const int seed = 31 * i + 7;
        const double course = 1 - static_cast<double>(i) / std::max(1, days);
        const int practices = days <= 3 ? 1 : chance(seed, 5) < 3 ? 1 : chance(seed, 40) == 39 ? 2 : 0;
        for (int n = 0; n < practices; ++n) {
            Entry entry = practiceAt(day, n == 0 ? 7 * 60 + chance(seed + 9, 780) : 21 * 60 + 15);
            live(entry, seed + 100 * n, course);
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

} // namespace supine::diary
