// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/controls_fade.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace supine::player {
namespace {

TEST(ControlsFade, HidesOnlyWhenNothingNeedsTheControls) {
    bool mayGo = false;
    ControlsFade fade([&] { return mayGo; });
    fade.wake();
    fade.waitIsOver();
    EXPECT_TRUE(fade.areShown());
    mayGo = true;
    fade.waitIsOver();
    EXPECT_FALSE(fade.areShown());
}

TEST(ControlsFade, TellsBeforeTheControlsGoSoThatFocusCanLeaveThem) {
    ControlsFade fade([] { return true; });
    QSignalSpy going(&fade, &ControlsFade::going);
    QSignalSpy gone(&fade, &ControlsFade::gone);
    fade.waitIsOver();
    EXPECT_EQ(going.count(), 1);
    EXPECT_EQ(gone.count(), 0);
}

TEST(ControlsFade, ComesBackAtTheFirstTouch) {
    ControlsFade fade([] { return true; });
    fade.waitIsOver();
    QSignalSpy coming(&fade, &ControlsFade::coming);
    fade.wake();
    fade.wake();
    EXPECT_TRUE(fade.areShown());
    EXPECT_EQ(coming.count(), 1);
}

} // namespace
} // namespace supine::player
