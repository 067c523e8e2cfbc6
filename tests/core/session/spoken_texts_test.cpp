// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lines.h"
#include "core/session/timeline.h"

#include "tests/core/session/small_models.h"

#include <gtest/gtest.h>

namespace supine::session::tests {

TEST(SpokenTexts, HoldEachLineOnceAndEachCountingLineForEveryNumber) {
    model::Repeat rounds = repeat(
        1,
        {step("a", {outPhase({line("one", "Out."), line("n", "{n}. Out.", model::Turn::Later)})})});
    rounds.times = {2, 3, 5};
    model::Library library = libraryOf({exercise("e", {rounds})});
    library.interjections = {{"pause", {"lines/pause", "Paused."}}};
    const auto texts = spokenTexts(library);
    ASSERT_EQ(texts.size(), 1u + 5u + 1u);
    EXPECT_EQ(texts[0].number, 0);
    EXPECT_EQ(texts[1].number, 1);
    EXPECT_EQ(texts[5].number, 5);
    EXPECT_EQ(texts[6].text.id, "lines/pause");
    EXPECT_EQ(texts[6].room, Seconds{});
}

TEST(SpokenTexts, KnowTheShortestRoomOfALine) {
    model::Phase free = freePhase(0, {line("free", "Rest.")});
    free.seconds = {Seconds{6}, Seconds{8}, Seconds{12}};
    model::Exercise down = section("down", {step("k", {freePhase(40, {line("kneel", "Kneel.")})})});
    down.stretchable = true;
    const auto texts = spokenTexts(
        libraryOf({down, exercise("e", {step("a", {free, inPhase({line("in", "In.")}),
                                                   outPhase({line("out", "Out.")})})})}));
    ASSERT_EQ(texts.size(), 4u);
    EXPECT_DOUBLE_EQ(texts[0].room.count(), 30);
    EXPECT_DOUBLE_EQ(texts[1].room.count(), 6);
    EXPECT_DOUBLE_EQ(texts[2].room.count(), 3);
    EXPECT_DOUBLE_EQ(texts[3].room.count(), 4);
}

} // namespace supine::session::tests
