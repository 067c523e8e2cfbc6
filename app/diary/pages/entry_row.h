// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/reactive.h"

#include <QAbstractButton>

namespace supine::diary {

/// One practice in the diary's list: when, what, how the back was. Where there is no room beside
/// each other they stand one under the other. Pressing it opens the entry.
class EntryRow : public controls::Reactive<QAbstractButton> {
    Q_OBJECT

public:
    /// What stands in it.
    struct Content {
        QString when;
        QString practised; ///< With what else there is to say, or without.
        QString numbers;   ///< "5 before, 3 after"; may be empty.
        QString note;      ///< The person's own words; may be empty.
        QString spoken;    ///< All of it, for screen readers.
    };

    explicit EntryRow(Content content, QWidget* parent = nullptr);

    /// Pixels its first column would like to have; all rows of a list are given the widest.
    int whenWidth() const;
    void setWhenWidth(int pixels);
    /// Whether a line divides it from the row over it.
    void setDivided(bool divided);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    double focusCorner() const override { return controls::radius::row; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isBeside(double width) const;
    double numbersWidth() const;
    double besideHeight(double width) const;
    double stackedHeight(double width) const;
    double whatWidth(double width) const;
    void paintBeside(QPainter& painter) const;
    void paintStacked(QPainter& painter) const;

    Content m_content;
    int m_whenWidth = 0;
    bool m_divided = false;
};

} // namespace supine::diary
