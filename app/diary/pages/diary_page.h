// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/appearance.h"
#include "app/diary/pages/words.h"
#include "core/diary/book.h"

class QBoxLayout;
class QScrollArea;

namespace supine::controls {
class Button;
class TextBlock;
} // namespace supine::controls

namespace supine::diary {

class DeleteSheet;
class EmptyDiary;
class EntryList;
class EntrySheet;
class MonthPanel;
class PlotPanel;

/// The diary: a month, how the back was before and after, and the practices one by one, to mend, to
/// delete and to take away. Everything that is changed is in the store at once.
class DiaryPage : public QWidget {
    Q_OBJECT

public:
    /// The forms the diary can be taken away in.
    enum class Format { Csv, Json };

    /// Library, appearance and book are owned by the program and outlive the page. The book was
    /// read.
    DiaryPage(const model::Library& library, const Appearance& appearance, Book& book,
              const Day& today, QWidget* parent = nullptr);

    /// Shows what is in the book now.
    void refresh();
    const Month& month() const { return m_month; }
    /// A month without practices can be shown between the first one and today.
    void showMonth(const Month& month);
    /// Opens an entry to read and mend it; nothing when it is not there.
    void openEntry(const QString& id);
    /// Whether the diary can be taken away; without that there is no button for it.
    void setExportable(bool exportable);
    /// What has the focus at first.
    QWidget* first() const;

Q_SIGNALS:
    void left();
    void startWanted();
    void exportWanted(supine::diary::DiaryPage::Format format);
    /// Something could not be written or deleted, said in one sentence.
    void failed(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHead();
    void makeUndo();
    void makeBody();
    void connectBody();
    void place();
    bool isAsking() const;
    bool isEmpty() const { return m_book.entries().empty(); }
    Month earliest() const;
    Month latest() const;
    void showDay(const Day& day);
    void chooseFormat();
    void askToDelete();
    void followUndo();
    void closeSheets();
    bool isDone(const std::optional<Fault>& fault);
    void change(const QString& id, const std::function<void(Entry&)>& how);

    const model::Library& m_library;
    Book& m_book;
    Day m_today;
    Month m_month;
    controls::Button* m_back;
    controls::Button* m_export;
    controls::Button* m_delete;
    QWidget* m_head;
    QWidget* m_undo;
    controls::TextBlock* m_undoWords;
    controls::Button* m_undoButton;
    QScrollArea* m_scroll; ///< Of the panels.
    QBoxLayout* m_column;
    QBoxLayout* m_pair;
    MonthPanel* m_monthPanel;
    PlotPanel* m_plot;
    EntryList* m_list;
    EmptyDiary* m_empty;
    QScrollArea* m_emptyScroll;
    EntrySheet* m_entry = nullptr; ///< While it is open.
    DeleteSheet* m_deleting = nullptr;
    bool m_isExportable = false;
};

} // namespace supine::diary
