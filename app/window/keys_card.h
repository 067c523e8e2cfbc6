// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/sheet.h"

namespace supine::controls {
class Button;
}

namespace supine::window {

/// All keys of the program on one card, shown on "?".
class KeysCard : public controls::Sheet {
    Q_OBJECT

public:
    explicit KeysCard(QWidget* parent);

    /// Shows the card in the middle of its parent, or hides it.
    void toggle();

private:
    controls::Button* m_close;
};

} // namespace supine::window
