// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminders.h"

#include <gtest/gtest.h>

namespace supine::reminders {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;

namespace {

// A Monday, and the days after it.
const LocalDay monday = local_days{std::chrono::year{2026} / 5 / 4};
const LocalDay tuesday = monday + days{1};
const LocalDay wednesday = monday + days{2};
const LocalDay nextMonday = monday + days{7};

Reminders daily(std::vector<TimeOfDay> times) {
    Reminders reminders;
    reminders.on = true;
    reminders.times = std::move(times);
    return reminders;
}

Reminders onlyOn(std::chrono::weekday day, TimeOfDay time) {
    Reminders reminders = daily({time});
    reminders.days.fill(false);
    reminders.days[day.c_encoding()] = true;
    return reminders;
}

/// Somebody has waited all day.
Present at(LocalTime now) {
    return {now, now - days{1}, false};
}

Present practised(LocalTime now) {
    return {now, now - days{1}, true};
}

Past shown(LocalDay day) {
    return {day, {}};
}

using Next = std::optional<LocalTime>;

} // namespace

TEST(Reminders, AreOffUntilSomebodyWantsThem) {
    EXPECT_FALSE(Reminders{}.on);
    EXPECT_FALSE(Reminders{}.inBackground);
    EXPECT_EQ(nextReminder({}, {}, at(monday + 17h)), std::nullopt);
}

TEST(Reminders, ComeAtTheFirstTimeThatIsStillToCome) {
    const Reminders reminders = daily({8h, 18h});
    EXPECT_EQ(nextReminder(reminders, {}, at(monday + 7h)), Next(monday + 8h));
    EXPECT_EQ(nextReminder(reminders, {}, at(monday + 12h)), Next(monday + 18h));
    EXPECT_EQ(nextReminder(reminders, {}, at(monday + 21h)), Next(tuesday + 8h));
}

TEST(Reminders, ComeOnChosenDaysOnly) {
    const Reminders reminders = onlyOn(std::chrono::Wednesday, 18h);
    EXPECT_EQ(nextReminder(reminders, {}, at(monday + 7h)), Next(wednesday + 18h));
    EXPECT_EQ(nextReminder(reminders, shown(wednesday), at(wednesday + 19h)),
              Next(wednesday + days{7} + 18h));
    Reminders never = reminders;
    never.days.fill(false);
    EXPECT_EQ(nextReminder(never, {}, at(monday)), std::nullopt);
    EXPECT_EQ(nextReminder(daily({}), {}, at(monday)), std::nullopt);
}

TEST(Reminders, ComeOnceADayAtMost) {
    const Reminders reminders = daily({8h, 18h});
    EXPECT_EQ(nextReminder(reminders, shown(monday), at(monday + 8h + 1min)), Next(tuesday + 8h));
    EXPECT_EQ(nextReminder(reminders, shown(monday), at(monday + 18h)), Next(tuesday + 8h));
}

TEST(Reminders, LeaveADayOfPracticeAlone) {
    const Reminders reminders = daily({18h});
    EXPECT_EQ(nextReminder(reminders, {}, practised(monday + 18h)), Next(tuesday + 18h));
    EXPECT_EQ(nextReminder(reminders, {}, practised(monday + 9h)), Next(tuesday + 18h));
}

TEST(Reminders, ThatWereSleptThroughAreSaidForTwoHours) {
    const Reminders reminders = daily({18h});
    EXPECT_EQ(nextReminder(reminders, {}, at(monday + 20h)), Next(monday + 18h));
    EXPECT_EQ(nextReminder(reminders, {}, at(monday + 20h + 1s)), Next(tuesday + 18h));
}

TEST(Reminders, OfYesterdayAreNotSaidAfterMidnight) {
    EXPECT_EQ(nextReminder(daily({23h + 30min}), {}, at(tuesday + 30min)),
              Next(tuesday + 23h + 30min));
}

TEST(Reminders, AreNotMadeUpForWhenSomebodyHasJustChosenThem) {
    const Reminders reminders = daily({18h});
    const Present chosenNow{monday + 18h + 5min, monday + 18h + 5min, false};
    EXPECT_EQ(nextReminder(reminders, {}, chosenNow), Next(tuesday + 18h));
    const Present chosenBefore{monday + 18h + 5min, monday + 18h, false};
    EXPECT_EQ(nextReminder(reminders, {}, chosenBefore), Next(monday + 18h));
}

TEST(Reminders, ThatWerePutOffComeAgainOnTheirDay) {
    const Reminders reminders = daily({8h});
    const Past past{monday, monday + 11h};
    EXPECT_EQ(nextReminder(reminders, past, at(monday + 9h)), Next(monday + 11h));
    EXPECT_EQ(nextReminder(reminders, past, at(monday + 13h)), Next(monday + 11h));
    EXPECT_EQ(nextReminder(reminders, past, at(monday + 13h + 1s)), Next(tuesday + 8h));
    EXPECT_EQ(nextReminder(reminders, past, at(tuesday + 7h)), Next(tuesday + 8h));
    EXPECT_EQ(nextReminder(reminders, past, practised(monday + 10h)), Next(tuesday + 8h));
}

TEST(Reminders, ThatWerePutOffComeEvenWhereTheDayIsNoLongerChosen) {
    const Past past{monday, monday + 11h};
    EXPECT_EQ(nextReminder(onlyOn(std::chrono::Friday, 8h), past, at(monday + 9h)),
              Next(monday + 11h));
}

TEST(Reminders, ArePutOffByThreeHoursButNotIntoTheNight) {
    EXPECT_EQ(laterToday(monday + 9h), Next(monday + 12h));
    EXPECT_EQ(laterToday(monday + 18h), Next(monday + 21h));
    EXPECT_EQ(laterToday(monday + 19h + 30min), Next(monday + 21h));
    EXPECT_EQ(laterToday(monday + 20h), Next(monday + 21h));
    EXPECT_EQ(laterToday(monday + 20h + 1min), std::nullopt);
    EXPECT_EQ(laterToday(monday + 22h), std::nullopt);
}

// In spring the clock goes from 1:59:59 to 3:00:00.
TEST(Reminders, AtATimeThatDoesNotExistComeWhenTheClockHasJumped) {
    const Reminders reminders = daily({2h + 30min});
    EXPECT_EQ(nextReminder(reminders, {}, at(monday + 1h + 59min + 59s)),
              Next(monday + 2h + 30min));
    const auto afterTheJump = nextReminder(reminders, {}, at(monday + 3h));
    EXPECT_EQ(afterTheJump, Next(monday + 2h + 30min));
    EXPECT_LT(*afterTheJump, monday + 3h);
}

// In autumn the clock goes from 2:59:59 back to 2:00:00.
TEST(Reminders, AtATimeThatComesTwiceAreShownTheFirstTimeOnly) {
    const Reminders reminders = daily({2h + 30min});
    EXPECT_EQ(nextReminder(reminders, {}, at(monday + 2h + 30min)), Next(monday + 2h + 30min));
    EXPECT_EQ(nextReminder(reminders, shown(monday), at(monday + 2h)), Next(tuesday + 2h + 30min));
}

TEST(Reminders, DoNotRepeatThemselvesWhenTheClockIsSetBack) {
    const Reminders reminders = daily({8h});
    EXPECT_EQ(nextReminder(reminders, shown(monday), at(monday + 7h)), Next(tuesday + 8h));
    EXPECT_EQ(nextReminder(reminders, shown(tuesday), at(monday + 7h)), Next(wednesday + 8h));
}

TEST(Reminders, AreNotSilencedForEverByAClockThatWasFarAhead) {
    EXPECT_EQ(nextReminder(daily({8h}), shown(nextMonday), at(monday + 7h)), Next(monday + 8h));
}

TEST(Reminders, KeepTheirTimesInOrderAndWithinTheDay) {
    EXPECT_EQ(inOrder({18h, 8h, 18h, -1min, 24h, 12h}), (std::vector<TimeOfDay>{8h, 12h, 18h}));
    EXPECT_EQ(inOrder({1h, 2h, 3h, 4h, 5h}).size(), mostTimes);
    EXPECT_TRUE(inOrder({}).empty());
}

} // namespace supine::reminders
