// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/told.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

namespace supine::commands {
namespace {

using tests::Answer;
using tests::told;

class ExportAudio : public testing::Test {
protected:
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }

    Answer exported(const QString& wish, const QString& file) const {
        return told(
            (QStringLiteral("export-audio ") + wish + QStringLiteral(" --out")).split(u' ') +
            QStringList{file});
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    QTemporaryDir folder;
};

TEST_F(ExportAudio, LastsAsLongAsTheSessionThatWasAskedFor) {
    const QString wish = QStringLiteral("short --level gentle --breath 3/4");
    const Answer answer = exported(wish, path("short.wav"));
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.out + answer.errors, "");
    const double session = told(QStringLiteral("timeline %1 --json").arg(wish).split(u' '))
                               .json()[QStringLiteral("duration")]
                               .toDouble();
    const double heard = static_cast<double>(contentOf(path("short.wav")).size() - 44) / 96000.0;
    EXPECT_GT(heard, session);
    EXPECT_LT(heard, session + 5) << "the closing line and no more";
}

TEST_F(ExportAudio, WritesOpusOverAnOlderFile) {
    QFile older(path("short.opus"));
    ASSERT_TRUE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    EXPECT_EQ(exported(QStringLiteral("short --level gentle"), path("short.opus")).exitCode, 0);
    EXPECT_TRUE(contentOf(path("short.opus")).startsWith("OggS"));
}

TEST_F(ExportAudio, SaysWhereNobodySpeaksTheLanguageAndRingsInstead) {
    const Answer answer =
        exported(QStringLiteral("short --level gentle --lang de"), path("kurz.wav"));
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_TRUE(answer.errors.contains("chime")) << answer.errors.toStdString();
    EXPECT_GT(contentOf(path("kurz.wav")).size(), 1000000);
}

} // namespace
} // namespace supine::commands
