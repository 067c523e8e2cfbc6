// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/iso_time.h"

#include "tests/core/diary/entries.h"

#include <gtest/gtest.h>

namespace supine::diary {

TEST(IsoTime, SaysWhatTheClockOnTheWallSaid) {
    EXPECT_EQ(toIso(thatEvening), "2026-05-14T18:30:00+02:00");
    EXPECT_EQ(toIso(When{thatEvening.utc, std::chrono::minutes{-210}}),
              "2026-05-14T13:00:00-03:30");
    EXPECT_EQ(toIso(When{}), "1970-01-01T00:00:00+00:00");
    EXPECT_EQ(toIso(thatEvening.day()), "2026-05-14");
}

TEST(IsoTime, ReadsWhatItWrites) {
    for (const int ahead : {-720, -210, -1, 0, 45, 120, 840})
        for (const int second : {0, 1, 86399, 951782399, 2147483647}) {
            const When when{std::chrono::sys_seconds{std::chrono::seconds{second}},
                            std::chrono::minutes{ahead}};
            EXPECT_EQ(whenFromIso(toIso(when)), when) << toIso(when);
        }
    EXPECT_EQ(whenFromIso("2026-05-14T18:30:00Z"), whenFromIso("2026-05-14T18:30:00+00:00"));
}

TEST(IsoTime, RefusesEverythingElse) {
    for (const char* text :
         {"", "2026-05-14", "2026-05-14T18:30:00", "2026-05-14 18:30:00+02:00",
          "2026-02-30T18:30:00+02:00", "2026-13-01T18:30:00+02:00", "2026-05-14T24:00:00+02:00",
          "2026-05-14T18:60:00+02:00", "2026-05-14T18:30:60+02:00", "2026-05-14T18:30:00+02:60",
          "2026-05-14T18:30:00+15:00", "2026-05-14T18:30:00-13:00", "2026-05-14T18:30:00+02:00 ",
          "2026-05-14T18:30:00+0200", "2026-5-14T18:30:00+02:00", "-026-05-14T18:30:00+02:00"})
        EXPECT_EQ(whenFromIso(text), std::nullopt) << text;
}

} // namespace supine::diary
