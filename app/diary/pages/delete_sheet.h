// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/sheet.h"
#include "app/diary/pages/words.h"

namespace supine::controls {
class Button;
}

namespace supine::diary {

/// Asks whether the whole diary should really go, and says what that is. Escape keeps it.
class DeleteSheet : public controls::Sheet {
    Q_OBJECT

public:
    /// The entries are all there are, at least one.
    DeleteSheet(const std::vector<Entry>& entries, const Day& today, QWidget* parent);

    void begin();
    /// In the middle of a page.
    void placeIn(const QSize& page);

Q_SIGNALS:
    void removeWanted();
    void closed();

private:
    controls::Button* m_keep;
};

} // namespace supine::diary
