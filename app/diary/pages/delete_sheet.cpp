// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/delete_sheet.h"

#include "app/controls/button.h"
#include "app/controls/flow_layout.h"
#include "app/controls/text_block.h"
#include "app/controls/type.h"

#include <QVBoxLayout>

namespace supine::diary {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

constexpr int widest = 600;

QString whatGoes(const std::vector<Entry>& entries, const Day& today) {
    const int count = static_cast<int>(entries.size());
    const QString first = dayTitle(entries.front().start.day(), today);
    if (count == 1)
        return DeleteSheet::tr("The practice of %1 goes from this computer, with its numbers and "
                               "your words.", "a day")
            .arg(first);
    return DeleteSheet::tr("All %n practice(s) since %1 go from this computer, with every number and "
                           "all your words.", "a day", count)
        .arg(first);
}

} // namespace

DeleteSheet::DeleteSheet(const std::vector<Entry>& entries, const Day& today, QWidget* parent)
    : Sheet(tr("Delete the whole diary?"), parent, Overflow::Scrolls),
      m_keep(new Button(Button::Kind::Primary, Icon::None, tr("Keep it"))) {
    const int count = static_cast<int>(entries.size());
    content()->addWidget(new TextBlock(tr("Delete the whole diary?"), Type::SheetTitle));
    content()->addWidget(new TextBlock(whatGoes(entries, today), Type::Lead, Ink::Second));
    content()->addWidget(new TextBlock(
        tr("Until you close Supine you can bring it back."), Type::Lead, Ink::Second));
    auto* const buttons = new QWidget;
    auto* const flow = new controls::FlowLayout(controls::space::normal, buttons);
    auto* const remove = new Button(Button::Kind::Outline, Icon::Delete,
                                    tr("Delete %n practice(s)", nullptr, count));
    flow->addWidget(m_keep);
    flow->addWidget(remove);
    addToFoot(buttons);
    setVeiled();
    connect(m_keep, &Button::clicked, this, &DeleteSheet::closed);
    connect(remove, &Button::clicked, this, &DeleteSheet::removeWanted);
    connect(this, &Sheet::left, this, &DeleteSheet::closed);
}

void DeleteSheet::begin() {
    open(m_keep);
}

void DeleteSheet::placeIn(const QSize& page) {
    placeInMiddle(page, widest);
}

} // namespace supine::diary
