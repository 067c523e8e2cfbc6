// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/diary_page.h"

#include "app/controls/button.h"
#include "app/controls/scroll_area.h"
#include "app/controls/scroll_fade.h"
#include "app/controls/text_block.h"
#include "app/controls/type.h"
#include "app/diary/pages/delete_sheet.h"
#include "app/diary/pages/empty_diary.h"
#include "app/diary/pages/entry_list.h"
#include "app/diary/pages/entry_sheet.h"
#include "app/diary/pages/month_panel.h"
#include "app/diary/pages/plot_panel.h"
#include "app/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace supine::diary {

using controls::Button;
using controls::Icon;
using controls::TextBlock;
using controls::Type;
namespace space = controls::space;

namespace {

constexpr int monthShare = 2; ///< Of the width, beside the plot's.
constexpr int plotShare = 3;

} // namespace

DiaryPage::DiaryPage(const model::Library& library, const Appearance& appearance, Book& book,
                     const Day& today, QWidget* parent)
    : QWidget(parent), m_library(library), m_book(book), m_today(today), m_month(monthOf(today)),
      m_back(new Button(Button::Kind::Icon, Icon::Back, tr("Back"))),
      m_export(new Button(Button::Kind::Quiet, Icon::Export, tr("Export"))),
      m_delete(new Button(Button::Kind::Quiet, Icon::Delete, tr("Delete"))), m_head(new QWidget),
      m_undo(new QWidget), m_monthPanel(new MonthPanel(library)), m_plot(new PlotPanel),
      m_list(new EntryList(library)), m_empty(new EmptyDiary(library, appearance)) {
    setAccessibleName(tr("Diary"));
    m_export->hide();
    makeHead();
    makeUndo();
    makeBody();
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 18, 0, 0);
    outer->setSpacing(0);
    for (QWidget* const part : {m_head, m_undo})
        outer->addWidget(part);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_emptyScroll, 1);
    connectBody();
    if (!isEmpty() && m_book.entriesIn(m_month).empty())
        m_month = *m_book.lastMonth();
    refresh();
}

void DiaryPage::makeHead() {
    auto* const head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(space::tight);
    head->addWidget(m_back);
    head->addWidget(new TextBlock(tr("Diary"), Type::SheetTitle), 1, Qt::AlignVCenter);
    head->addWidget(m_export);
    head->addWidget(m_delete);
    m_export->setToolTip(tr("Take the diary away as a file"));
    m_delete->setToolTip(tr("Delete the whole diary"));
    connect(m_back, &Button::clicked, this, &DiaryPage::left);
    connect(m_export, &Button::clicked, this, &DiaryPage::chooseFormat);
    connect(m_delete, &Button::clicked, this, &DiaryPage::askToDelete);
}

void DiaryPage::makeUndo() {
    auto* const row = new QHBoxLayout(m_undo);
    row->setSpacing(space::normal);
    m_undoWords = new TextBlock({}, Type::Note, controls::Ink::Second);
    m_undoButton = new Button(Button::Kind::Tonal, Icon::Again, tr("Bring back"));
    row->addWidget(m_undoWords, 1, Qt::AlignVCenter);
    row->addWidget(m_undoButton);
    connect(m_undoButton, &Button::clicked, this, [this] {
        isDone(m_book.bringBack());
        refresh();
        first()->setFocus(Qt::TabFocusReason);
    });
}

void DiaryPage::makeBody() {
    auto* const content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(space::normal);
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(space::wide);
    m_pair->addWidget(m_monthPanel, monthShare);
    m_pair->addWidget(m_plot, plotShare);
    m_column->addLayout(m_pair);
    m_column->addWidget(m_list);
    m_column->addStretch(1);
    m_scroll = controls::makeScrollArea(content, this);
    controls::fadeEnds(m_scroll, &controls::Theme::bg);
    m_emptyScroll = controls::makeScrollArea(m_empty, this);
    m_emptyScroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void DiaryPage::connectBody() {
    connect(m_monthPanel, &MonthPanel::monthWanted, this, &DiaryPage::showMonth);
    connect(m_monthPanel->view(), &MonthView::dayChosen, this, &DiaryPage::showDay);
    connect(m_plot, &PlotPanel::entryChosen, this, &DiaryPage::openEntry);
    connect(m_plot, &PlotPanel::monthWanted, this, &DiaryPage::showMonth);
    connect(m_list, &EntryList::chosen, this, &DiaryPage::openEntry);
    connect(m_empty, &EmptyDiary::startWanted, this, &DiaryPage::startWanted);
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        place();
        update();
    });
}

QWidget* DiaryPage::first() const {
    return isEmpty() ? static_cast<QWidget*>(m_empty->startButton()) : m_monthPanel->view();
}

void DiaryPage::setExportable(bool exportable) {
    m_isExportable = exportable;
    m_export->setVisible(exportable && !isEmpty());
}

Month DiaryPage::earliest() const {
    return std::min(m_book.firstMonth().value_or(monthOf(m_today)), monthOf(m_today));
}

Month DiaryPage::latest() const {
    return std::max(m_book.lastMonth().value_or(monthOf(m_today)), monthOf(m_today));
}

