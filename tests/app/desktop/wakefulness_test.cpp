// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/wakefulness.h"

#include <gtest/gtest.h>

namespace supine::desktop {

using session::State;

TEST(Wakefulness, IsWantedWhileTheSessionPlaysHoweverLong) {
    Wakefulness wakefulness;
    EXPECT_FALSE(wakefulness.isWanted(State::Ready, Seconds(0)));
    EXPECT_TRUE(wakefulness.isWanted(State::Playing, Seconds(1)));
    EXPECT_TRUE(wakefulness.isWanted(State::Playing, Seconds(4000)));
}

TEST(Wakefulness, LastsThroughAPauseOfFiveMinutes) {
    for (const State still : {State::Paused, State::Hurting}) {
        Wakefulness wakefulness;
        wakefulness.isWanted(State::Playing, Seconds(100));
        EXPECT_TRUE(wakefulness.isWanted(still, Seconds(101)));
        EXPECT_TRUE(wakefulness.isWanted(still, Seconds(400)));
        EXPECT_FALSE(wakefulness.isWanted(still, Seconds(400.5)));
    }
}

TEST(Wakefulness, ComesBackWithTheSession) {
    Wakefulness wakefulness;
    wakefulness.isWanted(State::Playing, Seconds(0));
    EXPECT_FALSE(wakefulness.isWanted(State::Paused, Seconds(1000)));
    EXPECT_TRUE(wakefulness.isWanted(State::Playing, Seconds(1001)));
    EXPECT_TRUE(wakefulness.isWanted(State::Paused, Seconds(1300)));
}

TEST(Wakefulness, EndsAtOnceWithTheSession) {
    Wakefulness wakefulness;
    wakefulness.isWanted(State::Playing, Seconds(10));
    EXPECT_FALSE(wakefulness.isWanted(State::Finished, Seconds(11)));
    wakefulness.isWanted(State::Playing, Seconds(12));
    EXPECT_FALSE(wakefulness.isWanted(State::Ready, Seconds(13)));
}

TEST(Wakefulness, IsNotWantedForASessionThatNeverPlayed) {
    Wakefulness wakefulness;
    EXPECT_FALSE(wakefulness.isWanted(State::Paused, Seconds(0)));
}

} // namespace supine::desktop
