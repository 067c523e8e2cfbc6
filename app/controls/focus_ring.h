// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace supine::controls {

/// Room the ring takes outside the shape it goes round, in pixels; layouts leave at least that much.
inline constexpr int focusRingReach = 6;

/// Whether focus that came this way is to be seen: it came by keyboard.
bool isKeyboardFocus(Qt::FocusReason reason);

/// The ring round the control that has the focus: a gap of 2.5 px and a line of 3 px. A control cannot
/// paint outside itself, and what it stands in may end at its edge; so the ring lies above all else
/// in the page, or in what scrolls there, and follows the control. It lets the pointer through and
/// is owned by what it lies in.
class FocusRing : public QWidget {
public:
    /// Shows the ring round a shape in `target` whose corners are rounded by `cornerRadius`.
    FocusRing(QWidget* target, std::function<QRect()> shape, double cornerRadius);

    /// Goes to where the shape is now.
    void follow();

    const QWidget* target() const { return m_target; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<QWidget> m_target;
    std::function<QRect()> m_shape;
    double m_cornerRadius;
};

} // namespace supine::controls
