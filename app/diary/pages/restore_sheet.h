// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/sheet.h"
#include "app/diary/pages/words.h"

namespace supine::controls {
class Button;
}

namespace supine::diary {

/// Asks whether the diary of a backup should take the place of the present one, and says what is in
/// both and what becomes of the present one. Escape keeps it. The sheet stays in the middle of its
/// page and closes when that is left.
class RestoreSheet : public controls::Sheet {
    Q_OBJECT

public:
    /// `backup` is in order of time, `here` the number of practices in the present diary.
    RestoreSheet(const std::vector<Entry>& backup, int here, const Day& today, QWidget* page);

    void begin();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void restoreWanted();
    void closed();

private:
    void place();

    controls::Button* m_keep;
};

} // namespace supine::diary
