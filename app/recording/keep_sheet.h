// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/button.h"
#include "app/controls/sheet.h"

namespace supine::recording {

/// Asks what becomes of takes that were not kept when somebody leaves. Escape stays.
class KeepSheet : public controls::Sheet {
    Q_OBJECT

public:
    explicit KeepSheet(QWidget* parent);

    void ask() { open(m_keep); }
    /// In the middle of a page, at most so wide.
    void placeIn(const QRect& page, int widest);

Q_SIGNALS:
    void keep();
    void leave();
    void stay();

private:
    controls::Button* m_keep;
};

} // namespace supine::recording
