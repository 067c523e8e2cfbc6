// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/accessible_table.h"
#include "app/controls/reactive.h"

#include <QWidget>

#include "core/diary/calendar.h"

#include <map>

namespace supine::diary {

/// A month as a calendar, in which days of practice stand on a disc with a dot for each practice.
/// One stop for the Tab key: arrows go from day to day and on into the months beside, Page Up and
/// Down from month to month, Enter chooses a day. To screen readers it is a table.
class MonthView : public controls::Reactive<QWidget>, public controls::Tabled {
    Q_OBJECT

public:
    /// What is shown.
    struct Content {
        Month month{};
        std::chrono::weekday first{std::chrono::Monday}; ///< The week begins with it.
        Day today{};
        std::map<Day, int> practices; ///< How many there were; days without are absent.
        std::map<Day, QString> words; ///< What is read of the days of practice.
    };

    explicit MonthView(const QString& name, QWidget* parent = nullptr);

    /// The cursor stays where it was, or goes to the nearest day of another month.
    void setContent(Content content);
    const Day& cursor() const { return m_cursor; }

    int rows() const override { return static_cast<int>(m_weeks.size()); }
    int columns() const override { return 7; }
    QString columnTitle(int column) const override;
    QString cellText(int row, int column) const override;
    QRect cellRect(int row, int column) const override;
    int currentCell() const override;
    void activate(int cell) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter was pressed on a day with practices, or it was clicked.
    void dayChosen(const supine::diary::Day& day);
    /// The cursor wants to go into this month. It goes if the month is shown on that.
    void monthWanted(const supine::diary::Month& month);

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
    std::optional<Day> dayIn(int cell) const;
    int cellOf(const Day& day) const;
    int cellAt(const QPoint& position) const;
    double headHeight() const;
    double discSize() const;
    QRectF discIn(int row, int column) const;
    void go(const Day& day);
    void choose(const std::optional<Day>& day);
    void paintHead(QPainter& painter) const;
    void paintDay(QPainter& painter, int row, int column) const;
    void paintDots(QPainter& painter, const QRectF& disc, int practices) const;

    Content m_content;
    std::vector<Week> m_weeks;
    Day m_cursor{};
    int m_hovered = -1;
};

} // namespace supine::diary
