// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/entry_list.h"

#include "app/controls/accessible.h"
#include "app/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace supine::diary {

EntryList::EntryList(const model::Library& library, QWidget* parent)
    : Panel(Ground::Surface, parent), m_library(library), m_column(new QVBoxLayout(this)) {
    controls::setRole(*this, QAccessible::List);
    setAccessibleName(tr("Practices of this month"));
    m_column->setContentsMargins(12, 10, 12, 10);
    m_column->setSpacing(0);
}

void EntryList::setEntries(const std::vector<Entry>& entries, const Day& today) {
    for (const auto& row : m_rows)
        delete row.second;
    m_rows.clear();
    std::for_each(entries.rbegin(), entries.rend(), [&](const Entry& entry) { add(entry, today); });
    int widest = 0;
    for (const auto& row : m_rows)
        widest = std::max(widest, row.second->whenWidth());
    for (const auto& row : m_rows)
        row.second->setWhenWidth(widest);
    setVisible(!m_rows.empty());
}

void EntryList::add(const Entry& entry, const Day& today) {
    EntryRow::Content content;
    content.when = whenTitle(entry.start, today);
    content.practised = practisedWords(entry, m_library);
    const QString remarks = remarksOn(entry, m_library);
    if (!remarks.isEmpty())
        content.practised = tr("%1. %2", "what was practised; what else there is to say")
                                .arg(content.practised, remarks);
    content.numbers = numbersInWords(entry.before, entry.after);
    content.note = text::plain(entry.note);
    content.spoken = entryInWords(entry, m_library, today);
    auto* const row = new EntryRow(std::move(content));
    row->setDivided(!m_rows.empty());
    m_column->addWidget(row);
    m_rows.emplace_back(entry.id, row);
    connect(row, &EntryRow::clicked, this,
            [this, id = text::plain(entry.id)] { Q_EMIT chosen(id); });
}

EntryRow* EntryList::row(const std::string& id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const auto& row) { return row.first == id; });
    return found != m_rows.end() ? found->second : nullptr;
}

} // namespace supine::diary
