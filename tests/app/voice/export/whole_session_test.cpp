// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session with the shipped voice, written to a file, read back and listened to.
#include "app/voice/export/sound_file.h"
#include "app/voice/mixing/limiter.h"
#include "app/voice/packs/opus_file.h"
#include "tests/app/voice/export/shipped_session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace supine::voice {
namespace {

constexpr float minusOneDecibel = 0.891F; // dBFS
constexpr std::size_t coarse = 6; // frames in a sample of 8 kHz, which holds what tells a voice
constexpr Seconds coarseStep{static_cast<double>(coarse) / sampleRate};
constexpr std::ptrdiff_t searched = 480; // 60 ms either way

Samples readWav(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_EQ(qFromLittleEndian<quint32>(bytes.constData() + 40), bytes.size() - 44);
    Samples samples(static_cast<std::size_t>(bytes.size() - 44) / 2);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = qFromLittleEndian<qint16>(bytes.constData() + 44 + 2 * i) / 32768.0F;
    return samples;
}

Samples readSession(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    auto samples = decodeOpus(file.readAll(), Seconds(3600));
    EXPECT_TRUE(samples);
    return *samples;
}

Samples coarsened(const Samples& samples) {
    Samples means(samples.size() / coarse);
    for (std::size_t i = 0; i < means.size(); ++i)
        for (std::size_t k = 0; k < coarse; ++k)
            means[i] += samples[i * coarse + k] / static_cast<float>(coarse);
    return means;
}

float product(std::span<const float> a, std::span<const float> b) {
    // Four sums at once, which a compiler can keep beside each other.
    std::array<float, 4> sums{};
    for (std::size_t i = 0; i + 4 <= a.size(); i += 4)
        for (std::size_t k = 0; k < 4; ++k)
            sums[k] += a[i + k] * b[i + k];
    return sums[0] + sums[1] + sums[2] + sums[3];
}

/// Where a clip was heard, and how like itself.
struct Heard {
    Seconds late{};
    float likeness = 0; ///< Normalised correlation, 1 is the clip alone.
};

/// How like a clip a signal is from a place on; both coarsened.
float likenessAt(const Samples& signal, const Samples& clip, std::ptrdiff_t first) {
    if (first < 0 || first + std::ssize(clip) > std::ssize(signal))
        return 0;
    const auto there = std::span(signal).subspan(static_cast<std::size_t>(first), clip.size());
    const float powers = product(there, there) * product(clip, clip);
    return powers > 0 ? product(there, clip) / std::sqrt(powers) : 0;
}

/// The place within 60 ms of a time where a signal is most like a clip: first in steps of 0.4 ms,
/// a fraction of a voice's wave, then to the sample.
Heard hear(const Samples& signal, const Samples& clip, Seconds at) {
    const auto wanted = static_cast<std::ptrdiff_t>(std::llround(at / coarseStep));
    std::ptrdiff_t best = 0;
    float likeness = 0;
    const auto look = [&](std::ptrdiff_t from, std::ptrdiff_t to, std::ptrdiff_t step) {
        for (std::ptrdiff_t lag = from; lag <= to; lag += step)
            if (const float here = likenessAt(signal, clip, wanted + lag); here > likeness) {
                best = lag;
                likeness = here;
            }
    };
    look(-searched, searched, 3);
    look(best - 2, best + 2, 1);
    return {static_cast<double>(best) * coarseStep, likeness};
}

class AWholeSession : public testing::Test {
protected:
    // At full volume, where the voice comes nearest to the ceiling.
    static QString exported(SoundFormat format, const QString& name) {
        static const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        EXPECT_EQ(exportSession(sound(), path, format, "Five").end, Exported::End::Whole);
        return path;
    }
    static const session::Plan& plan() {
        static const session::Plan made = tests::shippedPlan("five", model::Level::Standard);
        return made;
    }
    static const SessionSound& sound() {
        static const SessionSound made =
            wholeSound(plan(), tests::shippedVoice(), {1.0, true, true, true});
        return made;
    }

    static std::vector<session::Cue> lines() {
        std::vector<session::Cue> lines;
        for (const session::Cue& cue : sound().cues)
            if (cue.kind == session::CueKind::Voice)
                lines.push_back(cue);
        return lines;
    }
    static Samples clipOf(const session::Cue& cue) {
        const auto clip = sound().voice->clip(cue.line, cue.number);
        EXPECT_TRUE(clip) << cue.line;
        return coarsened(*readOpus(clip->path));
    }

    static void expectHeadroom(const Samples& signal) {
        const float peak = peakOf(signal);
        EXPECT_LT(peak, minusOneDecibel);
        RecordProperty("peak_in_hundredths_of_dBFS",
                       static_cast<int>(std::lround(2000 * std::log10(peak))));
    }
    static void expectEveryLine(const Samples& signal) {
        const Samples heard = coarsened(signal);
        Seconds worst{};
        float faintest = 1;
        for (const session::Cue& cue : lines()) {
            const Heard found = hear(heard, clipOf(cue), cue.at);
            EXPECT_GT(found.likeness, 0.8F) << cue.line << " at " << cue.at.count();
            EXPECT_LE(std::abs(found.late.count()), 0.020) << cue.line << " at " << cue.at.count();
            worst = std::max(worst, Seconds(std::abs(found.late.count())));
            faintest = std::min(faintest, found.likeness);
        }
        RecordProperty("worst_lateness_us", static_cast<int>(worst.count() * 1e6));
        RecordProperty("least_likeness_percent", static_cast<int>(100 * faintest));
    }
};

TEST_F(AWholeSession, HasEveryLineAtItsTimeInAWavFile) {
    const Samples samples = readWav(exported(SoundFormat::Wav, QStringLiteral("five.wav")));
    ASSERT_GT(lines().size(), 50U);
    EXPECT_GE(toSeconds(static_cast<Frame>(samples.size())), plan().timeline.duration);
    expectHeadroom(samples);
    expectEveryLine(samples);
}

TEST_F(AWholeSession, HasEveryLineAtItsTimeInAnOpusFile) {
    const Samples samples = readSession(exported(SoundFormat::Opus, QStringLiteral("five.opus")));
    EXPECT_GE(toSeconds(static_cast<Frame>(samples.size())), plan().timeline.duration);
    expectHeadroom(samples);
    expectEveryLine(samples);
}

// The tests above could not fail if any line were taken for any other.
TEST_F(AWholeSession, WouldNotTakeOneLineForAnother) {
    Samples signal;
    renderSession(sound(), [&signal](std::span<const float> samples) {
        signal.insert(signal.end(), samples.begin(), samples.end());
        return signal.size() < 120U * sampleRate;
    });
    const Samples heard = coarsened(signal);
    const auto all = lines();
    for (std::size_t i = 0; i + 1 < all.size() && all[i].at < Seconds(100); ++i)
        EXPECT_LT(hear(heard, clipOf(all[i + 1]), all[i].at).likeness, 0.5F) << all[i].line;
}

} // namespace
} // namespace supine::voice
