// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/found_settings.h"

#include "app/controls/button.h"
#include "app/controls/scroll_area.h"
#include "app/controls/scroll_fade.h"
#include "app/controls/space.h"
#include "app/controls/text_block.h"
#include "app/settings/found_row.h"
#include "app/settings/nothing_found.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_widgets.h"

#include <QVBoxLayout>

namespace supine::settings {

FoundSettings::FoundSettings(QStringList sections, const model::Library& library,
                             const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_sections(std::move(sections)), m_library(library), m_appearance(appearance),
      m_words(new controls::TextBlock({}, controls::Type::Note, controls::Ink::Second)),
      m_scroll(controls::makeScrollArea(new QWidget, this)) {
    controls::fadeEnds(m_scroll, &controls::Theme::bg);
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
    m_words->setVisible(!found.empty());
    if (found.empty())
        showNothing();
    else
        showRows();
}

// It stays while another letter finds nothing either.
void FoundSettings::showNothing() {
    if (qobject_cast<NothingFound*>(m_scroll->widget()) != nullptr)
        return;
    auto* const nothing = new NothingFound(m_library, m_appearance);
    connect(nothing->clearButton(), &controls::Button::clicked, this, &FoundSettings::cleared);
    putIn(nothing);
}

void FoundSettings::showRows() {
    auto* const page = new SectionColumn;
    SettingsGroup* group = nullptr;
    int section = -1;
    for (const Findable& one : m_found) {
        if (one.section != section) {
            group = new SettingsGroup;
            page->add(m_sections.value(one.section), group);
        }
        section = one.section;
        addRow(one, *group);
    }
    putIn(page);
}

// Whoever asks for it may be on the page that goes.
void FoundSettings::putIn(QWidget* page) {
    if (QWidget* const before = m_scroll->takeWidget()) {
        before->hide();
        before->deleteLater();
    }
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
