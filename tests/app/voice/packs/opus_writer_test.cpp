// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/opus_file.h"
#include "app/voice/packs/opus_writer.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace supine::voice {
namespace {

Samples tone(double hertz, double seconds) {
    Samples samples(static_cast<std::size_t>(seconds * sampleRate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(
            0.25 * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / sampleRate));
    return samples;
}

double power(std::span<const float> samples) {
    double sum = 0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return sum / static_cast<double>(samples.size());
}

TEST(AnOpusWriter, KeepsLengthAndLoudnessOfWhatItIsGivenInPieces) {
    QBuffer buffer;
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    OpusWriter writer(buffer, "A tone");
    const Samples whole = tone(440, 1.5);
    for (std::size_t from = 0; from < whole.size(); from += 10000)
        writer.write(
            std::span(whole).subspan(from, std::min<std::size_t>(10000, whole.size() - from)));
    ASSERT_TRUE(writer.finish());

    const auto read = decodeOpus(buffer.data());
    ASSERT_TRUE(read) << read.error();
    EXPECT_EQ(read->size(), whole.size());
    EXPECT_NEAR(power(*read), power(whole), 0.1 * power(whole));
    EXPECT_TRUE(buffer.data().contains("TITLE=A tone"));
}

// Takes some bytes and then no more, as a full disk does.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 length) override {
        m_taken += length;
        return m_taken > 2000 ? -1 : length;
    }

private:
    qint64 m_taken = 0;
};

TEST(AnOpusWriter, SaysWhenItsDeviceIsFull) {
    FullDevice device;
    ASSERT_TRUE(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    OpusWriter writer(device, "");
    writer.write(tone(440, 20));
    EXPECT_FALSE(writer.finish());
}

} // namespace
} // namespace supine::voice
