// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/volumes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::voice {
namespace {

/// What is heard of a steady sound on a bus once the gains have settled.
float heard(Bus bus, const Volumes& volumes) {
    Mixer mixer;
    setVolumes(mixer, volumes);
    mixer.add({bus, std::make_shared<const Samples>(sampleRate, 0.1F), 0, false});
    Samples out(sampleRate / 2);
    mixer.render(out);
    return out.back();
}

TEST(Volumes, OfOneKindOfSoundLeaveTheOthersAlone) {
    Volumes volumes;
    volumes.breath = 0.5;
    const Volumes usual;
    EXPECT_LT(heard(Bus::Breath, volumes), 0.5F * heard(Bus::Breath, usual));
    EXPECT_GT(heard(Bus::Breath, volumes), 0);
    EXPECT_EQ(heard(Bus::Voice, volumes), heard(Bus::Voice, usual));
    EXPECT_EQ(heard(Bus::Chime, volumes), heard(Bus::Chime, usual));
}

TEST(Volumes, AreSharesOfTheWhole) {
    Volumes quiet;
    quiet.master = 0.4;
    Volumes quietVoice;
    quietVoice.master = 0.8;
    quietVoice.voice = 0.5;
    EXPECT_NEAR(heard(Bus::Voice, quiet), heard(Bus::Voice, quietVoice), 1e-6);
}

TEST(Volumes, OfASoundThatIsOffAreNothing) {
    Volumes volumes;
    volumes.chimeOn = false;
    EXPECT_EQ(heard(Bus::Chime, volumes), 0);
}

TEST(Volumes, BeyondTheirScaleAreHeldWithinIt) {
    Volumes loud;
    loud.master = 7;
    Volumes full;
    full.master = 1;
    EXPECT_EQ(heard(Bus::Voice, loud), heard(Bus::Voice, full));
}

} // namespace
} // namespace supine::voice
