// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/engines/wav_file.h"

#include <QtEndian>

#include <gtest/gtest.h>

#include <cstring>
#include <limits>

namespace supine::voice {
namespace {

template <class Number>
QByteArray little(Number number) {
    QByteArray bytes(sizeof(Number), 0);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const char* name, const QByteArray& content) {
    return QByteArray(name) + little(static_cast<quint32>(content.size())) + content +
           QByteArray(content.size() % 2, 0);
}

QByteArray format(quint16 kind, quint16 channels, quint32 rate, quint16 bits) {
    const auto frame = static_cast<quint16>(channels * bits / 8);
    return little(kind) + little(channels) + little(rate) + little(rate * frame) + little(frame) +
           little(bits);
}

QByteArray wav(const QByteArray& formatBytes, const QByteArray& data) {
    return "RIFF" + little(quint32{0}) + "WAVE" + chunk("fmt ", formatBytes) + chunk("data", data);
}

QByteArray words(std::initializer_list<qint16> values) {
    QByteArray bytes;
    for (const qint16 value : values)
        bytes += little(value);
    return bytes;
}

TEST(AWavFile, OfSixteenBitsIsRead) {
    EXPECT_EQ(decodeWav(wav(format(1, 1, 48000, 16), words({0, 16384, -32768}))),
              (Samples{0.0F, 0.5F, -1.0F}));
}

TEST(AWavFile, OfEightBitsIsRead) {
    EXPECT_EQ(decodeWav(wav(format(1, 1, 48000, 8), QByteArray("\x80\xC0\x00", 3))),
              (Samples{0.0F, 0.5F, -1.0F}));
}

TEST(AWavFile, OfTwentyFourAndThirtyTwoBitsIsRead) {
    EXPECT_EQ(decodeWav(wav(format(1, 1, 48000, 24), QByteArray("\0\0\x40\0\0\x80", 6))),
              (Samples{0.5F, -1.0F}));
    EXPECT_EQ(decodeWav(wav(format(1, 1, 48000, 32), little(qint32{0x40000000}))), (Samples{0.5F}));
}

TEST(AWavFile, OfFloatsIsReadAndHoldsNoneThatAreNone) {
    QByteArray data;
    for (const float value : {0.25F, 7.0F, std::numeric_limits<float>::quiet_NaN()}) {
        quint32 bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        data += little(bits);
    }
    EXPECT_EQ(decodeWav(wav(format(3, 1, 48000, 32), data)), (Samples{0.25F, 1.0F, 0.0F}));
}

TEST(AWavFile, OfTwoChannelsIsFoldedToOne) {
    EXPECT_EQ(decodeWav(wav(format(1, 2, 48000, 16), words({16384, 0, -16384, -16384}))),
              (Samples{0.25F, -0.5F}));
}

TEST(AWavFile, OfAnotherRateIsResampled) {
    const auto samples = decodeWav(wav(format(1, 1, 16000, 16), QByteArray(32000, 0)));
    ASSERT_TRUE(samples);
    EXPECT_EQ(samples->size(), 48000U);
}

TEST(AWavFile, MayHoldOtherChunksAndALengthNobodyKnewYet) {
    const QByteArray data = words({16384, 8192});
    const QByteArray start = "RIFF" + little(quint32{0xFFFFFFFF}) + "WAVE" + chunk("LIST", "odd") +
                             chunk("fmt ", format(1, 1, 48000, 16));
    for (const quint32 length : {0U, 0x7FFFFFFFU, 0xFFFFFFFFU})
        EXPECT_EQ(decodeWav(start + "data" + little(length) + data), (Samples{0.5F, 0.25F}))
            << length;
}

TEST(AWavFile, OfAnExtensibleFormatIsRead) {
    const QByteArray extension =
        little(quint16{22}) + little(quint16{16}) + little(quint32{4}) + little(quint16{1});
    EXPECT_EQ(decodeWav(wav(format(0xFFFE, 1, 48000, 16) + extension + QByteArray(14, 0),
                            words({16384}))),
              (Samples{0.5F}));
}

TEST(AWavFile, IsTakenForAMinuteAtMost) {
    const auto samples = decodeWav(wav(format(1, 1, 8000, 8), QByteArray(90 * 8000, '\x80')));
    ASSERT_TRUE(samples);
    EXPECT_EQ(samples->size(), 60U * sampleRate);
}

TEST(AWavFile, ThatIsNoneIsRefused) {
    const QByteArray data = words({1, 2});
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("RIFF"), QByteArray(5000, 'x'), QByteArray("RIFF....WAVE"),
          "RIFF" + little(quint32{0}) + "WAVE" + chunk("data", data),
          "RIFF" + little(quint32{0}) + "WAVE" + chunk("fmt ", "short") + chunk("data", data),
          wav(format(6, 1, 48000, 8), data), wav(format(1, 0, 48000, 16), data),
          wav(format(1, 1, 0, 16), data), wav(format(1, 1, 4000000, 16), data),
          wav(format(1, 1, 48000, 0), data), wav(format(1, 1, 48000, 12), data)})
        EXPECT_FALSE(decodeWav(bytes)) << bytes.toHex().left(100).toStdString();
}

TEST(AWavFile, CutOffAnywhereDoesNoHarm) {
    const QByteArray whole = wav(format(1, 2, 22050, 16), QByteArray(400, 'x'));
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_LE(decodeWav(whole.left(length)).value_or(Samples()).size(), 218U);
}

} // namespace
} // namespace supine::voice
