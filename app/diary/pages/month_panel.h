// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel.h"
#include "app/diary/pages/month_view.h"
#include "app/diary/pages/words.h"

namespace supine::controls {
class Button;
class TextBlock;
} // namespace supine::controls

namespace supine::diary {

/// The month with its name, the way to the months beside it, and one sentence on it.
class MonthPanel : public controls::Panel {
    Q_OBJECT

public:
    /// What is shown.
    struct Content {
        Month month{};
        Day today{};
        std::vector<Entry> entries; ///< Of that month.
        bool hasEarlier = false;    ///< Whether there is a month before it to go to.
        bool hasLater = false;
    };

    /// The library is owned by the program and outlives the panel.
    explicit MonthPanel(const model::Library& library, QWidget* parent = nullptr);

    void setContent(const Content& content);
    MonthView* view() const { return m_view; }

Q_SIGNALS:
    void monthWanted(const supine::diary::Month& month);

private:
    const model::Library& m_library;
    Month m_month;
    controls::TextBlock* m_title;
    controls::Button* m_earlier;
    controls::Button* m_later;
    MonthView* m_view;
    controls::TextBlock* m_sentence;
};

} // namespace supine::diary
