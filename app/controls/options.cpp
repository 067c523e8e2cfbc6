// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/options.h"

#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace supine::controls {

Options::Options(const QString& name, QWidget* parent) : Reactive(parent) {
    setAccessibleName(name);
    setMouseTracking(true);
}

void Options::choose(int option) {
    option = std::clamp(option, -1, count() - 1);
    if (option == m_chosen)
        return;
    m_chosen = option;
    tellChosen(*this, option);
    update();
    Q_EMIT changed(option);
}

int Options::optionAt(const QPoint& position) const {
    for (int i = 0; i < count(); ++i)
        if (optionRect(i).contains(position))
            return i;
    return -1;
}

void Options::mousePressEvent(QMouseEvent* event) {
    const int option = optionAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && option >= 0)
        choose(option);
}

void Options::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = optionAt(event->position().toPoint());
    update();
}

void Options::leaveEvent(QEvent* event) {
    m_hovered = -1;
    Reactive::leaveEvent(event);
}

// Qt tells of the focus after this, of the whole choice.
void Options::focusInEvent(QFocusEvent* event) {
    Reactive::focusInEvent(event);
    QTimer::singleShot(0, this, [this] { tellChosen(*this, m_chosen); });
}

void Options::keyPressEvent(QKeyEvent* event) {
    const int last = count() - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto go = [&](int option) { choose(std::clamp(option, std::min(0, last), last)); };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_chosen - forward);
    case Qt::Key_Right:
        return go(m_chosen + forward);
    case Qt::Key_Up:
        return go(under(-1));
    case Qt::Key_Down:
        return go(under(1));
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    default:
        Reactive::keyPressEvent(event);
    }
}

} // namespace supine::controls
