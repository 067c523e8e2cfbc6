// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/statements.h"

#include "core/diary/names.h"

#include <QVariantList>

namespace supine::diary {

namespace {

QString plain(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// A null QString would become NULL, which no column of ours is.
QVariant valueOf(std::string_view utf8) {
    return utf8.empty() ? QVariant(QLatin1String("")) : QVariant(plain(utf8));
}

QVariant valueOf(const std::optional<Feeling>& feeling) {
    return feeling ? QVariant(*feeling) : QVariant();
}

QVariant valueOf(std::chrono::sys_seconds utc) {
    return QVariant(static_cast<qlonglong>(utc.time_since_epoch().count()));
}

QVariant valueOf(std::chrono::minutes ahead) {
    return QVariant(static_cast<int>(ahead.count()));
}

Result<QSqlQuery, Fault> ran(const Connection& connection, const QString& sql,
                             const QVariantList& values) {
    auto query = connection.prepare(sql);
    if (!query)
        return query;
    for (const QVariant& value : values)
        query->addBindValue(value);
    if (auto fault = connection.execute(*query))
        return Unexpected{*fault};
    return query;
}

std::optional<Fault> runWith(const Connection& connection, const QString& sql,
                             const QVariantList& values) {
    const auto query = ran(connection, sql, values);
    return query ? std::nullopt : std::optional(query.error());
}

// The number that a statement answers.
Result<qint64, Fault> numberOf(const Connection& connection, const QString& sql,
                               const QVariantList& values) {
    auto query = ran(connection, sql, values);
    if (!query)
        return Unexpected{query.error()};
    if (!query->next())
        return Unexpected{connection.faultOf(*query)};
    return query->value(0).toLongLong();
}

const auto putPractice = QStringLiteral(R"(
INSERT INTO practice (id, start_utc, start_ahead, end_utc, end_ahead, routine, level, place,
                      breath_in, breath_out, ending, length, left_in, left_at,
                      felt_before, felt_after, note)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    start_utc = excluded.start_utc, start_ahead = excluded.start_ahead,
    end_utc = excluded.end_utc, end_ahead = excluded.end_ahead,
    routine = excluded.routine, level = excluded.level, place = excluded.place,
    breath_in = excluded.breath_in, breath_out = excluded.breath_out,
    ending = excluded.ending, length = excluded.length,
    left_in = excluded.left_in, left_at = excluded.left_at,
    felt_before = excluded.felt_before, felt_after = excluded.felt_after,
    note = excluded.note
RETURNING number)");

const auto putPart = QStringLiteral(R"(
INSERT INTO part (practice, position, exercise, repetitions, intended, comfort_range, length,
                  skip, hurts)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))");

const auto putHurtPlace = QStringLiteral("INSERT INTO hurt_place VALUES (?, ?, ?, ?)");

QVariantList valuesOf(const Entry& entry) {
    return {valueOf(entry.id),
            valueOf(entry.start.utc),
            valueOf(entry.start.ahead),
            entry.end ? valueOf(entry.end->utc) : QVariant(),
            entry.end ? valueOf(entry.end->ahead) : QVariant(),
            valueOf(entry.routine),
            valueOf(nameOf(entry.level)),
            valueOf(nameOf(entry.place)),
            entry.pace.in.count(),
            entry.pace.out.count(),
            valueOf(nameOf(entry.ending)),
            entry.length.count(),
            valueOf(entry.leftIn),
            entry.leftAt.count(),
            valueOf(entry.before),
            valueOf(entry.after),
            valueOf(entry.note)};
}

std::optional<Fault> putPlaces(const Connection& connection, const Part& part, qint64 practice,
                               int position) {
    int each = 0;
    for (const model::HurtPlace place : part.places)
        if (auto fault = runWith(connection, putHurtPlace,
                                 {practice, position, each++, valueOf(nameOf(place))}))
            return fault;
    return {};
}

std::optional<Fault> putParts(const Connection& connection, const std::vector<Part>& parts,
                              qint64 practice) {
    int position = 0;
    for (const Part& part : parts) {
        auto fault =
            runWith(connection, putPart,
                    {practice, position, valueOf(part.exercise), part.repetitions, part.intended,
                     part.range, part.length.count(), valueOf(nameOf(part.skip)), part.hurts});
        if (!fault)
            fault = putPlaces(connection, part, practice, position);
        if (fault)
            return fault;
        ++position;
    }
    return {};
}

} // namespace

std::optional<Fault> put(const Connection& connection, const Entry& entry) {
    const auto practice = numberOf(connection, putPractice, valuesOf(entry));
    if (!practice)
        return practice.error();
    if (auto fault =
            runWith(connection, QStringLiteral("DELETE FROM part WHERE practice = ?"), {*practice}))
        return fault;
    return putParts(connection, entry.parts, *practice);
}

std::optional<Fault> takeOut(const Connection& connection, std::optional<std::string_view> id) {
    if (!id)
        return connection.run(QStringLiteral("DELETE FROM practice"));
    return runWith(connection, QStringLiteral("DELETE FROM practice WHERE id = ?"), {valueOf(*id)});
}

} // namespace supine::diary
