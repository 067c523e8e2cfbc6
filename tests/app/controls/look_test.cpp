// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/look.h"

#include <gtest/gtest.h>

namespace supine::controls {

namespace {

class LargeWindow : public testing::Test {
protected:
    ~LargeWindow() override {
        look.setTextSize(1);
        look.setWindow({1280, 800});
    }
    double textIn(const QSizeF& window) {
        look.setWindow(window);
        return look.textSize();
    }

    Look look;
};

} // namespace

TEST_F(LargeWindow, LetsTheTextGrowUprightAndOnItsSide) {
    EXPECT_EQ(textIn({1280, 800}), 1);
    EXPECT_EQ(textIn({1920, 1080}), 1);
    EXPECT_EQ(textIn({3840, 2160}), 2);
    EXPECT_EQ(textIn({2160, 3840}), 2);
    EXPECT_EQ(textIn({3840, 1080}), 1) << "wide and low is not large";
    EXPECT_EQ(textIn({7680, 4320}), 2);
}

TEST_F(LargeWindow, MultipliesWhatThePersonChose) {
    look.setTextSize(1.5);
    EXPECT_EQ(textIn({3840, 2160}), 3);
}

TEST_F(LargeWindow, TellsOfAChangeOnly) {
    int told = 0;
    QObject::connect(&look, &Look::changed, &look, [&told] { ++told; });
    look.setWindow({3840, 2160});
    look.setWindow({3800, 2170});
    EXPECT_EQ(told, 2) << "to twice, and back by a quarter";
    look.setWindow({3790, 2170});
    EXPECT_EQ(told, 2);
}

} // namespace supine::controls
