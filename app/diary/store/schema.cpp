// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/schema.h"

#include "app/diary/store/copies.h"

#include <QFileInfo>

namespace supine::diary {

namespace {

// Ids are texts; within the file a practice has a number besides, because that is quicker to look
// up and lasts only as long as the file. Instants are seconds of 1970 (UTC) with the minutes local
// time was ahead, lengths are seconds; names are those of core/diary/names.h. What cannot be is
// refused by the file too.
const auto practiceTable = QStringLiteral(R"(
CREATE TABLE practice (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    start_utc INTEGER NOT NULL,
    start_ahead INTEGER NOT NULL CHECK (start_ahead BETWEEN -720 AND 840),
    end_utc INTEGER,
    end_ahead INTEGER CHECK (end_ahead BETWEEN -720 AND 840),
    routine TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('gentle', 'standard', 'full')),
    place TEXT NOT NULL CHECK (place IN ('floor', 'bed')),
    breath_in REAL NOT NULL CHECK (breath_in > 0),
    breath_out REAL NOT NULL CHECK (breath_out > 0),
    ending TEXT NOT NULL CHECK (ending IN ('under-way', 'finished', 'stopped-early', 'left')),
    length REAL NOT NULL CHECK (length >= 0),
    left_in TEXT NOT NULL,
    left_at REAL NOT NULL,
    felt_before INTEGER CHECK (felt_before BETWEEN 0 AND 10),
    felt_after INTEGER CHECK (felt_after BETWEEN 0 AND 10),
    note TEXT NOT NULL,
    CHECK ((end_utc IS NULL) = (end_ahead IS NULL))
) STRICT)");

const auto partTable = QStringLiteral(R"(
CREATE TABLE part (
    practice INTEGER NOT NULL REFERENCES practice (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    repetitions INTEGER NOT NULL CHECK (repetitions >= 0),
    intended INTEGER NOT NULL CHECK (intended >= 0),
    comfort_range REAL NOT NULL CHECK (comfort_range BETWEEN 0 AND 1),
    length REAL NOT NULL CHECK (length >= 0),
    skip TEXT NOT NULL CHECK (skip IN ('none', 'hurt', 'choice')),
    hurts INTEGER NOT NULL CHECK (hurts >= 0),
    PRIMARY KEY (practice, position)
) STRICT, WITHOUT ROWID)");

const auto hurtPlaceTable = QStringLiteral(R"(
CREATE TABLE hurt_place (
    practice INTEGER NOT NULL,
    part INTEGER NOT NULL,
    position INTEGER NOT NULL,
    place TEXT NOT NULL
        CHECK (place IN ('low-back', 'hip', 'knee', 'leg', 'shoulder', 'neck')),
    PRIMARY KEY (practice, part, position),
    FOREIGN KEY (practice, part) REFERENCES part (practice, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID)");

std::optional<Fault> take(const Connection& connection, const Migration& step, int version) {
    Transaction transaction(connection);
    if (transaction.fault())
        return transaction.fault();
    // Another window may have been faster.
    const auto now = connection.ask(QStringLiteral("PRAGMA user_version"));
    if (!now)
        return now.error();
    if (now->toInt() >= version)
        return {};
    for (const QString& statement : step)
        if (auto fault = connection.run(statement))
            return fault;
    if (auto fault =
            connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)))
        return fault;
    if (auto fault = connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version)))
        return fault;
    return transaction.commit();
}

std::optional<Fault> keepVersion(const Connection& connection, int version) {
    const QString copy = besides(connection.path(), QStringLiteral("version-%1").arg(version));
    return QFileInfo::exists(copy) ? std::nullopt : copyTo(connection, copy);
}

Fault noDiary(const Connection& connection) {
    return {Fault::Kind::Damaged, connection.path().toStdString(), "a database, but no diary"};
}

} // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> all{{practiceTable, partTable, hurtPlaceTable}};
    return all;
}

Result<int, Fault> versionOf(const Connection& connection, const std::vector<Migration>& steps) {
    const auto version = connection.ask(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return Unexpected{version.error()};
    const auto id = connection.ask(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return Unexpected{id.error()};
    const auto tables = connection.ask(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return Unexpected{tables.error()};
    const bool isEmpty = version->toInt() == 0 && tables->toInt() == 0;
    if (!isEmpty && id->toInt() != applicationId)
        return Unexpected{noDiary(connection)};
    if (version->toInt() > static_cast<int>(steps.size()))
        return Unexpected{Fault{Fault::Kind::Newer, connection.path().toStdString(),
                                "version " + version->toString().toStdString()}};
    return version->toInt();
}

std::optional<Fault> migrate(const Connection& connection, const std::vector<Migration>& steps) {
    const auto version = versionOf(connection, steps);
    if (!version)
        return version.error();
    for (int now = *version; now < static_cast<int>(steps.size()); ++now) {
        if (now > 0)
            if (auto fault = keepVersion(connection, now))
                return fault;
        if (auto fault = take(connection, steps[static_cast<std::size_t>(now)], now + 1))
            return fault;
    }
    return {};
}

} // namespace supine::diary
