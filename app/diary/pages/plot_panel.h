// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel.h"
#include "app/diary/pages/plot_view.h"

namespace supine::controls {
class TextBlock;
}

namespace supine::diary {

/// The plot of before and after with what its signs mean, and one sentence on it.
class PlotPanel : public controls::Panel {
    Q_OBJECT

public:
    explicit PlotPanel(QWidget* parent = nullptr);

    /// Shows a month; the entries are its own.
    void setContent(const Month& month, const std::vector<Entry>& entries, const Day& today);
    PlotView* view() const { return m_view; }

private:
    PlotView* m_view;
    controls::TextBlock* m_sentence;
};

} // namespace supine::diary
