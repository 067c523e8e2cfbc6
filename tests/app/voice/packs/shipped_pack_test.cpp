// SPDX-License-Identifier: GPL-3.0-or-later
// The voice that is shipped, against the lines that are shipped.
#include "app/library.h"
#include "app/voice/packs/opus_file.h"
#include "app/voice/packs/voice_pack.h"
#include "core/session/timeline.h"

#include <QDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace supine::voice {
namespace {

const QString folder = QStringLiteral(SUPINE_SOURCE_DIR "/resources/voice/en");

const model::Library& shipped() {
    static const model::Library library = library::loadBuiltIn().library;
    return library;
}

const VoicePack& pack() {
    static const VoicePack read = [] {
        auto loaded = readPack(folder, shipped());
        EXPECT_TRUE(loaded) << toText(loaded.error().front());
        return *loaded;
    }();
    return read;
}

float peak(const Samples& samples) {
    float most = 0;
    for (const float sample : samples)
        most = std::max(most, std::abs(sample));
    return most;
}

TEST(TheShippedVoice, SpeaksEveryLineAsItReadsToday) {
    ASSERT_GT(session::spokenTexts(shipped()).size(), 100U);
    for (const session::SpokenText& line : session::spokenTexts(shipped()))
        EXPECT_NE(pack().clip(line.text.id, line.number), nullptr)
            << line.text.id << " " << line.number << ": " << line.text.english
            << " (packaging/voice/render makes the pack again)";
}

TEST(TheShippedVoice, EndsEveryLineInsideItsShortestPhase) {
    for (const session::SpokenText& line : session::spokenTexts(shipped())) {
        const content::VoiceClip* clip = pack().clip(line.text.id, line.number);
        if (clip != nullptr && line.room > Seconds::zero()) {
            EXPECT_LT(clip->length, line.room) << line.text.id << ": " << line.text.english;
        }
    }
}

TEST(TheShippedVoice, LastsAsLongAsTheManifestSays) {
    for (const content::VoiceClip& clip : pack().manifest().clips) {
        const auto samples = readOpus(pack().pathOf(clip));
        ASSERT_TRUE(samples) << samples.error();
        EXPECT_NEAR(toSeconds(static_cast<Frame>(samples->size())).count(), clip.length.count(),
                    0.03)
            << clip.file;
    }
}

TEST(TheShippedVoice, BeginsAndEndsQuietlyAndDoesNotClip) {
    for (const content::VoiceClip& clip : pack().manifest().clips) {
        const auto samples = readOpus(pack().pathOf(clip));
        ASSERT_TRUE(samples) << samples.error();
        EXPECT_LT(std::abs(samples->front()), 0.01F) << clip.file;
        EXPECT_LT(std::abs(samples->back()), 0.01F) << clip.file;
        EXPECT_LT(peak(*samples), 0.9F) << clip.file << ": above -1 dBFS";
        EXPECT_GT(peak(*samples), 0.1F) << clip.file;
    }
}

TEST(TheShippedVoice, HasNoFileThatNobodySpeaks) {
    std::set<QString> named;
    for (const content::VoiceClip& clip : pack().manifest().clips)
        named.insert(QString::fromStdString(clip.file));
    for (const QString& file : QDir(folder).entryList({QStringLiteral("*.opus")}))
        EXPECT_TRUE(named.count(file)) << file.toStdString();
}

TEST(TheShippedVoice, SaysThatItIsSynthetic) {
    EXPECT_NE(pack().manifest().note.find("synthetic"), std::string::npos);
    EXPECT_FALSE(pack().manifest().credit.empty());
    EXPECT_FALSE(pack().manifest().licence.empty());
}

} // namespace
} // namespace supine::voice
