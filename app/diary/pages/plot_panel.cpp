// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/plot_panel.h"

#include "app/controls/choice.h"
#include "app/controls/flow_layout.h"
#include "app/controls/text_block.h"
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

std::chrono::weekday firstWeekday() {
    return std::chrono::weekday{static_cast<unsigned>(QLocale().firstDayOfWeek())};
}

// One label for each day, however often was practised on it.
std::vector<PlotLabel> labelsOf(const std::vector<Mark>& marks) {
    std::vector<PlotLabel> labels;
    Day last{};
    for (const Mark& mark : marks) {
        if (mark.day != last)
            labels.push_back({mark.at, QString::number(static_cast<unsigned>(mark.day.day()))});
        last = mark.day;
    }
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
    auto* const head = new QHBoxLayout;
    head->addWidget(new TextBlock(tr("Your back, 0 to 10"), Type::GroupTitle), 1, Qt::AlignVCenter);
    head->addWidget(m_choice, 0, Qt::AlignVCenter);
    column->addLayout(head);
    auto* const under = new QHBoxLayout;
    under->addWidget(m_period, 1, Qt::AlignVCenter);
    under->addWidget(new PlotLegend, 0, Qt::AlignVCenter);
    column->addLayout(under);
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
    m_weeks.clear();
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
    content.labels = labelsOf(m_marks);
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
    m_weeks = weekMeansOf(m_ofYear, year, firstWeekday());
    PlotView::Content content;
    content.days = year.days();
    content.labels = labelsOf(year);
    content.joined = true;
    content.what = tr("week", "over a column, read aloud");
    content.nothing = tr("No numbers in these twelve months.");
    for (const WeekMean& week : m_weeks)
        content.points.push_back({week.at, week.before, week.after,
                                  tr("Week of %1", "a day").arg(dayTitle(week.begin, m_today))});
    m_view->setContent(std::move(content));
    const bool isWithinOne = year.first.year() == year.last.year();
    m_period->setText(tr("%1 to %2, the mean of each week", "months")
                          .arg(monthTitle(year.first, year.last / 1),
                               monthTitle(year.last, isWithinOne ? m_today : year.first / 1)));
    m_sentence->setText(comparisonSentence(comparisonOf(m_ofYear)));
}

// Of a week its month shows the practices.
void PlotPanel::choose(int row) {
    const auto index = static_cast<std::size_t>(row);
    if (m_span == Span::Month) {
        Q_EMIT entryChosen(QString::fromStdString(m_marks[index].id));
        return;
    }
    const Month month = std::max(monthOf(m_weeks[index].begin), yearTo(m_month).first);
    setSpan(Span::Month);
    Q_EMIT monthWanted(month);
}

} // namespace supine::diary
