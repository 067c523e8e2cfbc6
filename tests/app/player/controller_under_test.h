// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/controller.h"

#include "content_under_test.h"
#include "fake_sound.h"

#include <gtest/gtest.h>

namespace supine::player {

/// A controller of the shipped content whose time is passed in.
class ControllerTest : public testing::Test {
protected:
    static constexpr Seconds frame{0.04};

    void begin(model::Level level = model::Level::Gentle) {
        session::TimelineOptions options;
        options.level = level;
        options.pace = shippedContent().levels[level].pace;
        options.defaultRange = shippedContent().levels[level].range;
        const model::Routine* five = shippedContent().routine("five");
        ASSERT_NE(five, nullptr);
        auto plan = session::makePlan(shippedContent(), *five, options);
        ASSERT_TRUE(plan);
        controller.begin(std::move(plan).value());
    }

    void pass(Seconds length) {
        for (Seconds passed{}; passed < length; passed += frame) {
            sound.pass(frame);
            controller.tick();
        }
    }

    void passUntil(Seconds position) {
        while (session().position() < position && session().state() == session::State::Playing)
            pass(frame);
    }

    void goTo(const char* exercise, Seconds into = {}) {
        for (const session::Chapter& chapter : session().timeline().chapters)
            if (chapter.exercise == exercise)
                return controller.seek(chapter.start + into);
        FAIL() << exercise;
    }

    /// Jumps to an exercise and waits until the body is there.
    void practise(const char* exercise, Seconds into = {}) {
        goTo(exercise, into);
        pass(Seconds{1.4});
    }

    const session::Session& session() const { return *controller.session(); }
    std::string exerciseNow() const {
        return session().timeline().chapters[session().moment().chapter].exercise;
    }

    std::vector<std::string> linesHeard() const {
        std::vector<std::string> lines;
        for (const FakeSound::Order& order : sound.heard)
            if (order.cue.kind == session::CueKind::Voice)
                lines.push_back(order.cue.english);
        return lines;
    }

    FakeSound sound;
    Controller controller{shippedContent(), sound};
};

} // namespace supine::player
