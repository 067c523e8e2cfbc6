// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/cut_off.h"

#include "tests/core/diary/entries.h"

#include <gtest/gtest.h>

namespace supine::diary {

using namespace std::chrono_literals;

namespace {

Entry underWay() {
    Entry entry = fullEntry();
    entry.ending = Ending::UnderWay;
    return entry;
}

std::chrono::sys_seconds afterItsEnd(std::chrono::seconds by) {
    return fullEntry().end->utc + by;
}

} // namespace

TEST(CutOff, IsTheNewestThatIsStillUnderWay) {
    Entry older = bareEntry();
    older.start.utc -= 24h;
    EXPECT_EQ(cutOff({older, underWay()}, afterItsEnd(5min)), underWay());
    EXPECT_EQ(cutOff({underWay(), older}, afterItsEnd(5min)), underWay());
    EXPECT_EQ(cutOff({}, afterItsEnd(5min)), std::nullopt);
}

TEST(CutOff, IsNoneOnceAnotherOneWasPractised) {
    Entry newer = fullEntry();
    newer.start.utc += 1h;
    EXPECT_EQ(cutOff({underWay(), newer}, afterItsEnd(2h)), std::nullopt);
    EXPECT_EQ(cutOff({fullEntry()}, afterItsEnd(5min)), std::nullopt);
}

TEST(CutOff, IsNoneWhileSomebodyPractises) {
    EXPECT_EQ(cutOff({underWay()}, afterItsEnd(5min), underWay().id), std::nullopt);
    EXPECT_EQ(cutOff({underWay()}, afterItsEnd(20s)), std::nullopt);
}

TEST(CutOff, IsNoneWhereNothingWasPlayedOrItWasLongAgo) {
    Entry begun = underWay();
    begun.leftIn.clear();
    EXPECT_EQ(cutOff({begun}, afterItsEnd(5min)), std::nullopt);
    EXPECT_EQ(cutOff({underWay()}, afterItsEnd(13h)), std::nullopt);
}

} // namespace supine::diary
