// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tap_area.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace supine::window {

TapArea::TapArea(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    // A screen reader presses it this way.
    connect(this, &QAbstractButton::clicked, this, &TapArea::tapped);
}

bool TapArea::isRemoteKey(int key) {
    switch (key) {
    case Qt::Key_MediaTogglePlayPause:
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaPause:
    case Qt::Key_MediaStop:
    case Qt::Key_MediaNext:
    case Qt::Key_MediaPrevious:
    case Qt::Key_Select:
        return true;
    default:
        return false;
    }
}

void TapArea::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool taps = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter ||
                      isRemoteKey(key);
    if (!taps)
        event->ignore();
    else if (!event->isAutoRepeat())
        Q_EMIT tapped();
}

void TapArea::keyReleaseEvent(QKeyEvent* event) {
    event->ignore();
}

void TapArea::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        Q_EMIT tapped();
}

void TapArea::mouseReleaseEvent(QMouseEvent*) {}

} // namespace supine::window
