// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/merge.h"

#include "tests/core/diary/entries.h"

#include <gmock/gmock.h>

namespace supine::diary {

using std::chrono::seconds;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Merge, OfADiaryWithItselfChangesNothing) {
    const std::vector<Entry> own{fullEntry(), bareEntry()};
    EXPECT_THAT(missingFrom(own, own), IsEmpty());
    EXPECT_THAT(missingFrom(own, {}), IsEmpty());
}

TEST(Merge, TakesWhatIsNotThereOnce) {
    EXPECT_THAT(missingFrom({bareEntry()}, {bareEntry(), fullEntry(), fullEntry()}),
                ElementsAre(fullEntry()));
}

TEST(Merge, PrefersThePracticeThatWentOnForLonger) {
    Entry longer = fullEntry();
    longer.end = later(*longer.end, seconds{60});
    longer.parts.clear();
    EXPECT_THAT(missingFrom({fullEntry()}, {longer}), ElementsAre(longer));
    EXPECT_THAT(missingFrom({longer}, {fullEntry()}), IsEmpty());
    Entry justBegun = fullEntry();
    justBegun.end.reset();
    EXPECT_THAT(missingFrom({justBegun}, {fullEntry()}), ElementsAre(fullEntry()));
}

TEST(Merge, KeepsOnesOwnWordsAndFillsWhatIsMissing) {
    Entry own = fullEntry();
    own.before.reset();
    own.after = 2;
    own.note.clear();
    Entry wanted = own;
    wanted.before = fullEntry().before;
    wanted.note = fullEntry().note;
    EXPECT_THAT(missingFrom({own}, {fullEntry()}), ElementsAre(wanted));

    Entry longer = fullEntry();
    longer.end = later(*longer.end, seconds{60});
    longer.note.clear();
    wanted = longer;
    wanted.note = fullEntry().note;
    EXPECT_THAT(missingFrom({fullEntry()}, {longer}), ElementsAre(wanted));
}

} // namespace supine::diary
