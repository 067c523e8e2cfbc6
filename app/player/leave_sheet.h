// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/button.h"
#include "app/controls/sheet.h"

namespace supine::player {

/// Asks whether the session should really end here. Escape stays.
class LeaveSheet : public controls::Sheet {
    Q_OBJECT

public:
    explicit LeaveSheet(QWidget* parent);
    void ask() { open(m_stay); }

Q_SIGNALS:
    void stay();
    void leave();

private:
    controls::Button* m_stay;
};

} // namespace supine::player
