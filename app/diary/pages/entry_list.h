// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel.h"
#include "app/diary/pages/entry_row.h"
#include "app/diary/pages/words.h"

class QVBoxLayout;

namespace supine::diary {

/// The practices of a month, the latest first. Only one month has rows at a time, so that a diary
/// of ten years opens as fast as one of a week.
class EntryList : public controls::Panel {
    Q_OBJECT

public:
    /// The library is owned by the program and outlives the list.
    explicit EntryList(const model::Library& library, QWidget* parent = nullptr);

    /// The entries of a month, the earliest first.
    void setEntries(const std::vector<Entry>& entries, const Day& today);
    /// Null where there is none of that id.
    EntryRow* row(const std::string& id) const;

Q_SIGNALS:
    void chosen(const QString& entry);

private:
    void add(const Entry& entry, const Day& today);

    const model::Library& m_library;
    QVBoxLayout* m_column;
    std::vector<std::pair<std::string, EntryRow*>> m_rows;
};

} // namespace supine::diary
