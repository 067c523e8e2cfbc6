// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/accessible_table.h"
#include "app/controls/reactive.h"

#include <QWidget>

#include "app/diary/pages/plot_signs.h"

#include <optional>
#include <vector>

namespace supine::diary {

/// A practice or a month in a plot.
struct PlotPoint {
    double at = 0; ///< Where it stands, in days from the beginning.
    std::optional<double> before; ///< 0 to 10.
    std::optional<double> after;  ///< The same; at least one of the two is there.
    QString title;                ///< "14 May"; "May, 12 practices".
};

/// Words under a plot. Where not all have room, every second or third is shown.
struct PlotLabel {
    double at = 0; ///< Where their middle stands, in days from the beginning.
    QString words;
};

/// How the back was before and after the practices of a month or in the months of a year, from 0 to
/// 10: a ring before, a disc after. One stop for the Tab key: arrows go from one to the next, Enter
/// chooses one. To screen readers it is a table of days or months.
class PlotView : public controls::Reactive<QWidget>, public controls::Tabled {
    Q_OBJECT

public:
    /// What is shown.
    struct Content {
        int days = 31; ///< How long it is.
        std::vector<PlotPoint> points; ///< In order of time.
        std::vector<PlotLabel> labels; ///< The same.
        bool joined = false; ///< Two lines lead through the points, else each has its own.
        QString what;        ///< Over the column of titles, "day".
        QString nothing;     ///< What is said where there are no points.
    };

    explicit PlotView(const QString& name, QWidget* parent = nullptr);

    void setContent(Content content);

    int rows() const override { return static_cast<int>(m_content.points.size()); }
    int columns() const override { return 3; }
    QString columnTitle(int column) const override;
    QString cellText(int row, int column) const override;
    QRect cellRect(int row, int column) const override;
    int currentCell() const override;
    void activate(int cell) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter was pressed on a point, or it was clicked.
    void chosen(int row);

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
    double xOf(double at) const;
    double yOf(double feeling) const;
    int markAt(double x) const;
    std::vector<PlotLabel> labelsWithRoom() const;
    const PlotPoint& point(int row) const {
        return m_content.points[static_cast<std::size_t>(row)];
    }
    std::vector<PlotPlace> places() const;
    void go(int row);
    void paintGrid(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintReading(QPainter& painter, int row) const;
    void paintNothing(QPainter& painter) const;

    Content m_content;
    int m_cursor = 0;
    int m_hovered = -1;
};

} // namespace supine::diary
