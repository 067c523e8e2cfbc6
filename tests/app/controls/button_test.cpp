// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/button.h"
#include "app/controls/switch.h"

#include <QTest>

#include <gtest/gtest.h>

namespace supine::controls {

namespace {

void giveFocus(QWidget& widget, Qt::FocusReason reason) {
    QFocusEvent in(QEvent::FocusIn, reason);
    QCoreApplication::sendEvent(&widget, &in);
}

} // namespace

TEST(Button, IsPressedBySpaceAndEnter) {
    QWidget parent;
    Button button(Button::Kind::Primary, Icon::Play, QStringLiteral("Practise this"), &parent);
    int clicks = 0;
    QObject::connect(&button, &Button::clicked, &button, [&clicks] { ++clicks; });
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter);
    EXPECT_EQ(clicks, 3);
}

TEST(Button, EveryKindIsLargeEnoughForAThumb) {
    using Kind = Button::Kind;
    for (const Kind kind : {Kind::Start, Kind::Primary, Kind::Tonal, Kind::Outline, Kind::Quiet, Kind::Care,
                            Kind::Icon, Kind::Play, Kind::Row}) {
        const Button button(kind, Icon::Play, QStringLiteral("Go"));
        EXPECT_GE(button.sizeHint().height(), target::button);
        EXPECT_GE(button.sizeHint().width(), target::button);
    }
}

TEST(Button, AnIconAloneIsNamedAndExplained) {
    const Button button(Button::Kind::Icon, Icon::Close, QStringLiteral("Leave"));
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Leave"));
    EXPECT_EQ(button.toolTip(), QStringLiteral("Leave"));
}

TEST(Button, ShowsItsFocusOnlyAfterTheKeyboard) {
    QWidget parent;
    Button button(Button::Kind::Quiet, Icon::Shield, QStringLiteral("Safety"), &parent);
    for (const Qt::FocusReason reason : {Qt::MouseFocusReason, Qt::OtherFocusReason, Qt::ActiveWindowFocusReason}) {
        giveFocus(button, reason);
        EXPECT_FALSE(button.showsFocus());
    }
    giveFocus(button, Qt::TabFocusReason);
    EXPECT_TRUE(button.showsFocus());
}

TEST(Button, AClickLeavesTheFocusWhereItWas) {
    const Button button(Button::Kind::Quiet, Icon::Shield, QStringLiteral("Safety"));
    EXPECT_EQ(button.focusPolicy(), Qt::TabFocus);
}

TEST(Button, GrowsWithTheText) {
    const Button button(Button::Kind::Outline, Icon::None, QStringLiteral("Read it again"));
    const int before = button.sizeHint().width();
    look().setTextSize(2);
    EXPECT_GT(button.sizeHint().width(), before * 3 / 2);
    look().setTextSize(1);
}

TEST(Switch, TurnsBySpaceEnterAndClick) {
    QWidget parent;
    Switch button(QStringLiteral("Voice"), &parent);
    button.resize(button.sizeHint());
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_TRUE(button.isChecked());
    QTest::keyClick(&button, Qt::Key_Return);
    EXPECT_FALSE(button.isChecked());
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_TRUE(button.isChecked());
}

} // namespace supine::controls
