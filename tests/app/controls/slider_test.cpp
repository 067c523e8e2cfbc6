// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/accessible.h"
#include "app/controls/range_dial.h"
#include "app/controls/slider.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::controls {

namespace {

QString seconds(double value) {
    return QStringLiteral("%1 seconds").arg(value);
}

Slider* makeSlider(QWidget& parent) {
    return new Slider(QStringLiteral("Breathe in"), {3, 6, 0.5}, &seconds, &parent);
}

} // namespace

TEST(Slider, ArrowsMoveItByOneStep) {
    QWidget parent;
    Slider* const slider = makeSlider(parent);
    slider->setValue(4);
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_DOUBLE_EQ(slider->value(), 4.5);
    QTest::keyClick(slider, Qt::Key_Down);
    QTest::keyClick(slider, Qt::Key_Left);
    EXPECT_DOUBLE_EQ(slider->value(), 3.5);
}

TEST(Slider, HomeAndEndGoToItsEndsAndNothingGoesBeyond) {
    QWidget parent;
    Slider* const slider = makeSlider(parent);
    QTest::keyClick(slider, Qt::Key_End);
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_DOUBLE_EQ(slider->value(), 6);
    QTest::keyClick(slider, Qt::Key_Home);
    QTest::keyClick(slider, Qt::Key_PageDown);
    EXPECT_DOUBLE_EQ(slider->value(), 3);
}

TEST(Slider, SettlesOnTheNearestStep) {
    QWidget parent;
    Slider* const slider = makeSlider(parent);
    slider->setValue(4.7);
    EXPECT_DOUBLE_EQ(slider->value(), 4.5);
}

TEST(Slider, TellsOnlyOfAnotherValue) {
    QWidget parent;
    Slider* const slider = makeSlider(parent);
    int told = 0;
    QObject::connect(slider, &Slider::valueChanged, slider, [&told] { ++told; });
    slider->setValue(4);
    slider->setValue(4);
    EXPECT_EQ(told, 1);
}

TEST(Slider, AWheelOverItScrollsThePageInstead) {
    QWidget parent;
    Slider* const slider = makeSlider(parent);
    slider->setValue(4);
    QWheelEvent wheel(QPointF(10, 10), QPointF(10, 10), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(slider, &wheel);
    EXPECT_DOUBLE_EQ(slider->value(), 4);
}

TEST(Slider, IsASliderWithItsValueInWordsForScreenReaders) {
    installAccessibility();
    QWidget parent;
    Slider* const slider = makeSlider(parent);
    slider->setValue(4);
    QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(slider);
    ASSERT_NE(seen, nullptr);
    EXPECT_EQ(seen->role(), QAccessible::Slider);
    EXPECT_EQ(seen->text(QAccessible::Name), QStringLiteral("Breathe in"));
    EXPECT_EQ(seen->text(QAccessible::Value), QStringLiteral("4 seconds"));
    ASSERT_NE(seen->valueInterface(), nullptr);
    seen->valueInterface()->setCurrentValue(5.0);
    EXPECT_DOUBLE_EQ(slider->value(), 5);
    EXPECT_DOUBLE_EQ(seen->valueInterface()->maximumValue().toDouble(), 6);
}

TEST(Slider, GivesUpPartOfItsLineWhereThereIsLittleRoom) {
    QWidget parent;
    Slider slider(QStringLiteral("Breathe in"), {3, 6, 0.5},
                  [](double value) { return QStringLiteral("%1 seconds").arg(value); }, &parent);
    ASSERT_LT(slider.minimumSizeHint().width(), slider.sizeHint().width());
    parent.show();
    slider.resize(slider.minimumSizeHint());
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(slider.width() / 2, 24));
    EXPECT_DOUBLE_EQ(slider.value(), 6) << "the line ends before its middle";
}

TEST(RangeDial, HasSevenPlacesFromTheSmallestToTheFullRange) {
    QWidget parent;
    RangeDial dial(QStringLiteral("Pelvic tilt"), &parent);
    dial.setValue(0.1);
    EXPECT_DOUBLE_EQ(dial.value(), 0.4);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&dial, Qt::Key_Right);
    EXPECT_DOUBLE_EQ(dial.value(), 1.0);
}

TEST(RangeDial, SaysHowFarInWords) {
    EXPECT_EQ(RangeDial::inWords(0.4), QStringLiteral("small"));
    EXPECT_EQ(RangeDial::inWords(0.5), QStringLiteral("about half"));
    EXPECT_EQ(RangeDial::inWords(0.8), QStringLiteral("most of the way"));
    EXPECT_EQ(RangeDial::inWords(1.0), QStringLiteral("full"));
}

} // namespace supine::controls
