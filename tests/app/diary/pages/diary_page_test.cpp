// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/diary_page.h"

#include "app/controls/accessible.h"
#include "app/controls/button.h"
#include "app/controls/feeling_scale.h"
#include "app/diary/pages/delete_sheet.h"
#include "app/diary/pages/empty_diary.h"
#include "app/diary/pages/entry_row.h"
#include "app/diary/pages/entry_sheet.h"
#include "app/diary/pages/feeling_tile.h"
#include "app/diary/pages/month_view.h"
#include "app/library.h"
#include "app/text.h"
#include "tests/support/memory_store.h"
#include "tests/support/sample_diary.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::diary {

using namespace std::chrono;

namespace {

const Day today = 2026y / May / 22;

class Diary : public testing::Test {
protected:
    Diary() {
        controls::installAccessibility();
        text::chooseLanguage(QStringLiteral("en"));
        controls::look().setMotionChoice(controls::MotionChoice::Less);
    }
    ~Diary() override { controls::look().setMotionChoice(controls::MotionChoice::Desktop); }

    void open(std::vector<Entry> entries) {
        for (const Entry& entry : entries)
            store.write(entry);
        book.read();
        page = std::make_unique<DiaryPage>(library(), appearance, book, today);
        page->resize(1280, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        QObject::connect(page.get(), &DiaryPage::failed, page.get(),
                         [this](const QString& sentence) { failure = sentence; });
    }
    static const model::Library& library() {
        static const content::LoadedLibrary loaded = library::loadBuiltIn();
        return loaded.library;
    }
    template <class Part>
    Part* part() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return page->findChild<Part*>();
    }
    int rows() const { return static_cast<int>(page->findChildren<EntryRow*>().size()); }
    void click(const char* name) const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (controls::Button* const button : page->findChildren<controls::Button*>())
            if (button->isVisible() && button->text() == QLatin1String(name))
                return button->click();
        FAIL() << "no button " << name;
    }
    std::size_t stored() const { return store.entries().value().size(); }

    MemoryStore store;
    Book book{store};
    Appearance appearance{library()};
    std::unique_ptr<DiaryPage> page;
    QString failure;
};

} // namespace

TEST_F(Diary, BeforeTheFirstPracticeOffersToBeginIt) {
    open({});
    EXPECT_TRUE(part<EmptyDiary>()->isVisible());
    EXPECT_FALSE(part<MonthView>()->isVisible());
    bool wanted = false;
    QObject::connect(page.get(), &DiaryPage::startWanted, page.get(), [&wanted] { wanted = true; });
    click("Start the first one");
    EXPECT_TRUE(wanted);
}

TEST_F(Diary, OpensAtTheMonthOfTodayOrElseOfTheLastPractice) {
    open({practiceAt(2026y / March / 3), practiceAt(2026y / April / 9)});
    EXPECT_EQ(page->month(), 2026y / April);
    EXPECT_EQ(rows(), 1);
}

TEST_F(Diary, GoesFromTheFirstMonthToThisOneAndNoFurther) {
    open({practiceAt(2026y / March / 3), practiceAt(today)});
    page->showMonth(2026y / June);
    EXPECT_EQ(page->month(), 2026y / May);
    click("Month before");
    EXPECT_EQ(page->month(), 2026y / April);
    EXPECT_EQ(rows(), 0);
    click("Month before");
    page->showMonth(2026y / February);
    EXPECT_EQ(page->month(), 2026y / March);
    EXPECT_EQ(rows(), 1);
}

TEST_F(Diary, OfTenYearsMakesRowsForOneMonthOnly) {
    open(sampleDiary(today, 3650));
    EXPECT_GT(book.entries().size(), 2000u);
    EXPECT_LT(rows(), 45);
    EXPECT_GT(rows(), 5);
}

TEST_F(Diary, AnEntryIsMendedAndIsInTheStoreAtOnce) {
    const Entry entry = feltAt(today, 5, {});
    open({entry});
    QTest::keyClick(part<EntryRow>(), Qt::Key_Return);
    ASSERT_NE(part<EntrySheet>(), nullptr);
    const auto scales = part<EntrySheet>()->findChildren<controls::FeelingScale*>();
    ASSERT_EQ(scales.size(), 2);
    scales[1]->setFeeling(3);
    EXPECT_EQ(store.entry(entry.id).value()->after, 3);
    scales[0]->setFeeling({});
    EXPECT_FALSE(store.entry(entry.id).value()->before);
    part<QPlainTextEdit>()->setPlainText(QStringLiteral("Slept well."));
    click("Done");
    EXPECT_EQ(store.entry(entry.id).value()->note, "Slept well.");
    EXPECT_EQ(part<EntrySheet>(), nullptr);
    EXPECT_TRUE(part<EntryRow>()->accessibleName().contains(QStringLiteral("3 after, Slept well.")));
}

