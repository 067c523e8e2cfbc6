// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/export/wav_writer.h"

#include <QBuffer>
#include <QtEndian>

#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace supine::voice {
namespace {

template <class Number>
Number at(const QByteArray& bytes, qsizetype place) {
    return qFromLittleEndian<Number>(bytes.constData() + place);
}

class AWavWriter : public testing::Test {
protected:
    AWavWriter() { buffer.open(QIODevice::WriteOnly); }
    const QByteArray& bytes() const { return buffer.data(); }

    QBuffer buffer;
};

TEST_F(AWavWriter, CountsInItsHeadExactlyWhatFollows) {
    WavWriter writer(buffer);
    const std::array<float, 700> samples{};
    writer.write(samples);
    writer.write(std::span(samples).first(301));
    ASSERT_TRUE(writer.finish());
    ASSERT_EQ(bytes().size(), 44 + 2 * 1001);
    EXPECT_EQ(bytes().left(4), "RIFF");
    EXPECT_EQ(at<quint32>(bytes(), 4), bytes().size() - 8);
    EXPECT_EQ(bytes().mid(8, 8), "WAVEfmt ");
    EXPECT_EQ(at<quint32>(bytes(), 16), 16U);
    EXPECT_EQ(at<quint16>(bytes(), 20), 1);
    EXPECT_EQ(at<quint16>(bytes(), 22), 1) << "one channel";
    EXPECT_EQ(at<quint32>(bytes(), 24), 48000U);
    EXPECT_EQ(at<quint32>(bytes(), 28), 96000U);
    EXPECT_EQ(at<quint16>(bytes(), 32), 2);
    EXPECT_EQ(at<quint16>(bytes(), 34), 16);
    EXPECT_EQ(bytes().mid(36, 4), "data");
    EXPECT_EQ(at<quint32>(bytes(), 40), 2U * 1001U);
}

TEST_F(AWavWriter, RoundsToTheNearestStepAndHoldsAtTheEnds) {
    WavWriter writer(buffer);
    writer.write(std::array{0.0F, 0.5F, -0.5F, 1.0F, -1.0F, 7.0F, -7.0F});
    ASSERT_TRUE(writer.finish());
    const std::array expected{0, 16384, -16384, 32767, -32767, 32767, -32767};
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(at<qint16>(bytes(), 44 + 2 * static_cast<qsizetype>(i)), expected[i]) << i;
}

TEST_F(AWavWriter, OfNothingIsAFileWithoutSound) {
    ASSERT_TRUE(WavWriter(buffer).finish());
    EXPECT_EQ(bytes().size(), 44);
    EXPECT_EQ(at<quint32>(bytes(), 40), 0U);
}

TEST(AWavWriterWithoutADevice, SaysSo) {
    QBuffer closed;
    WavWriter writer(closed);
    writer.write(std::array{0.5F});
    EXPECT_FALSE(writer.finish());
}

} // namespace
} // namespace supine::voice
