// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diary/store/opening.h"
#include "app/diary/store/sqlite_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::diary {

/// A folder of a test's own on the real disk, and the diary in it.
class DiaryFolder {
public:
    QString path() const { return m_folder.path(); }
    QString file(const char* name = "diary.sqlite") const {
        return m_folder.filePath(QLatin1String(name));
    }
    std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const QString& name : QDir(path()).entryList(QDir::Files, QDir::Name))
            all.push_back(name.toStdString());
        return all;
    }

    /// What a second connection is answered.
    QVariant answer(const char* sql) const {
        const auto connection = Connection::open(file());
        EXPECT_TRUE(connection);
        const auto value = (*connection)->ask(QLatin1String(sql));
        EXPECT_TRUE(value) << sql;
        return value ? *value : QVariant();
    }
    int ask(const char* sql) const { return answer(sql).toInt(); }
    std::string text(const char* sql) const { return answer(sql).toString().toStdString(); }
    /// Changes the file as no store would.
    void run(const QString& sql) const {
        const auto connection = Connection::open(file());
        ASSERT_TRUE(connection);
        EXPECT_EQ((*connection)->run(sql), std::nullopt) << sql.toStdString();
    }

private:
    QTemporaryDir m_folder;
};

inline std::vector<Entry> entriesOf(const Store& store) {
    const auto entries = store.entries();
    EXPECT_TRUE(entries) << entries.error().detail;
    return entries ? *entries : std::vector<Entry>();
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

inline void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace supine::diary
