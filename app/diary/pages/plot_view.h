// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/accessible_table.h"
#include "app/controls/reactive.h"

#include <QWidget>

#include "core/diary/summary.h"

namespace supine::diary {

/// How the back was before and after the practices of a month, from 0 to 10: a ring before, a disc
/// after, a line between. One stop for the Tab key: arrows go from practice to practice, Enter
/// chooses one. To screen readers it is a table of days.
class PlotView : public controls::Reactive<QWidget>, public controls::Tabled {
    Q_OBJECT

public:
    /// What is shown.
    struct Content {
        int days = 31; ///< Of the month.
        std::vector<Mark> marks;
        std::vector<QString> titles; ///< The day of each mark, "14 May".
    };

    explicit PlotView(const QString& name, QWidget* parent = nullptr);

    void setContent(Content content);

    int rows() const override { return static_cast<int>(m_content.marks.size()); }
    int columns() const override { return 3; }
    QString columnTitle(int column) const override;
    QString cellText(int row, int column) const override;
    QRect cellRect(int row, int column) const override;
    int currentCell() const override;
    void activate(int cell) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter was pressed on a practice, or it was clicked.
    void chosen(const QString& entry);

protected:
    double focusCorner() const override;
    QRect focusShape() const override;
    void followLook() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF plotArea() const;
    double xOf(const Mark& mark) const;
    double yOf(double feeling) const;
    int markAt(double x) const;
    const Mark& mark(int row) const { return m_content.marks[static_cast<std::size_t>(row)]; }
    void go(int row);
    void paintGrid(QPainter& painter) const;
    void paintDays(QPainter& painter) const;
    void paintMark(QPainter& painter, const Mark& mark) const;
    void paintReading(QPainter& painter, int row) const;
    void paintNothing(QPainter& painter) const;

    Content m_content;
    int m_cursor = 0;
    int m_hovered = -1;
};

/// A ring, "before", and a disc, "after": what the plot's signs mean.
class PlotLegend : public QWidget {
    Q_OBJECT

public:
    explicit PlotLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace supine::diary
