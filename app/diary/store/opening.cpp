// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/opening.h"

#include "app/diary/store/copies.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <cerrno>

namespace supine::diary {

namespace {

constexpr int lockMilliseconds = 1000;

std::optional<Fault> makeFolder(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    const int error = errno;
    return Fault{error == ENOSPC ? Fault::Kind::Full : Fault::Kind::ReadOnly, folder.toStdString(),
                 qt_error_string(error).toStdString()};
}

std::optional<Fault> check(const Connection& connection) {
    const auto answer = connection.ask(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return answer.error();
    if (answer->toString() == QLatin1String("ok"))
        return {};
    return Fault{Fault::Kind::Damaged, connection.path().toStdString(),
                 answer->toString().toStdString()};
}

// With a write-ahead log readers never wait for writers, and FULL brings each commit to the disk
// before it counts.
std::optional<Fault> prepare(const Connection& connection, const std::vector<Migration>& steps) {
    const auto version = versionOf(connection, steps);
    if (!version)
        return version.error();
    if (auto fault = check(connection))
        return fault;
    for (const char* const pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"})
        if (auto fault = connection.run(QLatin1String(pragma)))
            return fault;
    return migrate(connection, steps);
}

Result<std::unique_ptr<Connection>, Fault> tryToOpen(const QString& path,
                                                     const std::vector<Migration>& steps) {
    auto connection = Connection::open(path);
    if (!connection)
        return connection;
    if (auto fault = prepare(**connection, steps))
        return Unexpected{*fault};
    return connection;
}

// Two windows may meet the same damaged file. The lock lets one set it aside, and the other then
// finds the new one whole.
Result<std::unique_ptr<Connection>, Fault>
setAsideUnlessMended(const QString& path, const std::vector<Migration>& steps) {
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockMilliseconds))
        return Unexpected{Fault{lock.error() == QLockFile::LockFailedError ? Fault::Kind::Busy
                                                                           : Fault::Kind::ReadOnly,
                                path.toStdString(), "lock"}};
    auto again = tryToOpen(path, steps);
    if (again || again.error().kind != Fault::Kind::Damaged)
        return again;
    Fault fault = again.error();
    const QString place =
        setAside(path, QStringLiteral("damaged-") + QDate::currentDate().toString(Qt::ISODate));
    if (place.isEmpty())
        fault.kind = Fault::Kind::ReadOnly;
    else
        fault.place = place.toStdString();
    return Unexpected{fault};
}

} // namespace

Result<std::unique_ptr<Connection>, Fault> openDiary(const QString& path,
                                                     const std::vector<Migration>& steps) {
    if (auto fault = makeFolder(path))
        return Unexpected{*fault};
    auto connection = tryToOpen(path, steps);
    if (!connection && connection.error().kind == Fault::Kind::Damaged)
        return setAsideUnlessMended(path, steps);
    return connection;
}

} // namespace supine::diary
