// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screen_place_page.h"

#include "app/controls/button.h"
#include "app/controls/text_block.h"
#include "app/settings/settings_widgets.h"

#include <QBoxLayout>

namespace supine::window {

using settings::SettingsKeeper;

namespace {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;
using player::ScreenPlace;

constexpr int widestTiles = 1120;
constexpr double largeTile = 190;

} // namespace

ScreenPlacePage::ScreenPlacePage(SettingsKeeper& settings, QWidget* parent)
    : PageFrame(tr("Where is your screen?"), widestTiles, parent), m_settings(settings),
      m_choice(settings::makeScreenChoice(settings, largeTile)) {
    column()->addWidget(new TextBlock(tr("Think of yourself lying down. You can follow by ear "
                                         "alone, or glance at the picture: it "
                                         "turns for your eyes."),
                                      Type::Lead, Ink::Second));
    column()->addStretch(2);
    column()->addWidget(m_choice);
    column()->addStretch(3);
    auto* const start = new Button(Button::Kind::Primary, Icon::Play, tr("Begin"));
    auto* const row = new QHBoxLayout;
    row->setSpacing(controls::space::wide);
    row->addWidget(new TextBlock(tr("Asked once. You find it again under Settings, Getting ready."),
                                 Type::Note, Ink::Third),
                   1, Qt::AlignVCenter);
    row->addWidget(start);
    foot()->addLayout(row);
    connect(start, &Button::clicked, this, &ScreenPlacePage::begin);
}

// Who chooses none goes by ear.
void ScreenPlacePage::begin() {
    if (!m_settings.now().screen)
        settings::setScreenPlace(m_settings, ScreenPlace::Listening);
    Q_EMIT answered();
}

} // namespace supine::window
