// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/announcement.h"

#include "situations.h"

#include <gtest/gtest.h>

namespace supine::desktop {

namespace {

using Due = Announcement::Due;
using session::State;

Situation in(const char* exercise, bool seen, State state = State::Playing) {
    Situation situation = inTheTilt(state);
    situation.practising.exercise = exercise;
    situation.isSeen = seen;
    return situation;
}

} // namespace

TEST(Announcement, SaysTheExerciseThatBeginsUnseen) {
    Announcement announcement;
    EXPECT_EQ(announcement.follow(in("pelvic-tilt", true)), Due::Nothing);
    EXPECT_EQ(announcement.follow(in("pelvic-tilt", false)), Due::Nothing) << "it had begun";
    EXPECT_EQ(announcement.follow(in("arm-raise", false)), Due::Say);
    EXPECT_EQ(announcement.follow(in("arm-raise", false)), Due::Nothing);
    EXPECT_EQ(announcement.follow(in("rest", false)), Due::Say);
}

TEST(Announcement, SaysNothingToSomebodyWhoLooks) {
    Announcement announcement;
    announcement.follow(in("pelvic-tilt", true));
    EXPECT_EQ(announcement.follow(in("arm-raise", true)), Due::Nothing);
    EXPECT_EQ(announcement.follow(in("arm-raise", false)), Due::Nothing);
}

TEST(Announcement, IsWithdrawnOnceWhenTheWindowIsSeen) {
    Announcement announcement;
    announcement.follow(in("arm-raise", false));
    EXPECT_EQ(announcement.follow(in("arm-raise", true)), Due::Withdraw);
    EXPECT_EQ(announcement.follow(in("arm-raise", true)), Due::Nothing);
}

TEST(Announcement, IsWithdrawnWhenTheSessionEnds) {
    for (const State end : {State::Finished, State::Ready}) {
        Announcement announcement;
        announcement.follow(in("arm-raise", false));
        EXPECT_EQ(announcement.follow(in("arm-raise", false, end)), Due::Withdraw);
    }
}

TEST(Announcement, WaitsForAPausedSessionToGoOn) {
    Announcement announcement;
    announcement.follow(in("pelvic-tilt", true));
    EXPECT_EQ(announcement.follow(in("arm-raise", false, State::Paused)), Due::Nothing);
    EXPECT_EQ(announcement.follow(in("arm-raise", false)), Due::Say);
}

TEST(Announcement, SaysTheSameExerciseAgainInANewSession) {
    Announcement announcement;
    announcement.follow(in("arm-raise", false));
    announcement.follow(in("arm-raise", false, State::Ready));
    EXPECT_EQ(announcement.follow(in("arm-raise", false)), Due::Say);
}

} // namespace supine::desktop
