// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel.h"
#include "app/diary/pages/plot_view.h"
#include "core/diary/summary.h"
#include "core/diary/year.h"

namespace supine::controls {
class Choice;
class TextBlock;
} // namespace supine::controls

namespace supine::diary {

/// The plot of before and after, of a month or of the year that ends with it, with what its signs
/// mean and one sentence on it. A year is shown as the means of its months.
class PlotPanel : public controls::Panel {
    Q_OBJECT

public:
    /// What can be shown.
    enum class Span { Month, Year };

    explicit PlotPanel(QWidget* parent = nullptr);

    /// Shows a month, or the year that ends with it; `ofYear` are the entries of that year.
    void setContent(const Month& month, std::vector<Entry> ofYear, const Day& today);
    Span span() const { return m_span; }
    void setSpan(Span span);
    PlotView* view() const { return m_view; }

Q_SIGNALS:
    /// A practice was chosen.
    void entryChosen(const QString& id);
    /// A month of the year was chosen.
    void monthWanted(const supine::diary::Month& month);

private:
    void refresh();
    void showMonth();
    void showYear();
    void choose(int row);

    Span m_span = Span::Month;
    Month m_month{};
    Day m_today{};
    std::vector<Entry> m_ofYear;
    std::vector<Mark> m_marks;     ///< Of the month, while it is shown.
    std::vector<MonthMean> m_months; ///< Of the year, while it is shown.
    controls::Choice* m_choice;
    controls::TextBlock* m_period;
    PlotView* m_view;
    controls::TextBlock* m_sentence;
};

} // namespace supine::diary
