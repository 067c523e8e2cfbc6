// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/store.h"
#include "core/diary/year.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace supine::diary {

/// The diary as it is read, changed and cleared in one run of the program. It holds what the store
/// held when it was read last; what was removed through it can be brought back until it is
/// destroyed. After a fault nothing in it has changed.
class Book {
public:
    /// The store is owned by the program and outlives the book, which is empty until read().
    explicit Book(Store& store) : m_store(store) {}

    /// Takes in what the store holds now.
    std::optional<Fault> read();

    /// The earliest start first.
    const std::vector<Entry>& entries() const { return m_entries; }
    /// Those of one month, by the day on which they began.
    std::vector<Entry> entriesIn(const Month& month) const;
    std::vector<Entry> entriesIn(const Year& year) const;
    std::optional<Entry> entry(std::string_view id) const;
    /// The months with the first and the last entry; nothing in an empty book.
    std::optional<Month> firstMonth() const;
    std::optional<Month> lastMonth() const;

    /// Changes an entry as the store has it now, so that nothing that was written there meanwhile
    /// is lost. Nothing happens where there is no such entry.
    std::optional<Fault> change(std::string_view id, const std::function<void(Entry&)>& how);

    std::optional<Fault> remove(std::string_view id);
    std::optional<Fault> removeAll();

    /// What the last removal took that was not brought back yet: that is what bringBack() brings.
    /// Nothing when there is none.
    const std::vector<Entry>& lastRemoved() const;
    /// Undoes the last removal. When not every entry could be written, it can be tried again.
    std::optional<Fault> bringBack();

private:
    Store& m_store;
    std::vector<Entry> m_entries;
    std::vector<std::vector<Entry>> m_removed; ///< One group for each removal, the last one last.
};

} // namespace supine::diary
