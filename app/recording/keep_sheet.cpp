// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/keep_sheet.h"

#include "app/controls/text_block.h"
#include "app/recording/button_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace supine::recording {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

KeepSheet::KeepSheet(QWidget* parent)
    : Sheet(tr("Keep what you have recorded?"), parent),
      m_keep(new Button(Button::Kind::Primary, Icon::Check, tr("Keep and leave"), this)) {
    setVeiled();
    auto* const leaving = new Button(Button::Kind::Outline, Icon::None, tr("Leave without"), this);
    content()->addWidget(
        new TextBlock(tr("Keep what you have recorded?"), Type::SheetTitle, Ink::First, this));
    content()->addWidget(new TextBlock(tr("There is a recording that you have not kept yet."),
                                       Type::Lead, Ink::Second, this));
    content()->addSpacing(controls::space::tight);
    auto* const row = new ButtonRow(this);
    row->add(m_keep);
    row->add(leaving);
    content()->addWidget(row);
    connect(m_keep, &Button::clicked, this, &KeepSheet::keep);
    connect(leaving, &Button::clicked, this, &KeepSheet::leave);
    connect(this, &Sheet::left, this, &KeepSheet::stay);
}

void KeepSheet::placeIn(const QRect& page, int widest) {
    const int width = std::min(widest, page.width());
    const int height = std::min(layout()->totalHeightForWidth(width), page.height());
    setGeometry(page.center().x() - width / 2, page.center().y() - height / 2, width, height);
}

} // namespace supine::recording
