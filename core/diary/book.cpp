// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/book.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace supine::diary {

namespace {

auto isNamed(std::string_view id) {
    return [id](const Entry& entry) { return entry.id == id; };
}

} // namespace

std::optional<Fault> Book::read() {
    auto entries = m_store.entries();
    if (!entries)
        return entries.error();
    m_entries = std::move(entries).value();
    return {};
}

std::vector<Entry> Book::entriesIn(const Month& month) const {
    std::vector<Entry> found;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(found),
                 [&month](const Entry& entry) { return monthOf(entry.start.day()) == month; });
    return found;
}

std::vector<Entry> Book::entriesIn(const Year& year) const {
    std::vector<Entry> found;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(found),
                 [&year](const Entry& entry) { return year.has(entry.start.day()); });
    return found;
}

std::optional<Entry> Book::entry(std::string_view id) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), isNamed(id));
    return found != m_entries.end() ? std::optional(*found) : std::nullopt;
}

std::optional<Month> Book::firstMonth() const {
    return m_entries.empty() ? std::nullopt : std::optional(monthOf(m_entries.front().start.day()));
}

std::optional<Month> Book::lastMonth() const {
    return m_entries.empty() ? std::nullopt : std::optional(monthOf(m_entries.back().start.day()));
}

std::optional<Fault> Book::change(std::string_view id, const std::function<void(Entry&)>& how) {
    auto stored = m_store.entry(id);
    if (!stored)
        return stored.error();
    if (!stored.value())
        return {};
    Entry entry = *stored.value();
    how(entry);
    if (auto fault = m_store.write(entry))
        return fault;
    std::replace_if(m_entries.begin(), m_entries.end(), isNamed(id), entry);
    return {};
}

std::optional<Fault> Book::remove(std::string_view id) {
    const std::optional<Entry> gone = entry(id);
    if (!gone)
        return {};
    if (auto fault = m_store.remove(id))
        return fault;
    m_removed.push_back({*gone});
    m_entries.erase(std::remove_if(m_entries.begin(), m_entries.end(), isNamed(gone->id)),
                    m_entries.end());
    return {};
}

std::optional<Fault> Book::removeAll() {
    if (auto fault = read())
        return fault;
    if (auto fault = m_store.removeAll())
        return fault;
    if (!m_entries.empty())
        m_removed.push_back(std::exchange(m_entries, {}));
    return {};
}

const std::vector<Entry>& Book::lastRemoved() const {
    static const std::vector<Entry> nothing;
    return m_removed.empty() ? nothing : m_removed.back();
}

std::optional<Fault> Book::bringBack() {
    if (m_removed.empty())
        return {};
    if (auto fault = m_store.writeAll(m_removed.back()))
        return fault;
    m_removed.pop_back();
    return read();
}

} // namespace supine::diary
