// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/found_settings.h"

#include "app/controls/scroll_area.h"
#include "app/controls/space.h"
#include "app/controls/text_block.h"
#include "app/settings/found_row.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_widgets.h"

#include <QVBoxLayout>

namespace supine::settings {

FoundSettings::FoundSettings(QStringList sections, QWidget* parent)
    : QWidget(parent), m_sections(std::move(sections)),
      m_words(new controls::TextBlock({}, controls::Type::Note, controls::Ink::Second)),
      m_scroll(controls::makeScrollArea(new QWidget, this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(controls::space::hair);
    auto* const line = new QVBoxLayout;
    line->setContentsMargins(8, 0, 8, 0);
    line->addWidget(m_words);
    column->addLayout(line);
    column->addWidget(m_scroll, 1);
}

void FoundSettings::setFound(const std::vector<Findable>& found) {
    m_found = found;
    m_rows.clear();
    m_sentence = found.empty()
                     ? tr("No setting has these words. A shorter word may find more, such as "
                          "“voice” or “text”.")
                     : tr("%n setting(s) found", nullptr, count());
    m_words->setText(m_sentence);
    auto* const page = new SectionColumn;
    SettingsGroup* group = nullptr;
    int section = -1;
    for (const Findable& one : found) {
        if (one.section != section) {
            group = new SettingsGroup;
            page->add(m_sections.value(one.section), group);
        }
        section = one.section;
        addRow(one, *group);
    }
    delete m_scroll->takeWidget();
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    page->show();
}

void FoundSettings::addRow(const Findable& one, SettingsGroup& group) {
    auto* const row = new FoundRow(one.title, one.note, m_sections.value(one.section));
    const int index = static_cast<int>(m_rows.size());
    m_rows.push_back(row);
    group.add(row);
    connect(row, &FoundRow::clicked, this, [this, index] { choose(index); });
    connect(row, &FoundRow::wandered, this, [this, index](int by) { goTo(index + by); });
}

void FoundSettings::goTo(int row) {
    if (row < 0)
        Q_EMIT left();
    else if (row < static_cast<int>(m_rows.size()))
        m_rows[static_cast<std::size_t>(row)]->setFocus(Qt::TabFocusReason);
}

// Whoever is told may show something else, and the rows go.
void FoundSettings::choose(int row) {
    const Findable setting = m_found[static_cast<std::size_t>(row)];
    Q_EMIT chosen(setting);
}

} // namespace supine::settings
