// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/entry_sheet.h"

#include "app/controls/button.h"
#include "app/controls/feeling_scale.h"
#include "app/controls/flow_layout.h"
#include "app/controls/text_block.h"
#include "app/controls/type.h"
#include "app/diary/pages/note_field.h"
#include "app/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace supine::diary {

using controls::Button;
using controls::FeelingScale;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

constexpr int widestSheet = 780;

QString partsInWords(const Entry& entry, const model::Library& library) {
    QStringList parts;
    for (const Part& part : entry.parts) {
        const model::Exercise* const exercise = library.exercise(part.exercise);
        if (exercise == nullptr || exercise->isSection)
            continue;
        QString words = EntrySheet::tr("%1 %2 of %3", "an exercise; repetitions done; of how many")
                            .arg(text::of(exercise->shortTitle.empty() ? exercise->title
                                                                       : exercise->shortTitle))
                            .arg(part.repetitions)
                            .arg(part.intended);
        parts << words.replace(u' ', QChar::Nbsp); // what belongs together stays on one line
    }
    return parts.join(EntrySheet::tr(", ", "between exercises and their repetitions"));
}

} // namespace

EntrySheet::EntrySheet(const Entry& entry, const model::Library& library, const Day& today,
                       QWidget* parent)
    : Sheet(whenTitle(entry.start, today), parent, Overflow::Scrolls),
      m_close(new Button(Button::Kind::Icon, Icon::Close, tr("Close"))) {
    content()->setSpacing(controls::space::tight);
    addWords(entry, library, today);
    connect(addScale(tr("How was your back before?"), entry.before), &FeelingScale::changed, this,
            &EntrySheet::beforeChosen);
    connect(addScale(tr("And after?"), entry.after), &FeelingScale::changed, this,
            &EntrySheet::afterChosen);
    addNote(text::plain(entry.note));
    addButtons();
    connect(this, &Sheet::left, this, &EntrySheet::closed);
}

void EntrySheet::addWords(const Entry& entry, const model::Library& library, const Day& today) {
    auto* const head = new QHBoxLayout;
    head->addWidget(new TextBlock(whenTitle(entry.start, today), Type::SheetTitle), 1, Qt::AlignVCenter);
    head->addWidget(m_close, 0, Qt::AlignTop);
    content()->addLayout(head);
    content()->addWidget(new TextBlock(practisedWords(entry, library), Type::Lead, Ink::Second));
    for (const QString& more : {partsInWords(entry, library), remarksOn(entry, library)})
        if (!more.isEmpty())
            content()->addWidget(new TextBlock(more, Type::Note, Ink::Third));
}

FeelingScale* EntrySheet::addScale(const QString& question, std::optional<int> feeling) {
    auto* const head = new QHBoxLayout;
    auto* const none = new Button(Button::Kind::Quiet, Icon::None, tr("No number"));
    none->setAccessibleName(tr("%1 No number", "a question; takes the answer back").arg(question));
    auto* const scale = new FeelingScale(question);
    scale->setFeeling(feeling);
    head->addWidget(new TextBlock(question, Type::BodyMedium), 1, Qt::AlignVCenter);
    head->addWidget(none);
    QSizePolicy policy = none->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    none->setSizePolicy(policy);
    none->setVisible(feeling.has_value());
    content()->addLayout(head);
    content()->addWidget(scale);
    connect(none, &Button::clicked, scale, [scale] {
        scale->setFeeling({});
        scale->setFocus(Qt::TabFocusReason);
    });
    connect(scale, &FeelingScale::changed, none, [none](std::optional<int> now) {
        none->setVisible(now.has_value());
    });
    return scale;
}

void EntrySheet::addNote(const QString& note) {
    content()->addSpacing(controls::space::hair);
    content()->addWidget(new TextBlock(tr("Your own words"), Type::BodyMedium));
    auto* const field = new NoteField(tr("Your own words"), note);
    content()->addWidget(field);
    connect(field, &NoteField::written, this, &EntrySheet::noteWritten);
}

void EntrySheet::addButtons() {
    auto* const buttons = new QWidget;
    auto* const flow = new controls::FlowLayout(controls::space::normal, buttons);
    auto* const remove = new Button(Button::Kind::Quiet, Icon::Delete, tr("Delete this practice"));
    auto* const done = new Button(Button::Kind::Primary, Icon::Check, tr("Done"));
    flow->addWidget(done);
    flow->addWidget(remove);
    content()->addSpacing(controls::space::hair);
    content()->addWidget(buttons);
    for (Button* const button : {m_close, done})
        connect(button, &Button::clicked, this, &EntrySheet::closed);
    connect(remove, &Button::clicked, this, &EntrySheet::removeWanted);
}

void EntrySheet::begin() {
    open(m_close);
}

void EntrySheet::placeIn(const QSize& page) {
    placeInMiddle(page, widestSheet);
}

} // namespace supine::diary
