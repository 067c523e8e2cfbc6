// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/leave_sheet.h"

#include "app/controls/text_block.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace supine::player {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

LeaveSheet::LeaveSheet(QWidget* parent)
    : Sheet(tr("Leave now?"), parent),
      m_stay(new Button(Button::Kind::Primary, Icon::Play, tr("Go on"), this)) {
    auto* const leaving = new Button(Button::Kind::Outline, Icon::None, tr("Leave"), this);
    content()->addWidget(new TextBlock(tr("Leave now?"), Type::SheetTitle, Ink::First, this));
    content()->addWidget(new TextBlock(tr("The session is paused. If you leave, it ends here."),
                                       Type::Lead, Ink::Second, this));
    content()->addSpacing(controls::space::tight);
    auto* const row = new QHBoxLayout;
    row->setSpacing(controls::space::normal);
    row->addWidget(m_stay);
    row->addWidget(leaving);
    row->addStretch();
    content()->addLayout(row);
    connect(m_stay, &Button::clicked, this, &LeaveSheet::stay);
    connect(leaving, &Button::clicked, this, &LeaveSheet::leave);
    connect(this, &Sheet::left, this, &LeaveSheet::stay);
}

} // namespace supine::player