TEST_F(Diary, TheWayOutOfAnEntryStaysInSight) {
    open({feltAt(today, 5, 3)});
    page->resize(800, 600);
    controls::look().setTextSize(2);
    QTest::keyClick(part<EntryRow>(), Qt::Key_Return);
    controls::Button* done = nullptr;
    for (controls::Button* const button : part<EntrySheet>()->findChildren<controls::Button*>())
        if (button->text() == QLatin1String("Done"))
            done = button;
    ASSERT_NE(done, nullptr);
    const auto inSight = [&] {
        QCoreApplication::processEvents();
        return page->rect().contains(QRect(done->mapTo(page.get(), QPoint()), done->size())) &&
               !done->visibleRegion().isEmpty();
    };
    EXPECT_TRUE(inSight());
    part<FeelingTile>()->click();
    EXPECT_TRUE(inSight()) << "also with a number open";
    controls::look().setTextSize(1);
}

TEST_F(Diary, OneOfTheTwoNumbersAtATimeIsOpen) {
    open({feltAt(today, 5, {})});
    QTest::keyClick(part<EntryRow>(), Qt::Key_Return);
    const auto tiles = part<EntrySheet>()->findChildren<FeelingTile*>();
    const auto scales = part<EntrySheet>()->findChildren<controls::FeelingScale*>();
    ASSERT_EQ(tiles.size(), 2);
    EXPECT_EQ(tiles[0]->accessibleName(), QStringLiteral("Before: 5 of 10"));
    EXPECT_EQ(tiles[1]->accessibleName(), QStringLiteral("After: not said"));
    EXPECT_FALSE(scales[0]->isVisible() || scales[1]->isVisible());
    tiles[0]->click();
    EXPECT_TRUE(scales[0]->isVisible());
    QTest::keyClick(tiles[1], Qt::Key_Return);
    EXPECT_FALSE(scales[0]->isVisible());
    EXPECT_TRUE(scales[1]->isVisible());
    QTest::keyClick(scales[1], Qt::Key_2);
    EXPECT_EQ(tiles[1]->accessibleName(), QStringLiteral("After: 2 of 10"));
}

TEST_F(Diary, ADayWithOnePracticeOpensItAndOneWithTwoShowsThemInTheList) {
    open({practiceAt(2026y / May / 20), practiceAt(2026y / May / 21, 420), practiceAt(2026y / May / 21, 1200)});
    part<MonthView>()->setFocus();
    QTest::keyClick(part<MonthView>(), Qt::Key_Left);
    QTest::keyClick(part<MonthView>(), Qt::Key_Return);
    EXPECT_EQ(part<EntrySheet>(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), part<EntryRow>()) << "the later one stands first";
    QTest::keyClick(part<MonthView>(), Qt::Key_Left);
    QTest::keyClick(part<MonthView>(), Qt::Key_Return);
    EXPECT_NE(part<EntrySheet>(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(part<EntrySheet>(), nullptr);
}

TEST_F(Diary, ADeletedEntryCanBeBroughtBack) {
    open({practiceAt(2026y / May / 20), practiceAt(today)});
    QTest::keyClick(part<EntryRow>(), Qt::Key_Return);
    click("Delete this practice");
    EXPECT_EQ(stored(), 1u);
    EXPECT_EQ(rows(), 1);
    click("Bring back");
    EXPECT_EQ(stored(), 2u);
    EXPECT_EQ(rows(), 2);
}

TEST_F(Diary, EverythingIsDeletedOnlyByTheWordsThatSayWhatGoes) {
    open({practiceAt(2026y / May / 20), practiceAt(today)});
    click("Delete");
    ASSERT_NE(part<DeleteSheet>(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(stored(), 2u) << "the first focus keeps it";
    click("Delete");
    click("Delete 2 practices");
    EXPECT_EQ(stored(), 0u);
    EXPECT_TRUE(part<EmptyDiary>()->isVisible());
    click("Bring back");
    EXPECT_EQ(stored(), 2u);
    EXPECT_EQ(rows(), 2);
}

TEST_F(Diary, SaysInOneSentenceWhatCouldNotBeDone) {
    open({practiceAt(today)});
    QTest::keyClick(part<EntryRow>(), Qt::Key_Return);
    store.failWith(Fault{Fault::Kind::Full, {}, {}});
    click("Delete this practice");
    EXPECT_EQ(failure, QStringLiteral("The disk is full. The diary stays as it was."));
    EXPECT_EQ(rows(), 1);
}

TEST_F(Diary, HasNoButtonToTakeItAwayUntilThatIsPossible) {
    open({practiceAt(today)});
    for (const controls::Button* button : page->findChildren<controls::Button*>())
        EXPECT_FALSE(button->isVisible() && button->text() == QLatin1String("Export"));
    page->setExportable(true);
    bool found = false;
    for (const controls::Button* button : page->findChildren<controls::Button*>())
        found = found || (button->isVisible() && button->text() == QLatin1String("Export"));
    EXPECT_TRUE(found);
}

} // namespace supine::diary
