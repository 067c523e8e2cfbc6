// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/export/session_sound.h"

#include "app/voice/mixing/limiter.h"
#include "app/voice/mixing/samples.h"
#include "tests/app/voice/export/shipped_session.h"

#include <algorithm>

namespace supine::voice {
namespace {

using session::CueKind;

session::Cue cueAt(double seconds, CueKind kind, double length = 4) {
    session::Cue cue;
    cue.at = Seconds(seconds);
    cue.seconds = Seconds(length);
    cue.kind = kind;
    cue.line = "lines/nobody-speaks-this";
    cue.breath = motion::BreathKind::In;
    return cue;
}

SessionSound soundOf(std::vector<session::Cue> cues, double length, const Volumes& volumes = {}) {
    return {Seconds(length), std::move(cues), std::make_shared<const Voice>(), volumes};
}

Samples rendered(const SessionSound& sound) {
    Samples all;
    renderSession(sound, [&all](std::span<const float> samples) {
        all.insert(all.end(), samples.begin(), samples.end());
        return true;
    });
    return all;
}

float peakBetween(const Samples& samples, double from, double to) {
    const auto first = static_cast<std::size_t>(toFrames(Seconds(from)));
    const auto last = static_cast<std::size_t>(toFrames(Seconds(to)));
    return peakOf(std::span(samples).subspan(first, last - first));
}

TEST(TheSoundOfASession, BeginsEachCueAtItsTime) {
    const Samples out = rendered(soundOf({cueAt(0, CueKind::Chime), cueAt(5, CueKind::Voice)}, 8));
    EXPECT_GT(peakBetween(out, 0, 0.02), 0);
    EXPECT_GT(peakBetween(out, 0, 0.5), 0.02F);
    EXPECT_EQ(peakBetween(out, 3, 5), 0);
    EXPECT_GT(peakBetween(out, 5, 5.1), 0.02F) << "nobody speaks it, so it is a chime";
    EXPECT_EQ(out.size(), 8U * sampleRate);
}

TEST(TheSoundOfASession, LetsWhatSoundsAtTheEndRingOut) {
    const Samples out = rendered(soundOf({cueAt(1, CueKind::Chime)}, 1.5));
    EXPECT_GE(out.size(), toFrames(Seconds(3.2)));
    EXPECT_LT(std::abs(out.back()), 1e-3F);
    EXPECT_GT(peakBetween(out, 2.5, 3), 0);
}

TEST(TheSoundOfASession, OfNothingIsSilenceOfItsLength) {
    const Samples out = rendered(soundOf({}, 2));
    EXPECT_EQ(out, Samples(2U * sampleRate));
}

TEST(TheSoundOfASession, HasTheVolumesOfThePersonFromTheFirstSample) {
    const auto chime = [](const Volumes& volumes) {
        return rendered(soundOf({cueAt(0, CueKind::Chime)}, 3, volumes));
    };
    Volumes loud;
    loud.master = 1;
    Volumes quiet;
    quiet.master = 0.5;
    Volumes none = loud;
    none.chimeOn = false;
    const Samples full = chime(loud);
    const Samples half = chime(quiet);
    for (std::size_t i = 0; i < full.size(); i += 100)
        ASSERT_NEAR(half[i], 0.25F * full[i], 1e-6F) << i;
    EXPECT_EQ(peakOf(chime(none)), 0);
}

TEST(TheSoundOfASession, StopsAsSoonAsNoMoreIsWanted) {
    int stretches = 0;
    renderSession(soundOf({cueAt(0, CueKind::Breath)}, 3600), [&](std::span<const float>) {
        ++stretches;
        return stretches < 3;
    });
    EXPECT_EQ(stretches, 3);
}

TEST(TheSoundOfASession, LowersTheBreathBeforeAWordAsALiveOneDoes) {
    const session::Plan plan = tests::shippedPlan("five", model::Level::Gentle);
    SessionSound sound = wholeSound(plan, tests::shippedVoice(), {1.0, false, true, true});
    session::Cue line = sound.cues.back();
    line.at = Seconds(4);
    sound = {Seconds(9), {cueAt(0, CueKind::Breath, 9), line}, sound.voice, sound.volumes};
    const Samples under = rendered(sound);
    sound.cues.pop_back();
    const Samples alone = rendered(sound);
    EXPECT_EQ(peakBetween(under, 3, 3.5), peakBetween(alone, 3, 3.5));
    EXPECT_LT(peakBetween(under, 4, 4.3), 0.4F * peakBetween(alone, 4, 4.3));
}

TEST(TheWholeSound, IsEveryCueAndTheLineThatClosesASession) {
    const session::Plan plan = tests::shippedPlan("five", model::Level::Standard);
    const SessionSound sound = wholeSound(plan, tests::shippedVoice(), {});
    ASSERT_EQ(sound.cues.size(), plan.timeline.cues.size() + 1);
    EXPECT_EQ(sound.cues.back().line, "lines/finish");
    EXPECT_GT(sound.cues.back().at, plan.timeline.duration);
    EXPECT_EQ(sound.length, plan.timeline.duration);
    EXPECT_TRUE(std::is_sorted(sound.cues.begin(), sound.cues.end(),
                               [](const auto& a, const auto& b) { return a.at < b.at; }));
}

} // namespace
} // namespace supine::voice