void DiaryPage::refresh() {
    m_scroll->setVisible(!isEmpty());
    m_emptyScroll->setVisible(isEmpty());
    m_delete->setVisible(!isEmpty());
    m_export->setVisible(!isEmpty() && m_isExportable);
    followUndo();
    m_month = std::clamp(m_month, earliest(), latest());
    const std::vector<Entry> entries = m_book.entriesIn(m_month);
    m_monthPanel->setContent({m_month, m_today, entries, m_month > earliest(), m_month < latest()});
    m_plot->setContent(m_month, m_book.entriesIn(yearTo(m_month)), m_today);
    m_list->setEntries(entries, m_today);
    place();
}

void DiaryPage::showMonth(const Month& month) {
    if (month < earliest() || month > latest() || month == m_month)
        return;
    m_month = month;
    refresh();
}

// One practice opens; of several the list shows which there are.
void DiaryPage::showDay(const Day& day) {
    std::vector<Entry> entries = m_book.entriesIn(monthOf(day));
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                                 [&day](const Entry& entry) { return entry.start.day() != day; }),
                  entries.end());
    if (entries.size() == 1)
        return openEntry(text::plain(entries.front().id));
    if (EntryRow* const row = entries.empty() ? nullptr : m_list->row(entries.back().id))
        row->setFocus(Qt::TabFocusReason);
}

void DiaryPage::openEntry(const QString& id) {
    const std::optional<Entry> entry = m_book.entry(id.toStdString());
    if (!entry || isAsking())
        return;
    m_entry = new EntrySheet(*entry, m_library, m_today, this);
    connect(m_entry, &EntrySheet::beforeChosen, this, [this, id](std::optional<int> feeling) {
        change(id, [feeling](Entry& changed) { changed.before = feeling; });
    });
    connect(m_entry, &EntrySheet::afterChosen, this, [this, id](std::optional<int> feeling) {
        change(id, [feeling](Entry& changed) { changed.after = feeling; });
    });
    connect(m_entry, &EntrySheet::noteWritten, this, [this, id](const QString& note) {
        change(id, [&note](Entry& changed) { changed.note = note.toStdString(); });
    });
    connect(m_entry, &EntrySheet::removeWanted, this, [this, id] {
        isDone(m_book.remove(id.toStdString()));
        closeSheets();
    });
    connect(m_entry, &EntrySheet::closed, this, &DiaryPage::closeSheets);
    m_entry->placeIn(size());
    m_entry->begin();
}

void DiaryPage::change(const QString& id, const std::function<void(Entry&)>& how) {
    isDone(m_book.change(id.toStdString(), how));
}

void DiaryPage::askToDelete() {
    if (isEmpty() || isAsking())
        return;
    m_deleting = new DeleteSheet(m_book.entries(), m_today, this);
    connect(m_deleting, &DeleteSheet::removeWanted, this, [this] {
        isDone(m_book.removeAll());
        closeSheets();
    });
    connect(m_deleting, &DeleteSheet::closed, this, &DiaryPage::closeSheets);
    m_deleting->placeIn(size());
    m_deleting->begin();
}

bool DiaryPage::isAsking() const {
    return m_entry != nullptr || m_deleting != nullptr;
}

// A note that is still being written is told while its sheet goes.
void DiaryPage::closeSheets() {
    for (controls::Sheet* const sheet : std::initializer_list<controls::Sheet*>{m_entry, m_deleting})
        if (sheet != nullptr) {
            sheet->shut();
            sheet->deleteLater();
        }
    m_entry = nullptr;
    m_deleting = nullptr;
    refresh();
    if (QWidget* const focus = focusWidget(); focus == nullptr || !focus->isVisible())
        first()->setFocus(Qt::TabFocusReason);
}

bool DiaryPage::isDone(const std::optional<Fault>& fault) {
    if (fault)
        Q_EMIT failed(faultInWords(*fault));
    return !fault;
}

void DiaryPage::followUndo() {
    const std::vector<Entry>& removed = m_book.lastRemoved();
    m_undo->setVisible(!removed.empty());
    if (removed.empty())
        return;
    m_undoWords->setText(
        removed.size() == 1
            ? tr("The practice of %1 is deleted.").arg(dayTitle(removed.front().start.day(), m_today))
            : tr("%n practice(s) are deleted.", nullptr, static_cast<int>(removed.size())));
}

void DiaryPage::chooseFormat() {
    QMenu menu(this);
    menu.addAction(tr("A table (CSV)"), this, [this] { Q_EMIT exportWanted(Format::Csv); });
    menu.addAction(tr("Everything (JSON)"), this, [this] { Q_EMIT exportWanted(Format::Json); });
    menu.exec(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void DiaryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void DiaryPage::place() {
    const int margin = controls::pageMargin(width());
    const double em = controls::emWidth(width());
    m_head->layout()->setContentsMargins(std::max(8, margin - 56), 0, margin - 10, 6);
    m_undo->layout()->setContentsMargins(margin, 0, margin, space::tight);
    m_column->setContentsMargins(margin, space::tight, margin - space::scrollBar, space::wide);
    const bool isWide = em >= controls::wideFrom;
    m_pair->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_pair->setSpacing(isWide ? space::wide : space::normal);
    for (Button* const button : {m_export, m_delete})
        button->setLabel(em >= controls::tightBelow / 2 ? button->accessibleName() : QString());
    if (m_entry != nullptr)
        m_entry->placeIn(size());
    if (m_deleting != nullptr)
        m_deleting->placeIn(size());
}

// The page can be read from its head as well.
void DiaryPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageDown)
        m_scroll->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        m_scroll->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    else
        QWidget::keyPressEvent(event);
}

void DiaryPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), controls::theme().bg);
}

} // namespace supine::diary
