// SPDX-License-Identifier: GPL-3.0-or-later
// The voice that is shipped, against the lines that are shipped.
#include "app/voice/mixing/loudness.h"
#include "app/voice/packs/opus_file.h"
#include "core/session/timeline.h"
#include "tests/app/voice/packs/shipped.h"

#include <QDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace supine::voice {
namespace {

std::size_t wordsIn(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

// How long a clip is silent before its first sound.
template <typename Iterator>
Seconds silenceFrom(Iterator begin, Iterator end) {
    constexpr float audible = 0.004F;
    const auto first =
        std::find_if(begin, end, [](float sample) { return std::abs(sample) > audible; });
    return toSeconds(std::distance(begin, first));
}

TEST(TheShippedVoice, SpeaksEveryLineAsItReadsToday) {
    ASSERT_GT(session::spokenTexts(tests::shippedLibrary()).size(), 100U);
    for (const session::SpokenText& line : session::spokenTexts(tests::shippedLibrary()))
        EXPECT_NE(tests::shippedPack().clip(line.text.id, line.number), nullptr)
            << line.text.id << " " << line.number << ": " << line.text.english
            << " (packaging/voice/render makes the pack again)";
}

TEST(TheShippedVoice, EndsEveryLineInsideItsShortestPhase) {
    for (const session::SpokenText& line : session::spokenTexts(tests::shippedLibrary())) {
        const content::VoiceClip* clip = tests::shippedPack().clip(line.text.id, line.number);
        if (clip != nullptr && line.room > Seconds::zero()) {
            EXPECT_LT(clip->length, line.room) << line.text.id << ": " << line.text.english;
        }
    }
}

TEST(TheShippedVoice, LastsAsLongAsTheManifestSays) {
    for (const content::VoiceClip& clip : tests::shippedPack().manifest().clips) {
        const auto samples = readOpus(tests::shippedPack().pathOf(clip));
        ASSERT_TRUE(samples) << samples.error();
        EXPECT_NEAR(toSeconds(static_cast<Frame>(samples->size())).count(), clip.length.count(),
                    0.03)
            << clip.file;
    }
}

TEST(TheShippedVoice, BeginsAndEndsQuietlyAndDoesNotClip) {
    for (const content::VoiceClip& clip : tests::shippedPack().manifest().clips) {
        const auto samples = readOpus(tests::shippedPack().pathOf(clip));
        ASSERT_TRUE(samples) << samples.error();
        EXPECT_LT(std::abs(samples->front()), 0.01F) << clip.file;
        EXPECT_LT(std::abs(samples->back()), 0.01F) << clip.file;
        EXPECT_LT(peakOf(*samples), 0.9F) << clip.file << ": above -1 dBFS";
        EXPECT_GT(peakOf(*samples), 0.1F) << clip.file;
    }
}

TEST(TheShippedVoice, IsAsLoudInEveryLine) {
    for (const content::VoiceClip& clip : tests::shippedPack().manifest().clips) {
        const auto samples = readOpus(tests::shippedPack().pathOf(clip));
        ASSERT_TRUE(samples) << samples.error();
        EXPECT_NEAR(loudnessOf(*samples).value_or(-70), spokenLoudness, 1) << clip.file;
    }
}

TEST(TheShippedVoice, IsTrimmedOfSilence) {
    for (const content::VoiceClip& clip : tests::shippedPack().manifest().clips) {
        const auto samples = readOpus(tests::shippedPack().pathOf(clip));
        ASSERT_TRUE(samples) << samples.error();
        EXPECT_LT(silenceFrom(samples->begin(), samples->end()), Seconds(0.08)) << clip.file;
        EXPECT_LT(silenceFrom(samples->rbegin(), samples->rend()), Seconds(0.08)) << clip.file;
    }
}

TEST(TheShippedVoice, SpeaksCalmly) {
    Seconds spoken{};
    std::size_t words = 0;
    for (const session::SpokenText& line : session::spokenTexts(tests::shippedLibrary())) {
        const content::VoiceClip* clip = tests::shippedPack().clip(line.text.id, line.number);
        ASSERT_NE(clip, nullptr) << line.text.id;
        spoken += clip->length;
        words += wordsIn(line.text.english);
    }
    const double pace = 60 * static_cast<double>(words) / spoken.count(); // words a minute
    EXPECT_GT(pace, 120);
    EXPECT_LT(pace, 150);
}

TEST(TheShippedVoice, HasNoFileThatNobodySpeaks) {
    std::set<QString> named;
    for (const content::VoiceClip& clip : tests::shippedPack().manifest().clips)
        named.insert(QString::fromStdString(clip.file));
    for (const QString& file : QDir(tests::shippedFolder()).entryList({QStringLiteral("*.opus")}))
        EXPECT_TRUE(named.count(file)) << file.toStdString();
}

TEST(TheShippedVoice, SaysThatItIsSynthetic) {
    EXPECT_NE(tests::shippedPack().manifest().note.find("synthetic"), std::string::npos);
    EXPECT_FALSE(tests::shippedPack().manifest().credit.empty());
    EXPECT_FALSE(tests::shippedPack().manifest().licence.empty());
}

} // namespace
} // namespace supine::voice
