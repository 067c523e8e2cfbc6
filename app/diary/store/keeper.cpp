// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/keeper.h"

#include <algorithm>
#include <utility>

namespace supine::diary {

namespace {

void putInto(std::vector<Entry>& entries, const Entry& entry) {
    const auto same = std::find_if(entries.begin(), entries.end(),
                                   [&](const Entry& each) { return each.id == entry.id; });
    if (same == entries.end())
        entries.push_back(entry);
    else
        *same = entry;
}

} // namespace

Keeper::Keeper(std::unique_ptr<Store> store, QObject* parent)
    : QObject(parent), m_store(std::move(store)) {}

std::optional<Fault> Keeper::write(const Entry& entry) {
    putInto(m_waiting, entry);
    auto fault = tryAgain();
    Q_EMIT changed();
    return fault;
}

std::optional<Fault> Keeper::tryAgain() {
    if (m_waiting.empty())
        return {};
    auto fault = writeWaiting();
    // What was damaged lies aside now, and a new file takes the entry.
    if (fault && fault->kind == Fault::Kind::Damaged) {
        Q_EMIT failed(*fault);
        fault = writeWaiting();
    }
    return tell(std::move(fault));
}

// One that is refused for its own sake does not keep the others from being written.
std::optional<Fault> Keeper::writeWaiting() {
    std::optional<Fault> first;
    std::vector<Entry> left;
    for (const Entry& entry : m_waiting) {
        const bool isHopeless = first && first->kind != Fault::Kind::Other;
        auto fault = isHopeless ? first : m_store->write(entry);
        if (fault)
            left.push_back(entry);
        if (!first)
            first = std::move(fault);
    }
    m_waiting = std::move(left);
    return first;
}

std::optional<Fault> Keeper::tell(std::optional<Fault> fault) {
    const bool isBusy = fault && fault->kind == Fault::Kind::Busy;
    const bool isMomentary = isBusy && !std::exchange(m_wasBusy, isBusy);
    m_wasBusy = isBusy;
    if (!fault) {
        if (std::exchange(m_told, std::nullopt))
            Q_EMIT recovered();
    } else if (!isMomentary && m_told != fault->kind) {
        m_told = fault->kind;
        Q_EMIT failed(*fault);
    }
    return fault;
}

std::optional<Fault> Keeper::writeAll(const std::vector<Entry>& entries) {
    auto fault = m_store->writeAll(entries);
    if (fault && fault->kind == Fault::Kind::Damaged) {
        Q_EMIT failed(*fault);
        fault = m_store->writeAll(entries);
    }
    if (fault)
        return fault;
    for (const Entry& entry : entries)
        forget(entry.id);
    Q_EMIT changed();
    return {};
}

Result<std::vector<Entry>, Fault> Keeper::entries() const {
    auto entries = m_store->entries();
    if (!entries || m_waiting.empty())
        return entries;
    for (const Entry& entry : m_waiting)
        putInto(*entries, entry);
    std::stable_sort(entries->begin(), entries->end(),
                     [](const Entry& a, const Entry& b) { return a.start.utc < b.start.utc; });
    return entries;
}

Result<std::optional<Entry>, Fault> Keeper::entry(std::string_view id) const {
    for (const Entry& entry : m_waiting)
        if (entry.id == id)
            return std::optional<Entry>(entry);
    return m_store->entry(id);
}

std::optional<Fault> Keeper::remove(std::string_view id) {
    auto fault = m_store->remove(id);
    if (fault)
        return fault;
    forget(id);
    Q_EMIT changed();
    return {};
}

std::optional<Fault> Keeper::removeAll() {
    auto fault = m_store->removeAll();
    if (fault)
        return fault;
    m_waiting.clear();
    Q_EMIT changed();
    return {};
}

void Keeper::forget(std::string_view id) {
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(),
                                   [&](const Entry& entry) { return entry.id == id; }),
                    m_waiting.end());
}

} // namespace supine::diary
