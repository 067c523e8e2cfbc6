// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/controller.h"

#include "content_under_test.h"
#include "fake_sound.h"

#include <gtest/gtest.h>

namespace supine::player {
namespace {

constexpr Seconds frame{0.04};

/// A session of all five movements, begun.
class ShownPicture : public testing::Test {
protected:
    void SetUp() override {
        auto plan = session::makePlan(shippedContent(), *shippedContent().routine("five"), {});
        ASSERT_TRUE(plan);
        controller.begin(std::move(plan).value());
    }

    void pass(Seconds length) {
        for (Seconds passed{}; passed < length; passed += frame) {
            sound.pass(frame);
            controller.tick();
        }
    }

    FakeSound sound;
    Controller controller{shippedContent(), sound};
};

TEST_F(ShownPicture, IsThePersonStandingAtFirst) {
    EXPECT_EQ(controller.shown().picture.to, "standing");
    EXPECT_DOUBLE_EQ(controller.shown().picture.share, 1);
}

TEST_F(ShownPicture, StaysAndStepsBackWhenItHurts) {
    pass(Seconds{3});
    controller.itHurts();
    pass(glideToRest + frame);
    EXPECT_EQ(controller.shown().picture.to, "standing");
    EXPECT_GT(controller.shown().pictureDimmed, 0.4);
}

TEST_F(ShownPicture, FadesToTheMovingBodyWhenAChapterIsSkipped) {
    pass(Seconds{3});
    controller.nextChapter();
    EXPECT_EQ(controller.shown().picture.from, "standing");
    EXPECT_EQ(controller.shown().picture.to, "");
    pass(glideLength + frame);
    EXPECT_EQ(controller.shown().picture, session::Picture{});
}

TEST_F(ShownPicture, LiesOnTheSideWhereTheClosingQuestionIsAsked) {
    controller.seek(controller.session()->timeline().duration - Seconds{1});
    pass(Seconds{6});
    ASSERT_EQ(controller.session()->state(), session::State::Finished);
    EXPECT_EQ(controller.shown().picture.to, "side-lying");
}

} // namespace
} // namespace supine::player
