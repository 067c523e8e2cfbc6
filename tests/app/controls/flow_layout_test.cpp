// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/flow_layout.h"

#include "app/controls/button.h"

#include <gtest/gtest.h>

namespace supine::controls {

namespace {

class AFlow : public testing::Test {
protected:
    AFlow() {
        for (const char* word : {"Low back", "Hip", "Knee", "Shoulder"}) {
            buttons.push_back(
                new Button(Button::Kind::Outline, Icon::None, QString::fromLatin1(word)));
            flow->addWidget(buttons.back());
        }
        host.show();
    }
    void layOutAt(int width) {
        host.resize(width, flow->heightForWidth(width));
        flow->setGeometry(host.rect());
    }

    QWidget host;
    FlowLayout* flow = new FlowLayout(8, &host);
    std::vector<Button*> buttons;
};

} // namespace

TEST_F(AFlow, StandsInOneLineWhereThereIsRoom) {
    layOutAt(flow->sizeHint().width());
    for (const Button* button : buttons)
        EXPECT_EQ(button->y(), 0);
    EXPECT_EQ(buttons[1]->x(), buttons[0]->width() + 8);
    EXPECT_EQ(buttons.back()->geometry().right() + 1, host.width());
}

TEST_F(AFlow, GoesOnInTheNextLineAndGrowsInHeight) {
    layOutAt(flow->sizeHint().width() - 1);
    EXPECT_EQ(buttons[2]->x(), 0) << "two and two, not three and one";
    EXPECT_EQ(buttons[2]->y(), buttons[0]->height() + 8);
    EXPECT_EQ(host.height(), 2 * buttons[0]->height() + 8);
}

TEST_F(AFlow, BeginsAtTheRightWhereOneReadsFromThere) {
    host.setLayoutDirection(Qt::RightToLeft);
    layOutAt(flow->sizeHint().width());
    EXPECT_EQ(buttons[0]->geometry().right() + 1, host.width());
    EXPECT_EQ(buttons.back()->x(), 0);
}

TEST_F(AFlow, LeavesNoGapForWhatIsHidden) {
    buttons[0]->hide();
    layOutAt(flow->sizeHint().width());
    EXPECT_EQ(buttons[1]->x(), 0);
}

} // namespace supine::controls
