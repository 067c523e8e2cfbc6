// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/store.h"

#include <algorithm>
#include <utility>

namespace supine::diary {

/// A diary's store that forgets everything with the test, and that can be told to fail.
class MemoryStore : public Store {
public:
    MemoryStore() = default;
    explicit MemoryStore(std::vector<Entry> entries) : m_entries(std::move(entries)) {}

    /// What every call answers from now on instead of doing anything.
    void failWith(std::optional<Fault> fault) { m_fault = std::move(fault); }

    std::optional<Fault> write(const Entry& entry) override {
        if (m_fault)
            return m_fault;
        m_entries.erase(named(entry.id), m_entries.end());
        m_entries.push_back(entry);
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& one, const Entry& other) {
            return one.start.utc < other.start.utc;
        });
        return {};
    }
    Result<std::vector<Entry>, Fault> entries() const override {
        if (m_fault)
            return Unexpected{*m_fault};
        return m_entries;
    }
    Result<std::optional<Entry>, Fault> entry(std::string_view id) const override {
        if (m_fault)
            return Unexpected{*m_fault};
        for (const Entry& one : m_entries)
            if (one.id == id)
                return std::optional(one);
        return std::optional<Entry>();
    }
    std::optional<Fault> remove(std::string_view id) override {
        if (m_fault)
            return m_fault;
        m_entries.erase(named(id), m_entries.end());
        return {};
    }
    std::optional<Fault> removeAll() override {
        if (!m_fault)
            m_entries.clear();
        return m_fault;
    }

private:
    std::vector<Entry>::iterator named(std::string_view id) {
        return std::remove_if(m_entries.begin(), m_entries.end(),
                              [id](const Entry& entry) { return entry.id == id; });
    }

    std::vector<Entry> m_entries;
    std::optional<Fault> m_fault;
};

} // namespace supine::diary
