// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/scroll_area.h"

#include "app/controls/space.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

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
    makeReachable(scroll);
    return scroll;
}

// Qt reveals what has the focus only where the Tab key goes on within the area.
void makeReachable(QScrollArea* scroll) {
    scroll->verticalScrollBar()->setAccessibleName(
        QCoreApplication::translate("supine::controls::ScrollArea", "Scroll"));
    QObject::connect(qApp, &QApplication::focusChanged, scroll, [scroll](QWidget*, QWidget* now) {
        if (now != nullptr && scroll->widget() != nullptr && scroll->widget()->isAncestorOf(now))
            scroll->ensureWidgetVisible(now, 0, space::wide);
    });
}

} // namespace supine::controls
