// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/entry_sheet.h"

#include "app/controls/button.h"
#include "app/controls/flow_layout.h"
#include "app/controls/text_block.h"
#include "app/controls/type.h"
#include "app/diary/pages/done_words.h"
#include "app/diary/pages/feeling_pair.h"
#include "app/diary/pages/note_field.h"
#include "app/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace supine::diary {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

constexpr int widestSheet = 700; ///< Eleven numbers stand in a row.

} // namespace

EntrySheet::EntrySheet(const Entry& entry, const model::Library& library, const Day& today,
                       QWidget* parent)
    : Sheet(whenTitle(entry.start, today), parent, Overflow::Scrolls),
      m_done(new Button(Button::Kind::Primary, Icon::Check, tr("Done"))),
      m_remove(new Button(Button::Kind::Quiet, Icon::Delete, tr("Delete this practice"))) {
    setVeiled();
    content()->setSpacing(controls::space::tight);
    addWords(entry, library, today);
    addFeelings(entry);
    addNote(text::plain(entry.note));
    addButtons();
    connect(this, &Sheet::left, this, &EntrySheet::closed);
}

void EntrySheet::addWords(const Entry& entry, const model::Library& library, const Day& today) {
    content()->addWidget(new TextBlock(whenTitle(entry.start, today), Type::SheetTitle));
    content()->addWidget(new TextBlock(practisedWords(entry, library), Type::Lead, Ink::Second));
    const QString done = doneInWords(entry, library);
    if (!done.isEmpty())
        content()->addWidget(new TextBlock(done, Type::Note, Ink::Third));
}

void EntrySheet::addFeelings(const Entry& entry) {
    auto* const pair = new FeelingPair(entry.before, entry.after);
    content()->addSpacing(controls::space::tight);
    content()->addWidget(pair);
    content()->addSpacing(controls::space::hair);
    connect(pair, &FeelingPair::beforeChosen, this, &EntrySheet::beforeChosen);
    connect(pair, &FeelingPair::afterChosen, this, &EntrySheet::afterChosen);
    connect(pair, &FeelingPair::heightChanged, this, &Sheet::refit);
}

void EntrySheet::addNote(const QString& note) {
    auto* const field = new NoteField(tr("Your own words"), note);
    content()->addWidget(field);
    connect(field, &NoteField::written, this, &EntrySheet::noteWritten);
}

void EntrySheet::addButtons() {
    auto* const buttons = new QWidget;
    auto* const flow = new controls::FlowLayout(controls::space::normal, buttons);
    flow->addWidget(m_done);
    flow->addWidget(m_remove);
    addToFoot(buttons);
    connect(m_done, &Button::clicked, this, &EntrySheet::closed);
    connect(m_remove, &Button::clicked, this, &EntrySheet::removeWanted);
}

void EntrySheet::begin() {
    open(m_done);
}

// In one line, with as many words as there is room for, so that what is read keeps the height.
void EntrySheet::fitFoot(double width) {
    const double room = width - 2 * controls::space::panelPadding - 3 * controls::space::normal -
                        m_done->sizeHint().width();
    m_remove->setAccessibleName(tr("Delete this practice"));
    m_remove->setToolTip({});
    for (const QString& label : {tr("Delete this practice"), tr("Delete"), QString()}) {
        m_remove->setText(label);
        m_remove->updateGeometry();
        if (m_remove->sizeHint().width() <= room)
            break;
    }
    if (m_remove->text().isEmpty())
        m_remove->setToolTip(m_remove->accessibleName());
}

void EntrySheet::placeIn(const QSize& page) {
    fitFoot(std::min(controls::scaled(widestSheet), double(page.width()) - 2 * controls::space::shadow));
    placeInMiddle(page, widestSheet);
}

} // namespace supine::diary
