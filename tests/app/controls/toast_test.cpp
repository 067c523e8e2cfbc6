// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/toast.h"

#include <QTest>

#include <gtest/gtest.h>

namespace supine::controls {

TEST(Toast, StandsLowInTheMiddleAndStaysInside) {
    QWidget parent;
    parent.resize(700, 500);
    Toast toast(&parent);
    toast.say(QStringLiteral("No sound device. The words stay on the screen."));
    EXPECT_FALSE(toast.isHidden());
    EXPECT_NEAR(toast.geometry().center().x(), 350, 1);
    EXPECT_GT(toast.geometry().top(), 300);
    EXPECT_TRUE(parent.rect().contains(toast.geometry()));
}

TEST(Toast, IsNoWiderThanItsWords) {
    QWidget parent;
    parent.resize(1280, 800);
    Toast toast(&parent);
    toast.say(QStringLiteral("Volume 90 %"));
    const int brief = toast.width();
    toast.say(QStringLiteral("No sound device. The words stay on the screen."));
    EXPECT_LT(brief, toast.width() - 100);
}

TEST(Toast, TheNextSentenceTakesThePlaceOfTheLast) {
    QWidget parent;
    parent.resize(700, 500);
    Toast toast(&parent);
    toast.say(QStringLiteral("No sound device."));
    toast.say(QStringLiteral("Sound is back."));
    EXPECT_EQ(toast.accessibleName(), QStringLiteral("Sound is back."));
}

TEST(Toast, AClickSendsItAway) {
    QWidget parent;
    parent.resize(700, 500);
    Toast toast(&parent);
    toast.say(QStringLiteral("Sound is back."));
    QTest::mouseClick(&toast, Qt::LeftButton);
    EXPECT_TRUE(toast.isHidden());
}

} // namespace supine::controls
