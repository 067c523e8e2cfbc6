// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/portrait_choice.h"

#include "app/library.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::settings {

namespace {

class Portraits : public testing::Test {
protected:
    Portraits() {
        std::vector<PortraitChoice::Portrait> portraits;
        for (const model::Look& look : builtIn().palettes.looks)
            portraits.push_back({QString::fromStdString(look.name.english), {{}, look.id, {}}});
        choice.setPortraits(std::move(portraits), 0);
        choice.resize(700, choice.heightForWidth(700));
    }

    static const model::Library& builtIn() {
        static const model::Library loaded = library::loadBuiltIn().library;
        return loaded;
    }
    int last() const { return static_cast<int>(choice.portraits().size()) - 1; }

    // Before the first control: what a screen reader sees of a widget is made once and kept.
    const bool installed = (controls::installAccessibility(), true);
    Appearance appearance{builtIn()};
    QWidget parent;
    PortraitChoice choice{QStringLiteral("Skin and hair"), builtIn(), appearance,
                          PortraitChoice::Crop::HeadAndShoulders, &parent};
};

} // namespace

TEST_F(Portraits, StandBesideAndBelowEachOtherInsideTheWidget) {
    for (int i = 0; i <= last(); ++i) {
        EXPECT_TRUE(choice.rect().contains(choice.optionRect(i))) << i;
        for (int j = i + 1; j <= last(); ++j)
            EXPECT_FALSE(choice.optionRect(i).intersects(choice.optionRect(j))) << i << ", " << j;
    }
}

TEST_F(Portraits, AreChosenByArrowsAndStopAtTheEnds) {
    QTest::keyClick(&choice, Qt::Key_Left);
    EXPECT_EQ(choice.chosen(), 0);
    QTest::keyClick(&choice, Qt::Key_Right);
    EXPECT_EQ(choice.chosen(), 1);
    QTest::keyClick(&choice, Qt::Key_End);
    EXPECT_EQ(choice.chosen(), last());
    QTest::keyClick(&choice, Qt::Key_Right);
    EXPECT_EQ(choice.chosen(), last());
}

TEST_F(Portraits, AreChosenInTheRowBelowByTheArrowDown) {
    QTest::keyClick(&choice, Qt::Key_Down);
    EXPECT_GT(choice.optionRect(choice.chosen()).top(), choice.optionRect(0).top());
    EXPECT_EQ(choice.optionRect(choice.chosen()).left(), choice.optionRect(0).left());
}

TEST_F(Portraits, AreChosenByAClick) {
    int told = -1;
    QObject::connect(&choice, &PortraitChoice::changed, &choice,
                     [&told](int option) { told = option; });
    QTest::mouseClick(&choice, Qt::LeftButton, {}, choice.optionRect(2).center());
    EXPECT_EQ(told, 2);
}

TEST_F(Portraits, AreRadioButtonsForScreenReaders) {
    choice.choose(1);
    QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(&choice);
    ASSERT_NE(seen, nullptr);
    ASSERT_EQ(seen->childCount(), last() + 1);
    EXPECT_EQ(seen->child(1)->role(), QAccessible::RadioButton);
    EXPECT_TRUE(seen->child(1)->state().checked);
    EXPECT_EQ(seen->child(0)->text(QAccessible::Name), choice.portraits()[0].name);
}

TEST_F(Portraits, LookDifferent) {
    const QImage picture = choice.grab().toImage();
    const auto tile = [&](int i) {
        return picture.copy(choice.optionRect(i).adjusted(12, 12, -40, -60));
    };
    for (int i = 1; i < last(); ++i)
        EXPECT_NE(tile(i), tile(i + 1).scaled(tile(i).size())) << i;
}

} // namespace supine::settings
