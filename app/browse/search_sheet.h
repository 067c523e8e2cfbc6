// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/exercise_picture.h"
#include "app/browse/search.h"
#include "app/controls/sheet.h"

#include <map>

class QLineEdit;
class QScrollArea;

namespace supine::controls {
class TextBlock;
}

namespace supine::browse {

class FindingRow;

/// A field and what is found by the words in it, over the page it was opened on. Down goes from the
/// field to the rows, Up back; Enter in the field takes the first row. It keeps to the middle of its
/// parent. Whoever opened it shuts it.
class SearchSheet : public controls::Sheet {
    Q_OBJECT

public:
    /// What is searched, in the order in which it is shown.
    SearchSheet(std::vector<ExercisePicture> exercises, const Reader& reader, QWidget* parent);

    /// Shows the sheet, empty, with the focus in the field.
    void begin();

Q_SIGNALS:
    /// A row was pressed: to this exercise, and to this step unless it is empty.
    void chosen(const QString& exercise, const QString& step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead();
    void place();
    void follow();
    void addRow(const Finding& finding);
    void wander(int row);
    void choose(const Finding& finding);
    QString sentence(std::size_t found) const;
    const QPixmap& stillOf(const model::Exercise& exercise);

    std::vector<ExercisePicture> m_exercises;
    Reader m_reader;
    std::map<const model::Exercise*, QPixmap> m_stills;
    QLineEdit* m_field;
    controls::TextBlock* m_sentence;
    QScrollArea* m_scroll;
    std::vector<FindingRow*> m_rows;
};

} // namespace supine::browse
