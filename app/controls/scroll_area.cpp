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
        const QWidget* const content = scroll->widget();
        if (now == nullptr || content == nullptr || !content->isAncestorOf(now))
            return;
        // ensureWidgetVisible() does nothing for what is just seen, whose ring is not.
        const QPoint middle = now->mapTo(content, now->rect().center());
        scroll->ensureVisible(middle.x(), middle.y(), 0, now->height() / 2 + space::wide);
    });
}

} // namespace supine::controls
