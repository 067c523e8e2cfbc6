// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QWidget;

namespace supine::controls {

/// A painted picture that is a table to screen readers, such as a month or a plot. Its cells are
/// counted along the rows, from 0.
class Tabled {
public:
    virtual ~Tabled() = default;
    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual QString columnTitle(int column) const = 0;
    /// What stands in a cell, as it is read; empty cells are skipped.
    virtual QString cellText(int row, int column) const = 0;
    /// Where that is, in the widget.
    virtual QRect cellRect(int row, int column) const = 0;
    /// The cell the arrow keys are at, or -1.
    virtual int currentCell() const = 0;
    /// What Enter does there.
    virtual void activate(int cell) = 0;
};

/// Owned by whoever asks, as Qt's factories of accessible interfaces have it.
QAccessibleInterface* makeAccessibleTable(QWidget& widget, Tabled& table);

/// Tells screen readers that the arrow keys are at another cell; while the table has the focus, that
/// cell has it. Called after every move and when the focus comes.
void tellCell(QWidget& widget, const Tabled& table);

} // namespace supine::controls
