// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/routine.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::model;

Library smallLibrary() {
    Library library;
    library.exercises.resize(2);
    library.exercises[0].id = "pelvic-tilt";
    library.exercises[1].id = "arm-raise";
    library.routines.resize(1);
    library.routines[0].id = "five";
    library.interjections = {{"pause", {"lines/pause", "Paused."}}};
    library.poses["arms-up"].bladesDown = 1;
    return library;
}

TEST(Library, FindsExercisesById) {
    const Library library = smallLibrary();
    EXPECT_EQ(library.exercise("arm-raise"), &library.exercises[1]);
    EXPECT_EQ(library.exercise("arm"), nullptr);
}

TEST(Library, FindsRoutinesById) {
    const Library library = smallLibrary();
    EXPECT_EQ(library.routine("five"), &library.routines[0]);
    EXPECT_EQ(library.routine("pelvic-tilt"), nullptr);
}

TEST(Library, FindsInterjectionsByTheirMoment) {
    const Library library = smallLibrary();
    ASSERT_NE(library.interjection("pause"), nullptr);
    EXPECT_EQ(library.interjection("pause")->text.english, "Paused.");
    EXPECT_EQ(library.interjection("go-on"), nullptr);
}

TEST(Library, FindsPosesByName) {
    const Library library = smallLibrary();
    ASSERT_NE(library.pose("arms-up"), nullptr);
    EXPECT_EQ(library.pose("arms-up")->bladesDown, 1);
    EXPECT_EQ(library.pose("arms-down"), nullptr);
}

TEST(Library, IsEmptyAtFirst) {
    const Library library;
    EXPECT_EQ(library.exercise(""), nullptr);
    EXPECT_EQ(library.pose(""), nullptr);
    EXPECT_EQ(library.levels.standard.pace, supine::BreathPace{});
}

} // namespace
