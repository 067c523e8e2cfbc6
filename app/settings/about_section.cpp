// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/source_list.h"
#include "app/controls/text_block.h"
#include "app/text.h"
#include "app/settings/movements.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"
#include "app/settings/settings_sections.h"
#include "app/settings/settings_widgets.h"

#include <QVBoxLayout>

namespace supine::settings {

namespace {

using controls::Ink;
using controls::TextBlock;
using controls::Type;

// A surface whose texts stand one under the other, with air round them.
QVBoxLayout* addTexts(SectionColumn& page, const QString& title) {
    auto* const group = new SettingsGroup;
    auto* const row = new QWidget;
    auto* const column = new QVBoxLayout(row);
    column->setContentsMargins(8, 14, 8, 14);
    column->setSpacing(12);
    group->add(row);
    page.add(title, group);
    return column;
}

QStringList programWords() {
    return {SettingsPage::tr("Supine is free software under the GNU General Public License, version 3 or "
                             "later. Its exercises and pictures are under Creative Commons BY-SA 4.0."),
            SettingsPage::tr("The English voice is synthetic: slt, spoken by Festival. Thanks to Carnegie "
                             "Mellon University and the HTS Working Group. What it speaks is free to use; "
                             "the voice itself is under the terms of CMU and the BSD 3-clause licence."),
            SettingsPage::tr("Supine uses no network. What you set stays on this computer.")};
}

} // namespace

QWidget* makeAboutSection(const model::Library& library) {
    auto* const page = new SectionColumn;
    if (const model::Routine* daily = dailyRoutine(library)) {
        QVBoxLayout* const movements = addTexts(*page, SettingsPage::tr("The movements"));
        for (const model::Text& about : daily->about)
            movements->addWidget(new TextBlock(text::of(about), Type::Body, Ink::Second));
        if (!daily->sources.empty())
            browse::addSources(*addTexts(*page, SettingsPage::tr("Sources")), daily->sources);
    }
    QVBoxLayout* const program = addTexts(*page, SettingsPage::tr("This program"));
    for (const QString& words : programWords())
        program->addWidget(new TextBlock(words, Type::Body, Ink::Second));
    return page;
}

} // namespace supine::settings
