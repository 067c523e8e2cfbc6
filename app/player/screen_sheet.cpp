// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/screen_sheet.h"

#include "app/controls/text_block.h"

#include <QVBoxLayout>

namespace supine::player {

using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

/// Five of them stand in one row also in a window 800 pixels wide.
constexpr double tileWidth = 118;

} // namespace

ScreenSheet::ScreenSheet(QWidget* parent)
    : Sheet(tr("Where is your screen?"), parent), m_choice(new ScreenChoice(tileWidth, this)) {
    content()->addWidget(
        new TextBlock(tr("Where is your screen?"), Type::SheetTitle, Ink::First, this));
    content()->addWidget(
        new TextBlock(tr("The picture turns for your eyes. T turns it on, M changes "
                         "the sides of head and feet."),
                      Type::Note, Ink::Second, this));
    content()->addSpacing(controls::space::tight);
    content()->addWidget(m_choice);
    connect(m_choice, &ScreenChoice::placeChosen, this, &ScreenSheet::placeChosen);
    connect(this, &Sheet::left, this, &ScreenSheet::shut);
}

void ScreenSheet::ask(std::optional<ScreenPlace> place) {
    m_choice->setPlace(place);
    open(m_choice);
}

} // namespace supine::player
