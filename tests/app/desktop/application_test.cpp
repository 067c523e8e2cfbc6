// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/activation.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace supine::desktop {

namespace {

const QDBusConnection noBus(QStringLiteral("no such bus"));

} // namespace

TEST(Application, IsFoundByNobodyWithoutABus) {
    EXPECT_FALSE(isRunning(noBus));
    EXPECT_FALSE(openRunning(noBus));
    Application application(noBus);
    QSignalSpy held(&application, &Application::held);
    application.setWanted(true);
    application.setWanted(false);
    EXPECT_EQ(held.count(), 0);
}

TEST(Application, OpensItsWindowWithTheLeaveOfWhoeverAsks) {
    Application application(noBus);
    ApplicationFace face(application);
    QSignalSpy open(&application, &Application::openWanted);
    face.Activate({{QStringLiteral("activation-token"), QStringLiteral("leave-1")}});
    EXPECT_EQ(open.count(), 1);
    EXPECT_EQ(activationToken(), QStringLiteral("leave-1"));
    face.ActivateAction(QStringLiteral("unknown"), {}, {});
    EXPECT_EQ(open.count(), 2);
    EXPECT_EQ(activationToken(), QStringLiteral("leave-1"));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

} // namespace supine::desktop
