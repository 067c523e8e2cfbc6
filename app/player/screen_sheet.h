// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/sheet.h"
#include "app/player/screen_choice.h"

namespace supine::player {

/// "Where is your screen?" over the stage, which turns at once. Escape leaves it.
class ScreenSheet : public controls::Sheet {
    Q_OBJECT

public:
    explicit ScreenSheet(QWidget* parent);

    void ask(std::optional<ScreenPlace> place);

Q_SIGNALS:
    void placeChosen(supine::player::ScreenPlace place);

private:
    ScreenChoice* m_choice;
};

} // namespace supine::player
