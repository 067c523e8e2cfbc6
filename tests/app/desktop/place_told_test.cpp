// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/place_told.h"

#include "situations.h"

#include <gtest/gtest.h>

namespace supine::desktop {

namespace {

player::Practising at(Seconds position, session::State state = session::State::Playing) {
    player::Practising practising = inTheTilt(state).practising;
    practising.position = position;
    return practising;
}

} // namespace

TEST(PlaceTold, IsBelievedToBeTheBeginningOfANewSession) {
    PlaceTold place;
    EXPECT_FALSE(place.mustTell(at(Seconds(0)), Seconds(100)));
    EXPECT_FALSE(place.mustTell({}, Seconds(150)));
    EXPECT_FALSE(place.mustTell(at(Seconds(0)), Seconds(200)));
}

TEST(PlaceTold, CountsOnWhileTheSessionPlays) {
    PlaceTold place;
    place.mustTell(at(Seconds(0)), Seconds(100));
    EXPECT_FALSE(place.mustTell(at(Seconds(60)), Seconds(160)));
    EXPECT_FALSE(place.mustTell(at(Seconds(60), session::State::Paused), Seconds(160)));
    EXPECT_FALSE(place.mustTell(at(Seconds(60), session::State::Paused), Seconds(300)));
    EXPECT_FALSE(place.mustTell(at(Seconds(60)), Seconds(310)));
    EXPECT_FALSE(place.mustTell(at(Seconds(65)), Seconds(315)));
}

TEST(PlaceTold, IsToldOnceAfterAJump) {
    PlaceTold place;
    place.mustTell(at(Seconds(0)), Seconds(0));
    EXPECT_TRUE(place.mustTell(at(Seconds(90)), Seconds(1)));
    EXPECT_FALSE(place.mustTell(at(Seconds(91)), Seconds(2)));
    EXPECT_TRUE(place.mustTell(at(Seconds(30), session::State::Paused), Seconds(2.5)));
}

TEST(PlaceTold, IsToldAgainWhileTimeStandsStillAfterAJump) {
    PlaceTold place;
    place.mustTell(at(Seconds(0)), Seconds(0));
    EXPECT_TRUE(place.mustTell(at(Seconds(90)), Seconds(1)));
    EXPECT_FALSE(place.mustTell(at(Seconds(90)), Seconds(1.4)));
    EXPECT_TRUE(place.mustTell(at(Seconds(90)), Seconds(2)));
    EXPECT_FALSE(place.mustTell(at(Seconds(90.8)), Seconds(2.8)));
}

} // namespace supine::desktop
