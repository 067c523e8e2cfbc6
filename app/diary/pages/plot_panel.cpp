// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/plot_panel.h"

#include "app/controls/flow_layout.h"
#include "app/controls/text_block.h"
#include "app/diary/pages/words.h"

#include <QVBoxLayout>

namespace supine::diary {

using controls::Ink;
using controls::TextBlock;
using controls::Type;

PlotPanel::PlotPanel(QWidget* parent)
    : Panel(Ground::Surface, parent), m_view(new PlotView(tr("How your back was, 0 to 10"))),
      m_sentence(new TextBlock({}, Type::Note, Ink::Second)) {
    auto* const column = new QVBoxLayout(this);
    const int padding = controls::space::panelPadding;
    column->setContentsMargins(padding, padding, padding, padding);
    auto* const head = new QHBoxLayout;
    head->addWidget(new TextBlock(tr("Your back, 0 to 10"), Type::GroupTitle), 1, Qt::AlignVCenter);
    head->addWidget(new PlotLegend, 0, Qt::AlignVCenter);
    column->addLayout(head);
    column->addSpacing(controls::space::tight);
    column->addWidget(m_view, 1);
    column->addSpacing(controls::space::hair);
    column->addWidget(m_sentence);
    m_sentence->setBalanced(true);
}

void PlotPanel::setContent(const Month& month, const std::vector<Entry>& entries, const Day& today) {
    PlotView::Content content{daysIn(month), marksOf(entries, month), {}};
    for (const Mark& mark : content.marks)
        content.titles.push_back(dayTitle(mark.day, today));
    m_view->setContent(std::move(content));
    m_sentence->setText(comparisonSentence(comparisonOf(entries)));
}

} // namespace supine::diary
