// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/accessible.h"

#include "app/controls/choice.h"
#include "app/controls/list_row.h"
#include "app/controls/range_dial.h"
#include "app/controls/text_block.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::controls {

namespace {

class Fold : public QAbstractButton, public Expanding {
public:
    using QAbstractButton::QAbstractButton;
    bool isExpanded() const override { return isChecked(); }

protected:
    void paintEvent(QPaintEvent*) override {}
};

class Picture : public QWidget, public Described {
public:
    QString description() const override { return QStringLiteral("It lies on its back."); }
};

class ToReaders : public testing::Test {
protected:
    ToReaders() { installAccessibility(); }

    static QAccessibleInterface& seen(QWidget& widget) {
        return *QAccessible::queryAccessibleInterface(&widget);
    }
};

class Row : public ListRow {
public:
    using ListRow::ListRow;

protected:
    void paintEvent(QPaintEvent*) override {}
};

} // namespace

TEST_F(ToReaders, ARowOfAListIsOneOfSeveralAndCanBePressed) {
    Row row(QStringLiteral("Look"));
    EXPECT_EQ(seen(row).role(), QAccessible::RadioButton);
    EXPECT_FALSE(seen(row).state().checked);
    seen(row).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(seen(row).state().checked);
    EXPECT_EQ(seen(row).text(QAccessible::Name), QStringLiteral("Look"));
}

TEST_F(ToReaders, ARowThatOnlyLeadsSomewhereIsAButton) {
    Row row(QStringLiteral("Pelvic tilt"));
    row.setCheckable(false);
    EXPECT_EQ(seen(row).role(), QAccessible::Button);
    EXPECT_FALSE(seen(row).state().checkable);
}

TEST_F(ToReaders, AFoldIsExpandedOrCollapsed) {
    Fold fold;
    fold.setCheckable(true);
    EXPECT_EQ(seen(fold).role(), QAccessible::Button);
    EXPECT_TRUE(seen(fold).state().expandable);
    EXPECT_TRUE(seen(fold).state().collapsed);
    fold.click();
    EXPECT_TRUE(seen(fold).state().expanded);
    EXPECT_FALSE(seen(fold).state().collapsed);
}

TEST_F(ToReaders, APictureIsAGraphicThatIsDescribed) {
    Picture picture;
    picture.setAccessibleName(QStringLiteral("Figure"));
    EXPECT_EQ(seen(picture).role(), QAccessible::Graphic);
    EXPECT_EQ(seen(picture).text(QAccessible::Name), QStringLiteral("Figure"));
    EXPECT_EQ(seen(picture).text(QAccessible::Description), picture.description());
}

TEST_F(ToReaders, ANamedPageIsAPaneAndWhatOnlyGroupsIsNot) {
    QWidget window;
    QWidget page(&window);
    QWidget group(&window);
    page.setAccessibleName(QStringLiteral("Settings"));
    EXPECT_EQ(seen(window).role(), QAccessible::Window);
    EXPECT_EQ(seen(page).role(), QAccessible::Pane);
    EXPECT_EQ(seen(group).role(), QAccessible::Client);
}

TEST_F(ToReaders, WhatQtKnowsStaysAsItIs) {
    QLineEdit field;
    EXPECT_EQ(seen(field).role(), QAccessible::EditableText);
}

TEST_F(ToReaders, ARoleThatWasSetIsTold) {
    QWidget list;
    setRole(list, QAccessible::List);
    EXPECT_EQ(seen(list).role(), QAccessible::List);
}

TEST_F(ToReaders, ATitleIsAHeadingAndATextIsNot) {
    TextBlock title(QStringLiteral("Safety"), Type::SheetTitle);
    TextBlock text(QStringLiteral("Take your time."), Type::Body);
    EXPECT_EQ(seen(title).role(), QAccessible::Heading);
    EXPECT_EQ(seen(text).role(), QAccessible::StaticText);
}

TEST_F(ToReaders, ADialTellsPercentAndItsWords) {
    RangeDial dial(QStringLiteral("How far"));
    dial.setValue(0.7);
    QAccessibleValueInterface* const value = seen(dial).valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_NEAR(value->currentValue().toDouble(), 70, 1e-9);
    EXPECT_NEAR(value->minimumValue().toDouble(), 40, 1e-9);
    value->setCurrentValue(50.0);
    EXPECT_NEAR(dial.value(), 0.5, 1e-9);
    EXPECT_EQ(seen(dial).text(QAccessible::Value), QStringLiteral("about half"));
    EXPECT_EQ(seen(dial).text(QAccessible::Description), QStringLiteral("about half"));
}

TEST_F(ToReaders, AChoiceIsAGroupWhoseChosenOptionHasTheFocus) {
    QWidget window;
    Choice choice(QStringLiteral("Level"), {{QStringLiteral("Gentle"), {}}, {QStringLiteral("Full"), {}}},
                  &window);
    choice.choose(1);
    window.show();
    QApplication::setActiveWindow(&window);
    choice.setFocus();
    ASSERT_EQ(seen(choice).childCount(), 2);
    EXPECT_EQ(seen(choice).child(1)->role(), QAccessible::RadioButton);
    EXPECT_TRUE(seen(choice).child(1)->state().focused);
    EXPECT_TRUE(seen(choice).child(1)->state().checked);
    EXPECT_FALSE(seen(choice).child(0)->state().focused);
    seen(choice).child(0)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(choice.chosen(), 0);
}

} // namespace supine::controls
