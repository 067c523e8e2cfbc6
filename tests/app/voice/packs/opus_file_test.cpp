// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/opus_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace supine::voice {
namespace {

QString shippedClip() {
    return QStringLiteral(SUPINE_SOURCE_DIR "/resources/voice/en/lines.finish.opus");
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(Clip, IsDecodedWhole) {
    const auto samples = readOpus(shippedClip());
    ASSERT_TRUE(samples) << samples.error();
    EXPECT_GT(samples->size(), static_cast<std::size_t>(sampleRate));
    const auto peak = std::max_element(samples->begin(), samples->end());
    EXPECT_GT(*peak, 0.1F);
    EXPECT_LT(*peak, 1.0F);
}

TEST(Clip, ThatIsNoOpusIsRefused) {
    EXPECT_FALSE(decodeOpus(QByteArray()));
    EXPECT_FALSE(decodeOpus(QByteArray("RIFF....WAVEfmt ")));
    EXPECT_FALSE(decodeOpus(QByteArray(5000, 'x')));
}

TEST(Clip, ThatIsCutOffGivesWhatIsThereOrAReason) {
    const QByteArray whole = bytesOf(shippedClip());
    const auto all = decodeOpus(whole);
    ASSERT_TRUE(all);
    for (const double part : {0.02, 0.3, 0.7}) {
        const auto cut =
            decodeOpus(whole.left(static_cast<qsizetype>(part * double(whole.size()))));
        if (cut)
            EXPECT_LT(cut->size(), all->size());
        else
            EXPECT_FALSE(cut.error().empty());
    }
}

TEST(Clip, WithWrongBytesInItDoesNoHarm) {
    QByteArray bytes = bytesOf(shippedClip());
    for (qsizetype i = 200; i < bytes.size(); i += 97)
        bytes[i] = static_cast<char>(~bytes[i]);
    const auto samples = decodeOpus(bytes);
    if (!samples)
        return;
    for (const float sample : *samples)
        ASSERT_TRUE(std::isfinite(sample));
}

TEST(Clip, ThatIsMissingIsNamed) {
    const auto samples = readOpus(QStringLiteral("/nowhere/at-all.opus"));
    ASSERT_FALSE(samples);
    EXPECT_EQ(samples.error(), "/nowhere/at-all.opus is missing or may not be read.");
}

TEST(Clip, ThatIsHugeIsNotRead) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("big.opus")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(5 * 1024 * 1024));
    file.close();
    const auto samples = readOpus(file.fileName());
    ASSERT_FALSE(samples);
    EXPECT_NE(samples.error().find("larger than 4 MiB"), std::string::npos);
}

} // namespace
} // namespace supine::voice
