// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/scroll_fade.h"

#include "app/controls/look.h"
#include "app/controls/scroll_area.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

#include <memory>

namespace supine::controls {

namespace {

class Striped : public QWidget {
public:
    explicit Striped(int height) { setFixedHeight(height); }

protected:
    void paintEvent(QPaintEvent*) override;
};

void Striped::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Qt::magenta);
}

// What is seen at the upper and the lower edge of a window of 100 pixels.
struct Edges {
    QColor top;
    QColor bottom;
};

Edges edgesOf(int contentHeight, double scrolled) {
    const std::unique_ptr<QScrollArea> scroll(makeScrollArea(new Striped(contentHeight), nullptr));
    fadeEnds(scroll.get(), &Theme::surface);
    scroll->resize(200, 100);
    scroll->show();
    QApplication::processEvents();
    QScrollBar* const bar = scroll->verticalScrollBar();
    bar->setValue(static_cast<int>(scrolled * bar->maximum()));
    const QImage seen = scroll->grab().toImage();
    return {seen.pixelColor(50, 1), seen.pixelColor(50, seen.height() - 2)};
}

} // namespace

TEST(ScrollFade, TheGroundTakesTheEdgesBeyondWhichThereIsMore) {
    const QColor ground = theme().surface;
    const QColor content(Qt::magenta);
    const Edges whole = edgesOf(80, 0);
    EXPECT_EQ(whole.top, content);
    const Edges first = edgesOf(400, 0);
    EXPECT_EQ(first.top, content);
    EXPECT_EQ(first.bottom, ground);
    const Edges middle = edgesOf(400, 0.5);
    EXPECT_EQ(middle.top, ground);
    EXPECT_EQ(middle.bottom, ground);
    const Edges last = edgesOf(400, 1);
    EXPECT_EQ(last.top, ground);
    EXPECT_EQ(last.bottom, content);
}

} // namespace supine::controls
