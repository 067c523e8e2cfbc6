// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/merge.h"

#include <map>
#include <string_view>

namespace supine::diary {

namespace {

// Without an end it has not gone on at all.
std::chrono::sys_seconds endOf(const Entry& entry) {
    return entry.end ? entry.end->utc : entry.start.utc;
}

void fillFrom(const Entry& other, Entry& winner) {
    if (!winner.before)
        winner.before = other.before;
    if (!winner.after)
        winner.after = other.after;
    if (winner.note.empty())
        winner.note = other.note;
}

Entry merged(const Entry& own, const Entry& given) {
    const bool givenWins = endOf(given) > endOf(own);
    Entry winner = givenWins ? given : own;
    fillFrom(givenWins ? own : given, winner);
    return winner;
}

} // namespace

std::vector<Entry> missingFrom(const std::vector<Entry>& own, const std::vector<Entry>& given) {
    std::map<std::string_view, const Entry*> known;
    for (const Entry& entry : own)
        known.emplace(entry.id, &entry);
    std::vector<Entry> missing;
    missing.reserve(given.size()); // What `known` points at in it stays where it is.
    for (const Entry& entry : given) {
        const auto same = known.find(entry.id);
        Entry wanted = same == known.end() ? entry : merged(*same->second, entry);
        if (same != known.end() && wanted == *same->second)
            continue;
        missing.push_back(std::move(wanted));
        known[missing.back().id] = &missing.back();
    }
    return missing;
}

} // namespace supine::diary
