// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long it takes to open and read a diary of ten years of daily practice. Exit 1 where the
// median of eleven is not below a tenth of a second. It is run by hand.
#include "app/diary/store/sqlite_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace supine::diary {

namespace {

constexpr int days = 3653;
constexpr int turns = 11;
constexpr double mostMilliseconds = 100;

Entry practiceOf(int day) {
    Entry entry;
    entry.id = "00000000-0000-4000-8000-" + std::to_string(100000000000 + day);
    entry.start.utc =
        std::chrono::sys_days{std::chrono::year{2026} / 5 / 14} + std::chrono::hours{24 * day + 18};
    entry.end = entry.start;
    entry.routine = "five";
    entry.ending = Ending::Finished;
    entry.length = Seconds{630.5};
    entry.before = day % 7;
    entry.after = day % 5;
    if (day % 10 == 0)
        entry.note = "Slept well, walked a little, sat too long.";
    for (const char* const exercise : {"diaphragmatic-breathing", "neutral-spine-draw-in",
                                       "knees-to-chest", "pelvic-tilt", "arm-raise"})
        entry.parts.push_back({exercise, 8, 8, 0.7, Seconds{95.25}, Skip::None, 0, {}});
    if (day % 20 == 0)
        entry.parts.back().places = {model::HurtPlace::Shoulder};
    return entry;
}

/// Of the processor by this process alone, and by the clock on the wall; in milliseconds.
struct Time {
    double processor = 0;
    double wall = 0;
};

std::optional<Time> timeToRead(const QString& file) {
    QElapsedTimer wall;
    wall.start();
    const std::clock_t processor = std::clock();
    const SqliteStore store(file);
    const auto entries = store.entries();
    if (!entries || entries->size() != days)
        return {};
    return Time{static_cast<double>(std::clock() - processor) * 1000 / CLOCKS_PER_SEC,
                static_cast<double>(wall.nsecsElapsed()) / 1e6};
}

std::optional<double> millisecondsToWrite(SqliteStore& store, int day) {
    QElapsedTimer wall;
    wall.start();
    if (store.write(practiceOf(day)))
        return {};
    return static_cast<double>(wall.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

int run(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("diary.sqlite"));
    std::vector<Entry> entries;
    for (int day = 0; day < days; ++day)
        entries.push_back(practiceOf(day));
    if (SqliteStore(file).writeAll(entries))
        return 2;
    std::vector<double> wall;
    std::vector<double> processor;
    for (int turn = 0; turn < turns; ++turn) {
        const auto time = timeToRead(file);
        if (!time)
            return 2;
        wall.push_back(time->wall);
        processor.push_back(time->processor);
    }
    std::printf(
        "%d practices opened and read in %.1f ms, %.1f ms of them of the processor (medians)\n",
        days, median(wall), median(processor));
    SqliteStore store(file);
    std::vector<double> writes;
    for (int day = 0; day < days; day += days / 100)
        writes.push_back(millisecondsToWrite(store, day).value_or(1e9));
    std::printf("one practice written in %.1f ms (median; at most %.1f ms)\n", median(writes),
                *std::max_element(writes.begin(), writes.end()));
    return median(wall) < mostMilliseconds ? 0 : 1;
}

} // namespace

} // namespace supine::diary

int main(int argc, char** argv) {
    return supine::diary::run(argc, argv);
}
