// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/book.h"
#include "tests/support/memory_store.h"
#include "tests/support/sample_diary.h"

#include <gtest/gtest.h>

namespace supine::diary {

using namespace std::chrono;

namespace {

class BookOf : public testing::Test {
protected:
    BookOf() { EXPECT_FALSE(book.read()); }

    std::vector<Entry> stored() const { return store.entries().value(); }

    const Entry april = feltAt(2026y / April / 30, 6, 4);
    const Entry may = feltAt(2026y / May / 4, 5, {});
    const Entry later = feltAt(2026y / May / 5, {}, 3);
    MemoryStore store{{april, may, later}};
    Book book{store};
};

} // namespace

TEST_F(BookOf, IsReadByTheMonthsOneLived) {
    EXPECT_EQ(book.entriesIn(2026y / May), (std::vector<Entry>{may, later}));
    EXPECT_EQ(book.firstMonth(), 2026y / April);
    EXPECT_EQ(book.lastMonth(), 2026y / May);
}

TEST_F(BookOf, AChangeKeepsWhatWasWrittenMeanwhile) {
    Entry elsewhere = may;
    elsewhere.after = 2;
    store.write(elsewhere);
    EXPECT_FALSE(book.change(may.id, [](Entry& entry) { entry.note = "mended"; }));
    EXPECT_EQ(store.entry(may.id).value()->after, 2);
    EXPECT_EQ(store.entry(may.id).value()->note, "mended");
    EXPECT_EQ(book.entry(may.id)->note, "mended");
}

TEST_F(BookOf, ARemovedEntryComesBackAsItWas) {
    EXPECT_FALSE(book.remove(may.id));
    EXPECT_EQ(stored().size(), 2u);
    EXPECT_FALSE(book.entry(may.id));
    EXPECT_EQ(book.lastRemoved(), std::vector<Entry>{may});
    EXPECT_FALSE(book.bringBack());
    EXPECT_EQ(stored(), (std::vector<Entry>{april, may, later}));
    EXPECT_EQ(book.entries(), stored());
    EXPECT_TRUE(book.lastRemoved().empty());
}

TEST_F(BookOf, RemovalsComeBackOneByOneTheLastFirst) {
    EXPECT_FALSE(book.remove(may.id));
    EXPECT_FALSE(book.removeAll());
    EXPECT_TRUE(stored().empty());
    EXPECT_FALSE(book.bringBack());
    EXPECT_EQ(stored(), (std::vector<Entry>{april, later}));
    EXPECT_FALSE(book.bringBack());
    EXPECT_EQ(stored(), (std::vector<Entry>{april, may, later}));
}

TEST_F(BookOf, RemovingEverythingTakesWhatCameMeanwhileIntoTheUndo) {
    const Entry newest = practiceAt(2026y / May / 6);
    store.write(newest);
    EXPECT_FALSE(book.removeAll());
    EXPECT_FALSE(book.bringBack());
    EXPECT_EQ(stored().back(), newest);
}

TEST_F(BookOf, AFaultChangesNothingAndCanBeTriedAgain) {
    EXPECT_FALSE(book.remove(may.id));
    store.failWith(Fault{Fault::Kind::Full, {}, {}});
    EXPECT_TRUE(book.remove(april.id));
    EXPECT_TRUE(book.removeAll());
    EXPECT_TRUE(book.change(april.id, [](Entry& entry) { entry.note = "lost"; }));
    EXPECT_TRUE(book.bringBack());
    EXPECT_EQ(book.entries(), (std::vector<Entry>{april, later}));
    store.failWith({});
    EXPECT_FALSE(book.bringBack());
    EXPECT_EQ(book.entries(), (std::vector<Entry>{april, may, later}));
}

TEST_F(BookOf, WhatIsNotThereIsNotChanged) {
    EXPECT_FALSE(book.remove("nobody"));
    EXPECT_FALSE(book.change("nobody", [](Entry&) { FAIL(); }));
    EXPECT_TRUE(book.lastRemoved().empty());
    EXPECT_EQ(stored().size(), 3u);
}

} // namespace supine::diary
