// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/sheet.h"
#include "app/diary/pages/words.h"

namespace supine::controls {
class Button;
} // namespace supine::controls

namespace supine::diary {

/// One entry of the diary, to read, to mend and to delete: when and what in two lines, how the back
/// was as a pair of numbers, the person's own words. What is changed in it is told at once; there
/// is nothing to save. The way out stays in sight however little room there is.
class EntrySheet : public controls::Sheet {
    Q_OBJECT

public:
    EntrySheet(const Entry& entry, const model::Library& library, const Day& today,
               QWidget* parent);

    void begin();
    /// In the middle of a page.
    void placeIn(const QSize& page);

Q_SIGNALS:
    void beforeChosen(std::optional<int> feeling);
    void afterChosen(std::optional<int> feeling);
    void noteWritten(const QString& note);
    void removeWanted();
    void closed();

private:
    void addWords(const Entry& entry, const model::Library& library, const Day& today);
    void addFeelings(const Entry& entry);
    void addNote(const QString& note);
    void addButtons();
    void fitFoot(double width);

    controls::Button* m_done;
    controls::Button* m_remove;
};

} // namespace supine::diary
