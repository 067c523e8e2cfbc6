// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/reactive.h"

#include <QAbstractButton>

namespace supine::controls {

/// A row of a list of which one is chosen: that one is a stop of the Tab key. Enter and Space
/// choose it, Up and Down wander to its neighbours, and a chosen row stays chosen when it is
/// pressed again. What stands in the row is painted by those that are one.
class ListRow : public Reactive<QAbstractButton> {
    Q_OBJECT

public:
    explicit ListRow(const QString& text, QWidget* parent = nullptr);

    /// Whether the row looks like the others also where it is the chosen one, because what was chosen
    /// is not shown at the moment; default false.
    void setPlain(bool plain);

Q_SIGNALS:
    /// Up (-1) or Down (1) was pressed.
    void wandered(int direction);

protected:
    double focusCorner() const override { return radius::row; }
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override { setChecked(true); }

    /// Whether the row is to be painted as the chosen one.
    bool looksChosen() const { return isChecked() && !m_plain; }
    /// Paints the ground: tinted where the row looks chosen, with a border in high contrast, and
    /// darker under the pointer elsewhere.
    void paintGround(QPainter& painter) const;
    /// A place in the row as it is in left-to-right, where it is in this row's direction.
    QRect inDirection(const QRect& place) const;

private:
    bool m_plain = false;
};

} // namespace supine::controls
