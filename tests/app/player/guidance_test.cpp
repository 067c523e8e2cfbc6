// SPDX-License-Identifier: GPL-3.0-or-later
// What a session says and shows at every guidance, as its controller hands it on.
#include "controller_under_test.h"

#include <gmock/gmock.h>

namespace supine::player {
namespace {

using session::CueKind;
using session::State;
using testing::Contains;
using testing::ElementsAre;

using Guidance = ControllerTest;

TEST_F(Guidance, ChangesTheGuidanceAndKeepsThePlace) {
    begin(model::Level::Standard);
    practise("diaphragmatic-breathing", Seconds{9});
    const Seconds place = session().position();
    EXPECT_FALSE(controller.guide(session::Guidance::Brief));
    EXPECT_EQ(session().position(), place);
    sound.heard.clear();
    pass(Seconds{9});
    EXPECT_THAT(linesHeard(), ElementsAre("Breathe in.", "Breathe out."));
    EXPECT_FALSE(controller.guide(session::Guidance::Full));
    pass(Seconds{12});
    EXPECT_THAT(linesHeard(), Contains("In: your low ribs may widen."));
}

TEST_F(Guidance, DoesNothingWhenTheGuidanceStaysTheSame) {
    begin();
    pass(Seconds{3});
    const int flushes = sound.flushes;
    EXPECT_FALSE(controller.guide(session::Guidance::Full));
    EXPECT_EQ(sound.flushes, flushes);
}

TEST_F(Guidance, SaysNoWordWithoutGuidanceAndShowsThem) {
    begin();
    EXPECT_FALSE(controller.guide(session::Guidance::Off));
    pass(Seconds{20});
    controller.pause();
    pass(Seconds{3});
    EXPECT_EQ(controller.caption()->english, "Paused. Press play when you are ready.");
    controller.play();
    passUntil(session().timeline().duration);
    EXPECT_EQ(session().state(), State::Finished);
    pass(Seconds{1});
    EXPECT_EQ(controller.caption()->english, "Well done. Take your time.");
    EXPECT_THAT(linesHeard(), testing::IsEmpty());
}

TEST_F(Guidance, AnswersPainInWordsAlsoWithoutGuidance) {
    begin();
    EXPECT_FALSE(controller.guide(session::Guidance::Off));
    practise("pelvic-tilt", Seconds{20});
    controller.itHurts();
    pass(Seconds{25});
    EXPECT_EQ(linesHeard().size(), 3U);
    controller.moveLess();
    pass(Seconds{4});
    EXPECT_EQ(linesHeard().back(), "We make it smaller.");
    EXPECT_EQ(session().plan().options.guidance, session::Guidance::Off);
}

TEST_F(Guidance, ShowsEveryLineWhileItIsHeard) {
    begin(model::Level::Standard);
    std::size_t checked = 0;
    const auto listen = [&](Seconds length) {
        for (Seconds passed{}; passed < length; passed += frame) {
            pass(frame);
            for (const FakeSound::Order& order : sound.heard) {
                const bool isHeard = order.cue.kind == CueKind::Voice && sound.now() > order.at &&
                                     sound.now() < order.at + order.cue.seconds;
                if (!isHeard)
                    continue;
                ++checked;
                ASSERT_NE(controller.caption(), nullptr) << order.cue.english;
                ASSERT_EQ(controller.caption()->line, order.cue.line);
                ASSERT_EQ(controller.caption()->number, order.cue.number);
            }
        }
    };
    listen(Seconds{90});
    controller.pause();
    sound.heard.clear();
    listen(Seconds{5});
    controller.play();
    listen(Seconds{30});
    controller.itHurts();
    sound.heard.clear();
    listen(Seconds{25});
    controller.carryOn();
    listen(Seconds{60});
    EXPECT_FALSE(controller.guide(session::Guidance::Brief));
    sound.heard.clear();
    listen(session().timeline().duration);
    EXPECT_EQ(session().state(), State::Finished);
    EXPECT_GT(checked, 4000U);
}

} // namespace
} // namespace supine::player
