// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/device/sound_clock.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace supine::voice {
namespace {

constexpr Seconds tick{0.02};
constexpr Seconds zero{1000.0}; // where the steady clock happens to stand
using Device = std::function<Seconds(Seconds)>;

// Lives with the clock as a session does: reads the device every 20 ms, looks at the time every
// 4 ms, and remembers the worst it saw.
class Life {
public:
    Life() { clock.start(zero); }

    void openDevice() {
        clock.deviceOpened(clock.now(steady));
        movedOn = Seconds::zero();
    }

    void liveFor(Seconds length, const Device& device = {}) {
        const Seconds end = steady + length;
        while (steady < end) {
            if (device)
                movedOn += clock.read(steady, device(steady - zero));
            for (int look = 0; look < 5; ++look)
                lookAround(steady + tick * look / 5.0);
            steady += tick;
        }
    }

    Seconds ahead() const { return clock.now(steady) - (steady - zero); }

    SoundClock clock;
    Seconds steady = zero;
    Seconds movedOn{};      // what the clock asked to be skipped
    Seconds furthestJump{}; // beyond what the steady clock moved
    bool ranBack = false;

private:
    void lookAround(Seconds at) {
        const Seconds now = clock.now(at);
        const Seconds moved = now - m_seen;
        ranBack = ranBack || moved < Seconds::zero();
        furthestJump = std::max(furthestJump, std::chrono::abs(moved - (at - m_seenAt)));
        m_seen = now;
        m_seenAt = at;
    }

    Seconds m_seen{};
    Seconds m_seenAt = zero;
};

Seconds wall(Seconds time) {
    return time;
}

// A device that counts in lumps, as they do.
Seconds lumpy(Seconds time) {
    return Seconds(std::floor(time.count() / 0.023) * 0.023);
}

TEST(SoundClock, StartsAtZeroAndRunsSteadyWithoutADevice) {
    Life life;
    EXPECT_EQ(life.clock.now(zero), Seconds::zero());
    life.liveFor(Seconds(10));
    EXPECT_NEAR(life.ahead().count(), 0, 1e-9);
    EXPECT_FALSE(life.clock.trustsDevice());
}

TEST(SoundClock, TrustsADeviceAfterTwoSecondsAtWallRate) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(1.9), lumpy);
    EXPECT_FALSE(life.clock.trustsDevice());
    life.liveFor(Seconds(0.3), lumpy);
    EXPECT_TRUE(life.clock.trustsDevice());
}

TEST(SoundClock, DoesNotTrustADeviceThatRunsAtAnotherRate) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(10), [](Seconds time) { return time * 0.9; });
    EXPECT_FALSE(life.clock.trustsDevice());
    EXPECT_NEAR(life.ahead().count(), 0, 1e-9);
}

TEST(SoundClock, LeansTowardTheDeviceWithoutAJump) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(4), wall);
    life.liveFor(Seconds(12), [](Seconds time) { return time + Seconds(0.1); });
    EXPECT_NEAR(life.ahead().count(), 0.1, 0.003);
    EXPECT_LT(life.furthestJump, Seconds(0.020));
    EXPECT_FALSE(life.ranBack);
}

TEST(SoundClock, LeansBackWithoutRunningBackward) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(4), wall);
    life.liveFor(Seconds(30), [](Seconds time) { return time - Seconds(0.25); });
    EXPECT_NEAR(life.ahead().count(), -0.25, 0.003);
    EXPECT_FALSE(life.ranBack);
    EXPECT_LT(life.furthestJump, Seconds(0.020));
}

TEST(SoundClock, FollowsADeviceThatIsALittleFastForAWholeSession) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(900), [](Seconds time) { return time * 1.0002; });
    EXPECT_NEAR(life.ahead().count(), 0.18, 0.005);
}

TEST(SoundClock, IsNotShakenBySingleWildReadings) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(5), lumpy);
    const Seconds before = life.ahead();
    int count = 0;
    life.liveFor(Seconds(5),
                 [&](Seconds time) { return ++count % 7 == 0 ? time + Seconds(3) : lumpy(time); });
    EXPECT_NEAR((life.ahead() - before).count(), 0, 0.006);
    EXPECT_TRUE(life.clock.trustsDevice());
}

TEST(SoundClock, SeesAStallAfterHalfASecond) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(5), wall);
    const Seconds stuck = life.steady - zero;
    life.liveFor(Seconds(0.4), [&](Seconds) { return stuck; });
    EXPECT_FALSE(life.clock.isStalled(life.steady));
    life.liveFor(Seconds(0.2), [&](Seconds) { return stuck; });
    EXPECT_TRUE(life.clock.isStalled(life.steady));
    EXPECT_FALSE(life.clock.trustsDevice());
}

// What PulseAudio does: it takes a buffer at once and begins to play it some time later.
Seconds late(Seconds time, Seconds by) {
    return time < by ? std::min(time, Seconds(0.07)) : time - by + Seconds(0.07);
}

