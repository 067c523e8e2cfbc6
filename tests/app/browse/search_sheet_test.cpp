// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/search_sheet.h"

#include "app/browse/finding_row.h"
#include "app/controls/text_block.h"
#include "tests/app/browse/built_in.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::browse {

namespace {

class OpenSearch : public testing::Test {
protected:
    OpenSearch() {
        controls::look().setMotionChoice(controls::MotionChoice::Less);
        window.resize(1000, 700);
        window.show();
        QApplication::setActiveWindow(&window);
        QObject::connect(&sheet, &SearchSheet::chosen, &window,
                         [this](const QString& exercise, const QString& step) {
                             chosenExercise = exercise;
                             chosenStep = step;
                         });
        sheet.begin();
    }
    ~OpenSearch() override { controls::look().setMotionChoice(controls::MotionChoice::Desktop); }

    static std::vector<ExercisePicture> pictures() {
        std::vector<ExercisePicture> all;
        for (const char* id : {"diaphragmatic-breathing", "pelvic-tilt"})
            all.push_back({builtIn().exercise(id), &usualAppearance(), timelineOf(id)});
        return all;
    }
    QLineEdit* field() const { return sheet.findChild<QLineEdit*>(); }
    /// From top to bottom.
    QList<FindingRow*> rows() const { return sheet.findChildren<FindingRow*>(); }
    bool says(const QString& words) const {
        for (const auto* block : sheet.findChildren<controls::TextBlock*>())
            if (block->text().contains(words))
                return true;
        return false;
    }

    QWidget window;
    SearchSheet sheet{pictures(), {}, &window};
    QString chosenExercise;
    QString chosenStep;
};

} // namespace

TEST_F(OpenSearch, BeginsWithTheFieldAndEveryMovement) {
    EXPECT_EQ(QApplication::focusWidget(), field());
    EXPECT_EQ(rows().size(), 2);
}

TEST_F(OpenSearch, GoesToTheFirstLineThatIsFoundWithEnter) {
    QTest::keyClicks(field(), QStringLiteral("lips"));
    ASSERT_FALSE(rows().isEmpty());
    const std::string step = rows().first()->finding().step;
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(chosenExercise, QStringLiteral("diaphragmatic-breathing"));
    EXPECT_EQ(chosenStep.toStdString(), step);
}

TEST_F(OpenSearch, DoesNothingWithEnterWhileNothingIsWritten) {
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_TRUE(chosenExercise.isEmpty());
}

TEST_F(OpenSearch, WandersFromTheFieldThroughTheRowsAndBack) {
    QTest::keyClick(field(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), rows()[0]);
    QTest::keyClick(rows()[0], Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), rows()[1]);
    QTest::keyClick(rows()[1], Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), rows()[1]) << "the last row is the end";
    QTest::keyClick(rows()[1], Qt::Key_Return);
    EXPECT_EQ(chosenExercise, QStringLiteral("pelvic-tilt"));
    EXPECT_TRUE(chosenStep.isEmpty());
    QTest::keyClick(rows()[1], Qt::Key_Up);
    QTest::keyClick(rows()[0], Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), field());
}

TEST_F(OpenSearch, SaysKindlyWhenNothingIsFound) {
    QTest::keyClicks(field(), QStringLiteral("trampoline"));
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(says(QStringLiteral("shorter word")));
}

TEST_F(OpenSearch, AsksToBeLeftWithEscapeFromFieldAndRow) {
    int left = 0;
    QObject::connect(&sheet, &controls::Sheet::left, &sheet, [&left] { ++left; });
    QTest::keyClick(field(), Qt::Key_Escape);
    EXPECT_EQ(left, 1);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(rows()[0], Qt::Key_Escape);
    EXPECT_EQ(left, 2);
}

TEST_F(OpenSearch, ReadsARowAloudWithItsMovementAndPlace) {
    QTest::keyClicks(field(), QStringLiteral("lips"));
    ASSERT_FALSE(rows().isEmpty());
    const QString name = rows().first()->accessibleName();
    EXPECT_TRUE(name.contains(QStringLiteral("Step"))) << name.toStdString();
    EXPECT_TRUE(name.contains(rows().first()->finding().line)) << name.toStdString();
}

TEST_F(OpenSearch, StaysInsideASmallWindowWithThreeTimesTheText) {
    controls::look().setTextSize(3);
    window.resize(480, 420);
    QCoreApplication::processEvents();
    EXPECT_TRUE(window.rect().contains(sheet.geometry()));
    EXPECT_FALSE(window.grab().isNull());
    controls::look().setTextSize(1);
}

} // namespace supine::browse
