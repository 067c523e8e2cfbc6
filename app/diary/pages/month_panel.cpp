// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/month_panel.h"

#include "app/controls/button.h"
#include "app/controls/text_block.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace supine::diary {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

std::chrono::weekday firstOfWeek() {
    return std::chrono::weekday{static_cast<unsigned>(QLocale().firstDayOfWeek()) % 7};
}

std::map<Day, QString> wordsByDay(const std::vector<Entry>& entries, const model::Library& library,
                                  const Day& today) {
    std::map<Day, QString> words;
    for (const Entry& entry : entries) {
        QString& day = words[entry.start.day()];
        day += (day.isEmpty() ? QString() : QStringLiteral("; ")) + entryInWords(entry, library, today);
    }
    return words;
}

// It keeps its room, so that nothing moves under the pointer.
void retainRoom(QWidget& widget) {
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

} // namespace

MonthPanel::MonthPanel(const model::Library& library, QWidget* parent)
    : Panel(Ground::Surface, parent), m_library(library),
      m_title(new TextBlock({}, Type::GroupTitle)),
      m_earlier(new Button(Button::Kind::Icon, Icon::Back, tr("Month before"))),
      m_later(new Button(Button::Kind::Icon, Icon::Forward, tr("Month after"))),
      m_view(new MonthView(tr("Days of practice"))),
      m_sentence(new TextBlock({}, Type::Note, Ink::Second)) {
    auto* const column = new QVBoxLayout(this);
    const int padding = controls::space::panelPadding;
    column->setContentsMargins(padding, padding - 8, padding, padding);
    auto* const head = new QHBoxLayout;
    head->setSpacing(controls::space::hair);
    head->addWidget(m_earlier);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(m_later);
    m_title->setAlignment(Qt::AlignHCenter);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addSpacing(controls::space::tight);
    column->addWidget(m_sentence);
    m_sentence->setBalanced(true);
    for (Button* const button : {m_earlier, m_later})
        retainRoom(*button);
    connect(m_earlier, &Button::clicked, this,
            [this] { Q_EMIT monthWanted(m_month - std::chrono::months{1}); });
    connect(m_later, &Button::clicked, this,
            [this] { Q_EMIT monthWanted(m_month + std::chrono::months{1}); });
    connect(m_view, &MonthView::monthWanted, this, &MonthPanel::monthWanted);
}

void MonthPanel::setContent(const Content& content) {
    m_month = content.month;
    m_title->setText(monthTitle(content.month, content.today));
    m_earlier->setVisible(content.hasEarlier);
    m_later->setVisible(content.hasLater);
    m_view->setContent({content.month, firstOfWeek(), content.today, practicesByDay(content.entries),
                        wordsByDay(content.entries, m_library, content.today)});
    m_sentence->setText(sumSentence(sumOf(content.entries)));
}

} // namespace supine::diary
