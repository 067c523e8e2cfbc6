// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/plot_panel.h"

#include "app/controls/choice.h"
#include "app/controls/text_block.h"
#include "tests/support/sample_diary.h"

#include <QTest>

#include <gtest/gtest.h>

namespace supine::diary {

using namespace std::chrono;

namespace {

class PlotPanelOf : public testing::Test {
protected:
    PlotPanelOf() {
        panel.resize(700, 500);
        panel.setContent(2026y / May,
                         {feltAt(2025y / June / 3, 8, 6), feltAt(2026y / May / 5, 6, 3),
                          feltAt(2026y / May / 6, 5, 4)},
                         2026y / May / 22);
        QObject::connect(&panel, &PlotPanel::entryChosen, &panel,
                         [this](const QString& id) { entry = id; });
        QObject::connect(&panel, &PlotPanel::monthWanted, &panel,
                         [this](const Month& wanted) { month = wanted; });
    }
    PlotView& view() const { return *panel.view(); }
    std::string words() const {
        std::string all;
        for (const auto* const block : panel.findChildren<controls::TextBlock*>())
            all += block->text().toStdString() + '\n';
        return all;
    }

    PlotPanel panel;
    QString entry;
    std::optional<Month> month;
};

} // namespace

TEST_F(PlotPanelOf, ShowsTheMonthAtFirstAndOpensItsPractices) {
    EXPECT_EQ(view().rows(), 2);
    EXPECT_EQ(view().cellText(0, 0), QStringLiteral("5 May"));
    view().activate(3);
    EXPECT_EQ(entry.toStdString(), feltAt(2026y / May / 6, {}, {}).id);
}

TEST_F(PlotPanelOf, TheYearShowsTheMeanOfEachMonth) {
    QTest::keyClick(panel.findChild<controls::Choice*>(), Qt::Key_Right);
    ASSERT_EQ(panel.span(), PlotPanel::Span::Year);
    ASSERT_EQ(view().rows(), 2);
    EXPECT_EQ(view().columnTitle(0), QStringLiteral("month"));
    EXPECT_TRUE(view().cellText(1, 0).startsWith(QStringLiteral("May, 2 practice")));
    EXPECT_EQ(view().cellText(1, 1), QStringLiteral("5.5 before"));
    EXPECT_EQ(view().cellText(1, 2), QStringLiteral("3.5 after"));
    EXPECT_NE(words().find("June 2025 to May 2026"), std::string::npos) << words();
    EXPECT_NE(words().find("of 3 practices"), std::string::npos) << words();
}

TEST_F(PlotPanelOf, AMonthOfTheYearIsOpened) {
    panel.setSpan(PlotPanel::Span::Year);
    view().activate(0);
    EXPECT_EQ(panel.span(), PlotPanel::Span::Month);
    EXPECT_EQ(month, 2025y / June);
    EXPECT_TRUE(entry.isEmpty());
}

TEST_F(PlotPanelOf, StaysAYearWhereNothingIsIn) {
    panel.setSpan(PlotPanel::Span::Year);
    panel.setContent(2024y / May, {}, 2026y / May / 22);
    EXPECT_EQ(panel.span(), PlotPanel::Span::Year);
    EXPECT_EQ(view().rows(), 0);
}

TEST_F(PlotPanelOf, KeepsItsTitleWholeWithLargeText) {
    controls::look().setTextSize(3);
    panel.resize(752, 1200);
    panel.show();
    QCoreApplication::processEvents();
    const controls::TextBlock* title = nullptr;
    for (const auto* const block : panel.findChildren<controls::TextBlock*>())
        if (block->isHeading())
            title = block;
    ASSERT_NE(title, nullptr);
    EXPECT_GE(title->width(), title->sizeHint().width());
    const int under = panel.findChild<controls::Choice*>()->y() - title->geometry().bottom();
    EXPECT_GT(under, 0);
    EXPECT_LT(under, title->height());
    controls::look().setTextSize(1);
}

} // namespace supine::diary
