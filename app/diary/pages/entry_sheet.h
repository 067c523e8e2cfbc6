// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/sheet.h"
#include "app/diary/pages/words.h"

namespace supine::controls {
class Button;
class FeelingScale;
} // namespace supine::controls

namespace supine::diary {

/// One entry of the diary, to read, to mend and to delete. What is changed in it is told at once;
/// there is nothing to save.
class EntrySheet : public controls::Sheet {
    Q_OBJECT

public:
    EntrySheet(const Entry& entry, const model::Library& library, const Day& today, QWidget* parent);

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
    controls::FeelingScale* addScale(const QString& question, std::optional<int> feeling);
    void addNote(const QString& note);
    void addButtons();

    controls::Button* m_close;
};

} // namespace supine::diary
