// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_page.h"
#include "tests/app/window/window_under_test.h"

#include <QSignalSpy>

namespace supine::window {

using settings::Settings;

namespace {

class RemoteBeforeTheSafetyPage : public WindowUnderTest {
protected:
    RemoteBeforeTheSafetyPage() : WindowUnderTest(false) {}
};

using Remote = WindowUnderTest;
using Page = MainWindow::Page;

} // namespace

TEST_F(Remote, BeginsWhatStartWouldBegin) {
    EXPECT_EQ(window->practising(), player::Practising{});
    ASSERT_TRUE(window->mayStart());
    keeper.change([](Settings& s) { s.routine = "short"; });
    window->start();
    EXPECT_EQ(window->page(), Page::Session);
    EXPECT_EQ(window->practising().state, session::State::Playing);
    EXPECT_EQ(window->practising().routine, "short");
}

TEST_F(Remote, BeginsNothingOverASessionOrItsFinish) {
    window->start();
    EXPECT_FALSE(window->mayStart());
    window->session()->seek(window->practising().duration);
    EXPECT_EQ(window->practising().state, session::State::Finished);
    EXPECT_FALSE(window->mayStart());
    window->start();
    EXPECT_EQ(window->practising().state, session::State::Finished);
}

TEST_F(Remote, BeginsNothingWhereThePageListens) {
    window->openSoundDelay();
    EXPECT_FALSE(window->mayStart());
    window->goBack();
    EXPECT_TRUE(window->mayStart());
}

TEST_F(Remote, IsToldOfBeginningAndEnd) {
    QSignalSpy told(window.get(), &MainWindow::practisingChanged);
    window->start();
    EXPECT_GE(told.count(), 1);
    told.clear();
    window->session()->end();
    EXPECT_GE(told.count(), 1);
    EXPECT_EQ(window->practising(), player::Practising{});
}

TEST_F(RemoteBeforeTheSafetyPage, WaitsUntilItWasRead) {
    ASSERT_TRUE(window->mayStart());
    window->start();
    EXPECT_EQ(window->page(), Page::Safety);
    EXPECT_EQ(window->practising().state, session::State::Ready);
}

} // namespace supine::window
