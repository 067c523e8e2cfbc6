// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/feeling_scale.h"
#include "app/controls/focus_ring.h"
#include "app/controls/type.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::controls {

namespace {

class Scale : public testing::Test {
protected:
    Scale() {
        installAccessibility();
        parent.resize(1300, 400);
        scale->resize(scale->sizeHint());
        QObject::connect(scale, &FeelingScale::changed, scale,
                         [this](std::optional<int> feeling) { told.push_back(feeling); });
    }
    ~Scale() override { look().setTextSize(1); }

    void press(Qt::Key key) { QTest::keyClick(scale, key); }

    QWidget parent;
    FeelingScale* const scale = new FeelingScale(QStringLiteral("How is your back now?"), &parent);
    std::vector<std::optional<int>> told;
};

} // namespace

TEST_F(Scale, HoldsNoNumberUntilOneIsChosen) {
    EXPECT_FALSE(scale->feeling());
    EXPECT_EQ(scale->valueText(), QStringLiteral("nothing chosen yet"));
    press(Qt::Key_3);
    EXPECT_EQ(scale->feeling(), 3);
    EXPECT_EQ(scale->valueText(), QStringLiteral("3 of 10"));
}

TEST_F(Scale, ArrowsMoveByOneWithinItsEnds) {
    press(Qt::Key_9);
    press(Qt::Key_Right);
    press(Qt::Key_Up);
    EXPECT_EQ(scale->feeling(), 10);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    press(Qt::Key_Down);
    EXPECT_EQ(scale->feeling(), 0);
    press(Qt::Key_End);
    EXPECT_EQ(scale->feeling(), 10);
}

TEST_F(Scale, TheFirstArrowGoesToTheNumberFromBefore) {
    scale->setBefore(6);
    press(Qt::Key_Left);
    EXPECT_EQ(scale->feeling(), 6);
    press(Qt::Key_Left);
    EXPECT_EQ(scale->feeling(), 5);
}

TEST_F(Scale, DeleteTakesTheChoiceBack) {
    press(Qt::Key_4);
    press(Qt::Key_Delete);
    EXPECT_FALSE(scale->feeling());
    EXPECT_EQ(told, (std::vector<std::optional<int>>{4, std::nullopt}));
}

TEST_F(Scale, TellsOnlyOfAnotherNumber) {
    press(Qt::Key_4);
    press(Qt::Key_4);
    EXPECT_EQ(told.size(), 1u);
}

TEST_F(Scale, ShortcutsWithDigitsAreNotItsOwn) {
    QTest::keyClick(scale, Qt::Key_4, Qt::ControlModifier);
    EXPECT_FALSE(scale->feeling());
}

TEST_F(Scale, EveryNumberIsChosenByAClickOnItself) {
    for (int i = 0; i <= FeelingScale::worst; ++i) {
        QTest::mouseClick(scale, Qt::LeftButton, {}, scale->cellRect(i).center());
        EXPECT_EQ(scale->feeling(), i);
    }
    QTest::mouseDClick(scale, Qt::LeftButton, {}, scale->cellRect(7).center());
    EXPECT_EQ(scale->feeling(), 7) << "an unsteady hand takes nothing back";
}

TEST_F(Scale, NumbersAreLargeEnoughToHitInsideAndApartAtEveryWidthAndTextSize) {
    for (const double text : {1.0, 1.5, 2.0, 3.0})
        for (const int width : {320, 432, 620, 752, 1232}) {
            look().setTextSize(text);
            scale->setBefore(width % 11);
            scale->resize(width, scale->heightForWidth(width));
            for (int i = 0; i <= FeelingScale::worst; ++i) {
                const QRect cell = scale->cellRect(i);
                EXPECT_GE(cell.width(), 48) << width << " x " << text;
                EXPECT_GE(cell.height(), 64);
                EXPECT_TRUE(scale->rect().contains(cell)) << i << " in " << width << " x " << text;
                for (int j = 0; j < i; ++j)
                    EXPECT_FALSE(cell.intersects(scale->cellRect(j)));
            }
        }
}

TEST_F(Scale, TheRingOfTheFocusIsRoundTheChosenNumber) {
    parent.show();
    QApplication::setActiveWindow(&parent);
    press(Qt::Key_8);
    scale->clearFocus();
    scale->setFocus(Qt::TabFocusReason);
    const FocusRing* ring = nullptr;
    for (const QObject* child : parent.children())
        if (const auto* one = dynamic_cast<const FocusRing*>(child))
            ring = one;
    ASSERT_NE(ring, nullptr);
    const auto around = [&](int number) {
        return scale->cellRect(number).translated(scale->pos()).adjusted(-6, -6, 6, 6);
    };
    EXPECT_EQ(ring->geometry(), around(8));
    press(Qt::Key_Left);
    EXPECT_EQ(ring->geometry(), around(7));
}

TEST_F(Scale, IsASliderFromNoughtToTenForScreenReaders) {
    QAccessibleInterface* const reader = QAccessible::queryAccessibleInterface(scale);
    ASSERT_NE(reader, nullptr);
    EXPECT_EQ(reader->role(), QAccessible::Slider);
    EXPECT_EQ(reader->text(QAccessible::Name), QStringLiteral("How is your back now?"));
    QAccessibleValueInterface* const value = reader->valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->maximumValue().toInt(), 10);
    value->setCurrentValue(3);
    EXPECT_EQ(scale->feeling(), 3);
    EXPECT_EQ(reader->text(QAccessible::Value), QStringLiteral("3 of 10"));
}

} // namespace supine::controls
