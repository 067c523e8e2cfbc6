// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::reminders {

namespace {

QByteArray lineOf(const QByteArray& entry, const char* key) {
    for (const QByteArray& line : entry.split('\n'))
        if (line.startsWith(QByteArray(key) + '='))
            return line;
    return {};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class AutostartEntry : public testing::Test {
protected:
    QTemporaryDir folder;
    QString autostartFolder = folder.filePath(QStringLiteral("config/autostart"));
    Autostart autostart{autostartFolder};
    QString program = QStringLiteral("/usr/bin/supine");
};

} // namespace

TEST_F(AutostartEntry, StartsTheProgramWithoutAWindow) {
    const QByteArray entry = autostartEntry(program);
    EXPECT_TRUE(entry.startsWith("[Desktop Entry]\n"));
    EXPECT_EQ(lineOf(entry, "Type"), "Type=Application");
    EXPECT_EQ(lineOf(entry, "Exec"), "Exec=\"/usr/bin/supine\" --in-background");
    EXPECT_EQ(lineOf(entry, "TryExec"), "TryExec=/usr/bin/supine");
}

// First the quoting of Exec, then the escapes of every value; the example with four backslashes for
// one is the specification's own.
TEST_F(AutostartEntry, QuotesWhateverAFolderIsCalled) {
    const auto execOf = [](const char* path) {
        return lineOf(autostartEntry(QString::fromUtf8(path)), "Exec");
    };
    EXPECT_EQ(execOf("/a b/supine"), "Exec=\"/a b/supine\" --in-background");
    EXPECT_EQ(execOf("/100%/supine"), "Exec=\"/100%%/supine\" --in-background");
    EXPECT_EQ(execOf("/$HOME/`x`/supine"),
              "Exec=\"/\\\\$HOME/\\\\`x\\\\`/supine\" --in-background");
    EXPECT_EQ(execOf("/a\\b\"c/supine"), "Exec=\"/a\\\\\\\\b\\\\\"c/supine\" --in-background");
    EXPECT_EQ(execOf("/two\nlines/supine"), "Exec=\"/two\\nlines/supine\" --in-background");
    EXPECT_EQ(execOf("/Übung/supine"), "Exec=\"/Übung/supine\" --in-background");
}

TEST_F(AutostartEntry, IsNotThereUntilItIsWanted) {
    EXPECT_FALSE(autostart.isOn());
    EXPECT_TRUE(autostart.set(false, program));
    EXPECT_FALSE(QDir(autostartFolder).exists());
}

TEST_F(AutostartEntry, IsWrittenWholeAndRemovedAgain) {
    EXPECT_TRUE(autostart.set(true, program));
    EXPECT_EQ(contentOf(autostart.file()), autostartEntry(program));
    EXPECT_EQ(QDir(autostartFolder).entryList(QDir::Files).size(), 1);
    EXPECT_TRUE(autostart.set(false, program));
    EXPECT_FALSE(autostart.isOn());
    EXPECT_TRUE(QDir(autostartFolder).isEmpty());
}

TEST_F(AutostartEntry, TakesThePlaceOfAnOlderOne) {
    ASSERT_TRUE(autostart.set(true, QStringLiteral("/old/supine")));
    ASSERT_TRUE(autostart.set(true, program));
    EXPECT_EQ(contentOf(autostart.file()), autostartEntry(program));
}

TEST_F(AutostartEntry, SaysWhereItCannotBeWritten) {
    QFile inTheWay(folder.filePath(QStringLiteral("config")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    EXPECT_FALSE(autostart.set(true, program));
    EXPECT_FALSE(autostart.isOn());
}

TEST_F(AutostartEntry, NamesAProgramThatCanBeStarted) {
    const QString named = thisProgram();
    ASSERT_FALSE(named.isEmpty());
    if (QFileInfo(named).isAbsolute()) {
        EXPECT_TRUE(QFileInfo(named).isExecutable()) << named.toStdString();
    }
}

} // namespace supine::reminders
