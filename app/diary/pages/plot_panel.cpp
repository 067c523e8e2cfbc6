// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/plot_panel.h"

#include "app/controls/choice.h"
#include "app/controls/text_block.h"
#include "app/diary/pages/head_line.h"
#include "app/diary/pages/words.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace supine::diary {

using controls::Choice;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

constexpr int dayStep = 5;

// The first and every fifth, whatever was practised: a scale, and the signs stand over it.
std::vector<PlotLabel> labelsOf(const Month& month) {
    std::vector<PlotLabel> labels{{0.5, QString::number(1)}};
    for (int day = dayStep; day <= daysIn(month); day += dayStep)
        labels.push_back({day - 0.5, QString::number(day)});
    return labels;
}

// Each stands under the middle of its month.
std::vector<PlotLabel> labelsOf(const Year& year) {
    std::vector<PlotLabel> labels;
    double begin = 0;
    for (Month month = year.first; month <= year.last; month += std::chrono::months{1}) {
        const int name = static_cast<int>(static_cast<unsigned>(month.month()));
        labels.push_back({begin + daysIn(month) / 2.0,
                          QLocale().standaloneMonthName(name, QLocale::ShortFormat)});
        begin += daysIn(month);
    }
    return labels;
}

} // namespace

PlotPanel::PlotPanel(QWidget* parent)
    : Panel(Ground::Surface, parent),
      m_choice(new Choice(tr("How much the plot shows"),
                          {{tr("Month", "What a plot shows"), {}}, {tr("Year", "What a plot shows"), {}}})),
      m_period(new TextBlock({}, Type::Meta, Ink::Second)),
      m_view(new PlotView(tr("How your back was, 0 to 10"))),
      m_sentence(new TextBlock({}, Type::Note, Ink::Second)) {
    auto* const column = new QVBoxLayout(this);
    const int padding = controls::space::panelPadding;
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(
        new HeadLine(new TextBlock(tr("Your back, 0 to 10"), Type::GroupTitle), m_choice));
    column->addWidget(new HeadLine(m_period, new PlotLegend));
    column->addSpacing(controls::space::tight);
    column->addWidget(m_view, 1);
    column->addSpacing(controls::space::hair);
    column->addWidget(m_sentence);
    m_sentence->setBalanced(true);
    m_choice->choose(0);
    connect(m_choice, &Choice::changed, this, [this](int option) {
        setSpan(option == 0 ? Span::Month : Span::Year);
    });
    connect(m_view, &PlotView::chosen, this, &PlotPanel::choose);
}

void PlotPanel::setContent(const Month& month, std::vector<Entry> ofYear, const Day& today) {
    m_month = month;
    m_ofYear = std::move(ofYear);
    m_today = today;
    refresh();
}

void PlotPanel::setSpan(Span span) {
    if (span == m_span)
        return;
    m_span = span;
    m_choice->choose(span == Span::Month ? 0 : 1);
    refresh();
}

void PlotPanel::refresh() {
    m_marks.clear();
    m_months.clear();
    if (m_span == Span::Month)
        showMonth();
    else
        showYear();
}

void PlotPanel::showMonth() {
    std::vector<Entry> entries = m_ofYear;
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                                 [this](const Entry& entry) { return monthOf(entry.start.day()) != m_month; }),
                  entries.end());
    m_marks = marksOf(entries, m_month);
    PlotView::Content content;
    content.days = daysIn(m_month);
    content.labels = labelsOf(m_month);
    content.what = tr("day", "over a column, read aloud");
    content.nothing = tr("No numbers in this month.");
    for (const Mark& mark : m_marks)
        content.points.push_back({mark.at, mark.before, mark.after, dayTitle(mark.day, m_today)});
    m_view->setContent(std::move(content));
    m_period->setText(monthTitle(m_month, m_today));
    m_sentence->setText(comparisonSentence(comparisonOf(entries)));
}

void PlotPanel::showYear() {
    const Year year = yearTo(m_month);
    m_months = monthMeansOf(m_ofYear, year);
    PlotView::Content content;
    content.days = year.days();
    content.labels = labelsOf(year);
    content.joined = true;
    content.what = tr("month", "over a column, read aloud");
    content.nothing = tr("No numbers in these twelve months.");
    for (const MonthMean& month : m_months)
        content.points.push_back({month.at, month.before, month.after,
                                  tr("%1, %n practice(s)", "a month", month.practices)
                                      .arg(monthTitle(month.month, m_today))});
    m_view->setContent(std::move(content));
    const bool isWithinOne = year.first.year() == year.last.year();
    m_period->setText(tr("%1 to %2, the mean of each month", "months")
                          .arg(monthTitle(year.first, year.last / 1),
                               monthTitle(year.last, isWithinOne ? m_today : year.first / 1)));
    m_sentence->setText(comparisonSentence(comparisonOf(m_ofYear)));
}

// A month of the year is opened, with its practices.
void PlotPanel::choose(int row) {
    const auto index = static_cast<std::size_t>(row);
    if (m_span == Span::Month) {
        Q_EMIT entryChosen(QString::fromStdString(m_marks[index].id));
        return;
    }
    const Month month = m_months[index].month;
    setSpan(Span::Month);
    Q_EMIT monthWanted(month);
}

} // namespace supine::diary
