// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped voice in every session that a person may choose, with the real lengths of its clips.
#include "core/session/cues.h"
#include "core/session/session.h"
#include "tests/app/voice/packs/shipped.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <sstream>

namespace supine::voice {
namespace {

using session::Cue;
using session::Guidance;

constexpr std::array paces{BreathPace{Seconds{3}, Seconds{4}}, BreathPace{Seconds{4}, Seconds{6}},
                           BreathPace{Seconds{5}, Seconds{7}}, BreathPace{Seconds{6}, Seconds{9}}};

session::LineSeconds clipSeconds() {
    return [](const model::Text& text, int number) {
        const content::VoiceClip* clip = tests::shippedPack().clip(text.id, number);
        return clip ? clip->length : session::secondsAt130WordsAMinute(text.english);
    };
}

std::string nameOf(const session::TimelineOptions& options) {
    std::ostringstream name;
    name << "level " << static_cast<int>(options.level) << ", " << options.pace.in.count() << "/"
         << options.pace.out.count() << ", range " << options.defaultRange << ", guidance "
         << static_cast<int>(options.guidance) << ", place " << static_cast<int>(options.place)
         << ", " << options.timeToGetIntoPosition.count() << " s to get down";
    return name.str();
}

/// Every session of a level and a guidance: all paces, ranges, places and times to get down.
std::vector<session::TimelineOptions> sessionsOf(model::Level level, Guidance guidance) {
    std::vector<session::TimelineOptions> all;
    for (const BreathPace pace : paces)
        for (const double range : {0.4, 0.7, 1.0})
            for (const model::Place place : {model::Place::Floor, model::Place::Bed})
                for (const double getDown : {30.0, 40.0, 120.0}) {
                    session::TimelineOptions options;
                    options.level = level;
                    options.guidance = guidance;
                    options.pace = pace;
                    options.defaultRange = range;
                    options.place = place;
                    options.timeToGetIntoPosition = Seconds{getDown};
                    options.lineSeconds = clipSeconds();
                    all.push_back(options);
                }
    return all;
}

/// Nothing is cut off by its phase, and no line begins before the one before it has ended.
void expectLinesWhole(const session::Timeline& timeline) {
    Seconds until{};
    for (const Cue& cue : timeline.cues) {
        if (!session::isLine(cue))
            continue;
        const content::VoiceClip* clip = tests::shippedPack().clip(cue.line, cue.number);
        ASSERT_NE(clip, nullptr) << session::englishText(cue);
        const session::TimelinePhase& phase =
            timeline.phases[session::momentAt(timeline, cue.at).phase];
        EXPECT_EQ(cue.seconds, clip->length) << session::englishText(cue);
        EXPECT_LE(cue.at + clip->length, phase.end) << session::englishText(cue);
        EXPECT_GE(cue.at, until) << session::englishText(cue);
        until = cue.at + clip->length;
    }
}

/// The chime of a section has rung alone before its first line begins, unless the clip is nearly as
/// long as its phase.
void expectChimesAlone(const session::Timeline& timeline) {
    for (const session::Chapter& chapter : timeline.chapters) {
        const Cue* first = session::momentAt(timeline, chapter.start).caption;
        ASSERT_NE(first, nullptr) << chapter.exercise;
        const session::TimelinePhase& phase =
            timeline.phases[session::momentAt(timeline, chapter.start).phase];
        const Seconds room = phase.length() - first->seconds - session::quietAfterLine;
        EXPECT_NEAR((first->at - chapter.start).count(), std::clamp(room.count(), 0.0, 0.9), 1e-9)
            << session::englishText(*first);
    }
}

class ShippedLines : public testing::TestWithParam<std::tuple<model::Level, Guidance>> {};

TEST_P(ShippedLines, AreNeverCutOffNorOverlapNorBeginWithTheChime) {
    const auto [level, guidance] = GetParam();
    for (const session::TimelineOptions& options : sessionsOf(level, guidance))
        for (const model::Routine& routine : tests::shippedLibrary().routines) {
            SCOPED_TRACE(routine.id + ", " + nameOf(options));
            const auto timeline = session::buildTimeline(tests::shippedLibrary(), routine, options);
            ASSERT_TRUE(timeline) << timeline.error().sentence;
            expectLinesWhole(*timeline);
            expectChimesAlone(*timeline);
        }
}

INSTANTIATE_TEST_SUITE_P(InEverySession, ShippedLines,
                         testing::Combine(testing::ValuesIn(model::allLevels),
                                          testing::Values(Guidance::Full, Guidance::Brief,
                                                          Guidance::Off)));

} // namespace
} // namespace supine::voice
