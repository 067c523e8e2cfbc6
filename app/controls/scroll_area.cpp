// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/scroll_area.h"

#include <QScrollArea>

namespace supine::controls {

QScrollArea* makeScrollArea(QWidget* content, QWidget* parent) {
    auto* const scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace supine::controls
