// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/session_page.h"

#include "app/controls/accessible.h"
#include "app/controls/button.h"
#include "app/controls/look.h"
#include "app/player/controller.h"
#include "app/player/session_bar.h"
#include "app/player/stage.h"
#include "app/player/stage_accessible.h"
#include "content_under_test.h"
#include "fake_sound.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::player {

/// A page with a session of the shipped content, or of other content, whose time is passed in.
class SessionPageUnderTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        controls::installAccessibility();
        installStageAccessibility();
    }

    explicit SessionPageUnderTest(const model::Library& content = shippedContent())
        : library(content), appearance(library), page(library, appearance, sound) {
        controls::look().setMotionChoice(controls::MotionChoice::Less); // sheets stand still at once
        page.resize(1280, 800);
        page.show();
        session::TimelineOptions options;
        options.level = model::Level::Standard;
        options.pace = library.levels[options.level].pace;
        EXPECT_FALSE(page.start(*library.routine("five"), options));
        QApplication::setActiveWindow(&page);
        pass(Seconds{1});
    }
    ~SessionPageUnderTest() override {
        controls::look().setMotionChoice(controls::MotionChoice::Desktop);
        controls::look().setTextSize(1);
    }

    void pass(Seconds length) {
        for (Seconds passed{}; passed < length; passed += Seconds{0.04}) {
            sound.pass(Seconds{0.04});
            controller()->tick();
        }
    }

    void press(int key) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &page,
                        static_cast<Qt::Key>(key));
        pass(Seconds{0.08});
    }

    void goTo(const char* exercise, Seconds into = {}) {
        for (const session::Chapter& chapter : controller()->session()->timeline().chapters)
            if (chapter.exercise == exercise)
                controller()->seek(chapter.start + into);
        pass(Seconds{1.4});
    }

    Controller* controller() const { return page.findChild<Controller*>(); }
    const session::Session& session() const { return *controller()->session(); }
    std::string exerciseNow() const {
        return session().timeline().chapters[session().moment().chapter].exercise;
    }
    template <class Part>
    Part* part() const {
        return page.findChild<Part*>();
    }
    controls::Button* button(const QString& name) const {
        for (controls::Button* const one : page.findChildren<controls::Button*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

    const model::Library& library;
    FakeSound sound;
    Appearance appearance;
    SessionPage page;
};

} // namespace supine::player
