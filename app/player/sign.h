// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <functional>

class QPainter;

namespace supine::player {

/// Words that stand still over a moving picture. They are painted once and then copied, until they
/// change: what lies under them is shown anew many times a second, and setting text costs more than
/// all of that.
class Sign {
public:
    /// The words are other ones now.
    void change() { m_picture = {}; }

    /// Shows the sign in a box of the widget. `paint` is asked only when the sign has changed, when
    /// it stands elsewhere or has another size; it paints in the widget's own coordinates.
    void show(QPainter& painter, const QRect& box, const std::function<void(QPainter&)>& paint);

private:
    QImage m_picture; // null when it has to be painted anew
    QRect m_box;
};

} // namespace supine::player
