// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/accessible.h"
#include "app/controls/reactive.h"

#include <QWidget>

#include <optional>

namespace supine::controls {

/// How a back feels, as one of eleven numbers from 0, no pain, to 10, the worst one can think of.
/// One stop for the Tab key: arrows, digits, Home and End choose, Delete takes the choice back. In
/// a row where there is room, else in several. All numbers have the same colours: what is more is
/// not worse to look at.
class FeelingScale : public Reactive<QWidget>, public Valued {
    Q_OBJECT

public:
    static constexpr int worst = 10;

    /// The question it answers is its name for screen readers.
    explicit FeelingScale(const QString& question, QWidget* parent = nullptr);

    /// Nothing until a number is chosen.
    std::optional<int> feeling() const { return m_feeling; }
    /// Chooses, 0 to 10, or takes the choice back, and tells when that is something else.
    void setFeeling(std::optional<int> feeling);
    /// The number that is marked as the one from before; nothing by default.
    void setBefore(std::optional<int> before);

    double value() const override { return m_feeling.value_or(0); }
    double minimum() const override { return 0; }
    double maximum() const override { return worst; }
    double step() const override { return 1; }
    void setValue(double value) override;
    /// "3 of 10".
    QString valueText() const override;

    /// Where a number stands, in the widget.
    QRect cellRect(int feeling) const;
    /// Between the words of the two ends, where there is a row and so room for a sentence; empty
    /// elsewhere.
    QRect roomBetweenEnds() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// As wide as it becomes in one row.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed(std::optional<int> feeling);

protected:
    double focusCorner() const override;
    QRect focusShape() const override;
    void followLook() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// Equal cells in rows.
    struct Grid {
        int columns = worst + 1;
        double cellWidth = 0;
        double gap = 0;
        int rows() const { return (worst + columns) / columns; }
    };
    Grid gridFor(double width) const;
    QRectF cellIn(const Grid& grid, int feeling) const;
    double cellsHeight(const Grid& grid) const;
    int numberAt(const QPoint& position) const;
    void step(int by);
    void paintCell(QPainter& painter, int feeling) const;
    void paintMark(QPainter& painter) const;
    void paintEnds(QPainter& painter) const;

    std::optional<int> m_feeling;
    std::optional<int> m_before;
    int m_hovered = -1;
};

} // namespace supine::controls
