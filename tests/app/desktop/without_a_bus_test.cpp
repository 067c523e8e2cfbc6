// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presence.h"

#include "situations.h"
#include "tests/app/player/content_under_test.h"

#include <QCoreApplication>
#include <QDBusConnection>

#include <gtest/gtest.h>

namespace supine::desktop {

TEST(Presence, IsHarmlessWithoutABus) {
    const QDBusConnection nowhere(QStringLiteral("no such bus"));
    ASSERT_FALSE(nowhere.isConnected());
    Situation now = inTheTilt();
    now.isSeen = false;
    Presence presence(
        player::shippedContent(), [&now] { return now; }, nowhere);
    for (const session::State state : {session::State::Playing, session::State::Paused,
                                       session::State::Finished, session::State::Ready}) {
        now.practising.state = state;
        presence.refresh();
        QCoreApplication::processEvents();
    }
    SUCCEED();
}

} // namespace supine::desktop
