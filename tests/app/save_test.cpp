// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/save.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace supine {
namespace {

class Saving : public testing::Test {
protected:
    void write(const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray there() {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kept"));
};

TEST_F(Saving, PutsTheNewInPlaceOfTheOld) {
    write("old");
    QSaveFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("new");
    EXPECT_TRUE(putInPlace(file));
    EXPECT_EQ(there(), "new");
}

#ifdef Q_OS_UNIX
TEST_F(Saving, LeavesTheOldWhereTheLastOfTheNewFindsNoRoom) {
    write("old");
    QSaveFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(QByteArray(500, 'x')), 500); // still in memory

    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto signal = std::signal(SIGXFSZ, SIG_IGN);
    rlimit full = before;
    full.rlim_cur = 100;
    ::setrlimit(RLIMIT_FSIZE, &full);
    const bool saved = putInPlace(file);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, signal);

    EXPECT_FALSE(saved);
    EXPECT_EQ(there(), "old");
}
#endif

} // namespace
} // namespace supine
