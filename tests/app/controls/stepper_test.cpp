// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/accessible.h"
#include "app/controls/stepper.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::controls {

namespace {

QString breaths(double value) {
    return QStringLiteral("%1 breaths").arg(value);
}

class OneToFour : public testing::Test {
protected:
    OneToFour() {
        installAccessibility();
        stepper->resize(stepper->sizeHint());
    }
    void press(const QRect& part) const {
        QTest::mouseClick(stepper, Qt::LeftButton, {}, part.center());
    }

    QWidget parent;
    Stepper* const stepper = new Stepper(QStringLiteral("Pelvic tilt"), 1, 4, &breaths, &parent);
};

} // namespace

TEST_F(OneToFour, ItsSignsChangeItByOneAndStopAtTheEnds) {
    press(stepper->plusRect());
    EXPECT_DOUBLE_EQ(stepper->value(), 2);
    for (int i = 0; i < 4; ++i)
        press(stepper->plusRect());
    EXPECT_DOUBLE_EQ(stepper->value(), 4);
    for (int i = 0; i < 5; ++i)
        press(stepper->minusRect());
    EXPECT_DOUBLE_EQ(stepper->value(), 1);
    press(stepper->rect());
    EXPECT_DOUBLE_EQ(stepper->value(), 1) << "the number is no button";
}

TEST_F(OneToFour, ItsSignsAreLargeEnoughAndTurnWithReading) {
    EXPECT_GE(stepper->minusRect().width(), 48);
    EXPECT_GE(stepper->plusRect().height(), 48);
    EXPECT_LT(stepper->minusRect().x(), stepper->plusRect().x());
    stepper->setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(stepper->minusRect().x(), stepper->plusRect().x());
    press(stepper->plusRect());
    EXPECT_DOUBLE_EQ(stepper->value(), 2);
}

TEST_F(OneToFour, IsReadAsANumberInWords) {
    QTest::keyClick(stepper, Qt::Key_Up);
    QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(stepper);
    ASSERT_NE(told->valueInterface(), nullptr);
    EXPECT_EQ(told->valueInterface()->currentValue().toInt(), 2);
    EXPECT_EQ(told->text(QAccessible::Value), QStringLiteral("2 breaths"));
}

} // namespace supine::controls
