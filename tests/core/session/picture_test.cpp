// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/moment.h"
#include "core/session/picture.h"
#include "tests/core/session/small_models.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace supine::session::tests {

namespace {

const std::vector<PictureChange> changes{
    {Seconds{0}, "standing"}, {Seconds{10}, "kneeling"}, {Seconds{20}, {}}};

model::Phase showing(double seconds, std::vector<model::PictureCue> pictures) {
    model::Phase phase = freePhase(seconds);
    phase.pictures = std::move(pictures);
    return phase;
}

std::vector<std::string> shownIn(const Timeline& timeline) {
    std::vector<std::string> all;
    for (const PictureChange& change : timeline.pictures)
        all.push_back(change.show);
    return all;
}

} // namespace

TEST(Picture, IsTheMovingBodyWhereNothingIsShown) {
    EXPECT_EQ(pictureAt({}, Seconds{5}), Picture{});
    EXPECT_EQ(pictureAt({{Seconds{3}, "standing"}}, Seconds{2.9}), Picture{});
}

TEST(Picture, AtTheVeryBeginningIsThereAtOnce) {
    EXPECT_EQ(pictureAt(changes, Seconds{0}), (Picture{"standing", "standing", 1}));
}

TEST(Picture, FadesFromTheOneBefore) {
    const Picture half = pictureAt(changes, Seconds{10} + 0.5 * pictureFade);
    EXPECT_EQ(half.from, "standing");
    EXPECT_EQ(half.to, "kneeling");
    EXPECT_NEAR(half.share, 0.5, 1e-9);
    const Seconds over = Seconds{10.001} + pictureFade;
    EXPECT_EQ(pictureAt(changes, over), (Picture{"kneeling", "kneeling", 1}));
}

TEST(Picture, FadesBackToTheMovingBody) {
    const Picture begun = pictureAt(changes, Seconds{20.1});
    EXPECT_EQ(begun.from, "kneeling");
    EXPECT_EQ(begun.to, "");
    EXPECT_EQ(begun.seen(), "kneeling");
}

TEST(Picture, IsWholeBeforeTheNextOneComes) {
    const std::vector<PictureChange> quick{
        {Seconds{1}, "standing"}, {Seconds{1.2}, "kneeling"}, {Seconds{9}, {}}};
    EXPECT_NEAR(pictureAt(quick, Seconds{1.1999}).share, 1, 1e-2);
    EXPECT_EQ(pictureAt(quick, Seconds{1.2}).from, "standing");
}

TEST(Picture, FadesForMoreThanHalfASecondAndLessThanAThirdMore) {
    EXPECT_GE(pictureFade, Seconds{0.5});
    EXPECT_LE(pictureFade, Seconds{0.7});
}

TEST(PicturesOfATimeline, StandAtTheirShareOfThePhase) {
    const model::Library library = libraryOf({section(
        "down", {step("one", {showing(10, {{0, "standing", {}}, {0.5, "kneeling", {}}})})})});
    const Timeline timeline = timelineOf(library);
    EXPECT_THAT(timeline.pictures,
                testing::ElementsAre(PictureChange{Seconds{0}, "standing"},
                                     PictureChange{Seconds{5}, "kneeling"}));
    EXPECT_EQ(momentAt(timeline, Seconds{7}).picture.to, "kneeling");
}

TEST(PicturesOfATimeline, EndWithTheirSection) {
    const model::Library library =
        libraryOf({section("down", {step("one", {showing(10, {{0, "standing", {}}})})}),
                   exercise("after", {step("two", {freePhase(10)})})});
    EXPECT_EQ(timelineOf(library).pictures.back(), (PictureChange{Seconds{10}, {}}));
}

TEST(PicturesOfATimeline, OfASectionFollowAnotherWithoutTheBodyBetween) {
    const model::Library library =
        libraryOf({section("one", {step("one", {showing(10, {{0, "standing", {}}})})}),
                   section("two", {step("two", {showing(10, {{0, "kneeling", {}}})})})});
    EXPECT_THAT(shownIn(timelineOf(library)), testing::ElementsAre("standing", "kneeling"));
}

TEST(PicturesOfATimeline, BelongToThePlaceOfPractice) {
    const model::Library library = libraryOf(
        {section("down", {step("one", {showing(10, {{0, "standing", model::Place::Floor},
                                                    {0.5, "side-lying", {}}})})})});
    TimelineOptions bed;
    bed.place = model::Place::Bed;
    EXPECT_THAT(shownIn(timelineOf(library)), testing::ElementsAre("standing", "side-lying"));
    EXPECT_THAT(shownIn(timelineOf(library, bed)), testing::ElementsAre("side-lying"));
}

} // namespace supine::session::tests