TEST(SoundClock, GivesADeviceThreeSecondsToWake) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(2.9), [](Seconds time) { return late(time, Seconds(100)); });
    EXPECT_FALSE(life.clock.isDead(life.steady));
    life.liveFor(Seconds(0.3), [](Seconds time) { return late(time, Seconds(100)); });
    EXPECT_TRUE(life.clock.isDead(life.steady));
}

TEST(SoundClock, SkipsWhatADeviceThatBeginsLateHasMissed) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(10), [](Seconds time) { return late(time, Seconds(0.6)); });
    EXPECT_NEAR(life.movedOn.count(), 0.53, 0.001);
    EXPECT_NEAR(life.ahead().count(), 0, 0.003);
}

TEST(SoundClock, WaitsForADeviceThatWakes) {
    Life life;
    life.clock.waitForDevice(life.steady);
    life.openDevice();
    life.liveFor(Seconds(0.6), [](Seconds time) { return late(time, Seconds(0.6)); });
    EXPECT_TRUE(life.clock.isWaiting(life.steady));
    EXPECT_EQ(life.clock.now(life.steady), Seconds::zero());
    life.liveFor(Seconds(10), [](Seconds time) { return late(time, Seconds(0.6)); });
    EXPECT_FALSE(life.clock.isWaiting(life.steady));
    // It goes on when the device reads 0.3 s; what was silence until then is skipped back over.
    EXPECT_NEAR(life.ahead().count(), -0.83, 0.03);
    EXPECT_NEAR(life.movedOn.count(), -0.3, 0.03);
    EXPECT_FALSE(life.ranBack);
}

TEST(SoundClock, WaitsNoLongerThanTwoAndAHalfSeconds) {
    Life life;
    life.clock.waitForDevice(life.steady);
    life.openDevice();
    life.liveFor(Seconds(4), [](Seconds time) { return late(time, Seconds(100)); });
    EXPECT_FALSE(life.clock.isWaiting(life.steady));
    EXPECT_NEAR(life.ahead().count(), -2.5, 1e-9);
    EXPECT_FALSE(life.ranBack);
}

TEST(SoundClock, DoesNotWaitForADeviceThatIsGone) {
    Life life;
    life.clock.waitForDevice(life.steady);
    life.clock.deviceGone(life.steady);
    life.liveFor(Seconds(3));
    EXPECT_NEAR(life.ahead().count(), 0, 1e-9);
}

TEST(SoundClock, SkipsNothingOfADeviceThatBeginsInTime) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(10), lumpy);
    EXPECT_EQ(life.movedOn, Seconds::zero());
}

TEST(SoundClock, RunsOnWhenTheDeviceStallsAndGoesAndComesBack) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(5), wall);
    const Seconds stuck = life.steady - zero;
    life.liveFor(Seconds(0.6), [&](Seconds) { return stuck; });
    life.clock.deviceGone(life.steady);
    life.liveFor(Seconds(3));
    const Seconds reopened = life.steady - zero;
    life.openDevice();
    life.liveFor(Seconds(5), [&](Seconds time) { return time - reopened + Seconds(0.05); });
    EXPECT_TRUE(life.clock.trustsDevice());
    EXPECT_LT(life.furthestJump, Seconds(0.020));
    EXPECT_FALSE(life.ranBack);
    EXPECT_NEAR(life.ahead().count(), 0, 0.05);
}

TEST(SoundClock, SkipsWhatADeviceThatStalledHasMissed) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(5), wall);
    life.liveFor(Seconds(1), [](Seconds) { return Seconds(5); });
    EXPECT_EQ(life.movedOn, Seconds::zero());
    life.liveFor(Seconds(5), [](Seconds time) { return time - Seconds(1); });
    EXPECT_NEAR(life.movedOn.count(), 1, 0.03);
    EXPECT_TRUE(life.clock.trustsDevice());
    EXPECT_NEAR(life.ahead().count(), 0, 0.03);
    EXPECT_LT(life.furthestJump, Seconds(0.020));
}

TEST(SoundClock, SkipsRatherThanLeansForLong) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(5), wall);
    life.liveFor(Seconds(5), [](Seconds time) { return time - Seconds(0.45); });
    EXPECT_NEAR(life.movedOn.count(), 0.45, 0.03);
    EXPECT_NEAR(life.ahead().count(), 0, 0.03);
    EXPECT_LT(life.furthestJump, Seconds(0.020));
}

TEST(SoundClock, ReadingsThatStayAwayDoNotKeepItLeaning) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(3), wall);
    life.liveFor(Seconds(1), [](Seconds time) { return time + Seconds(5); });
    const Seconds before = life.ahead();
    life.liveFor(Seconds(60));
    EXPECT_LT((life.ahead() - before).count(), 0.02);
}

TEST(SoundClock, ForgetsEverythingWhenItStartsAgain) {
    Life life;
    life.openDevice();
    life.liveFor(Seconds(3), wall);
    life.liveFor(Seconds(5), [](Seconds time) { return time + Seconds(0.1); });
    life.clock.start(life.steady);
    EXPECT_EQ(life.clock.now(life.steady), Seconds::zero());
    EXPECT_FALSE(life.clock.trustsDevice());
}

} // namespace
} // namespace supine::voice
