// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/backup.h"

#include "app/diary/store/copies.h"
#include "app/diary/store/schema.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace supine::diary {

namespace {

Fault faultAt(const QString& file, Fault::Kind kind, const QString& detail) {
    return {kind, file.toStdString(), detail.toStdString()};
}

Fault ownFile(const QString& file) {
    return faultAt(file, Fault::Kind::Other, QStringLiteral("the diary itself"));
}

bool isSameFile(const QString& one, const QString& other) {
    return QFileInfo(one) == QFileInfo(other);
}

// To SQLite an empty file is a sound one; going back to it would delete everything.
std::optional<Fault> isDiary(const QString& copy) {
    const auto connection = Connection::open(copy);
    if (!connection)
        return connection.error();
    const auto version = versionOf(**connection, migrations());
    if (!version)
        return version.error();
    if (*version == 0)
        return faultAt(copy, Fault::Kind::Damaged, QStringLiteral("empty"));
    return {};
}

Result<std::vector<Entry>, Fault> entriesInCopy(const QString& copy) {
    if (auto fault = isDiary(copy))
        return Unexpected{*fault};
    return SqliteStore(copy).entries();
}

} // namespace

// A copy is opened, because opening may migrate it or set it aside.
Result<std::vector<Entry>, Fault> entriesInBackup(const QString& file) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("backup.sqlite"));
    QFile backup(file);
    if (!backup.copy(copy))
        return Unexpected{faultAt(file, Fault::Kind::Other, backup.errorString())};
    QFile::copy(file + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
    for (const char* const tail : {"", "-wal"})
        QFile::setPermissions(copy + QLatin1String(tail), QFile::ReadOwner | QFile::WriteOwner);
    auto entries = entriesInCopy(copy);
    if (entries)
        return entries;
    Fault fault = entries.error();
    fault.place = file.toStdString();
    return Unexpected{fault};
}

std::optional<Fault> backUp(const SqliteStore& store, const QString& file) {
    return isSameFile(store.path(), file) ? ownFile(file) : store.copyTo(file);
}

// The entries are replaced and not the file, so that another window which has it open sees them.
Restored restore(SqliteStore& store, const QString& file) {
    if (isSameFile(store.path(), file))
        return {ownFile(file), {}};
    const auto entries = entriesInBackup(file);
    if (!entries)
        return {entries.error(), {}};
    const QString kept = freeBesides(store.path(), QStringLiteral("before-restore-") +
                                                       QDate::currentDate().toString(Qt::ISODate));
    if (auto fault = store.copyTo(kept))
        return {fault, {}};
    if (auto fault = store.replaceAll(*entries))
        return {fault, {}};
    return {{}, kept};
}

} // namespace supine::diary
