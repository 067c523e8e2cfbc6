// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/list_row.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace supine::controls {

ListRow::ListRow(const QString& text, QWidget* parent) : Reactive(parent) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QAbstractButton::toggled, this,
            [this](bool chosen) { setFocusPolicy(chosen ? Qt::TabFocus : Qt::NoFocus); });
}

void ListRow::setPlain(bool plain) {
    m_plain = plain;
    update();
}

void ListRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT wandered(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT wandered(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        // The arrows to the sides would wander through the group of buttons.
        if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
            Reactive::keyPressEvent(event);
    }
}

void ListRow::paintGround(QPainter& painter) const {
    const Theme& t = theme();
    QColor ground = looksChosen() ? t.tint : t.ink;
    if (!looksChosen())
        ground.setAlphaF(static_cast<float>(isDown() ? 0.1 : 0.05 * hover()));
    const bool bordered = looksChosen() && t.scheme == Scheme::HighContrast;
    painter.setPen(bordered ? QPen(t.primary, 1.6) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()), radius::row, radius::row);
}

QRect ListRow::inDirection(const QRect& place) const {
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

} // namespace supine::controls
