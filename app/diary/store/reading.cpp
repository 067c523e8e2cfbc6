// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/statements.h"

#include "core/diary/names.h"

#include <QHash>
#include <QSqlError>

namespace supine::diary {

namespace {

using Index = QHash<qint64, std::size_t>; ///< Where in the list the practice of a number stands.

// As a blob a text comes as the bytes it is stored in; else SQLite and Qt turn it into UTF-16 and
// we back again, and that is a good part of the time ten years take.
const auto selectPractices = QStringLiteral(R"(
SELECT number, CAST(id AS BLOB), start_utc, start_ahead, end_utc, end_ahead, CAST(routine AS BLOB),
       CAST(level AS BLOB), CAST(place AS BLOB), breath_in, breath_out, CAST(ending AS BLOB), length,
       CAST(left_in AS BLOB), left_at, felt_before, felt_after, CAST(note AS BLOB)
FROM practice%1 ORDER BY start_utc, id)");
const auto selectParts = QStringLiteral(R"(
SELECT practice, CAST(exercise AS BLOB), repetitions, intended, comfort_range, length,
       CAST(skip AS BLOB), hurts
FROM part%1 ORDER BY practice, position)");
const auto selectHurtPlaces = QStringLiteral(R"(
SELECT practice, part, CAST(place AS BLOB) FROM hurt_place%1 ORDER BY practice, part, position)");
const auto whereId = QStringLiteral(" WHERE id = ?");
const auto whereItsPractice =
    QStringLiteral(" WHERE practice = (SELECT number FROM practice WHERE id = ?)");

/// The values of one row, taken from the left.
class Row {
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}

    std::string text() { return m_query.value(m_next++).toByteArray().toStdString(); }
    qint64 number() { return m_query.value(m_next++).toLongLong(); }
    int count() { return m_query.value(m_next++).toInt(); }
    double fraction() { return m_query.value(m_next++).toDouble(); }
    Seconds seconds() { return Seconds{fraction()}; }

    std::optional<When> when() {
        const QVariant utc = m_query.value(m_next++);
        const QVariant ahead = m_query.value(m_next++);
        if (utc.isNull())
            return {};
        return When{std::chrono::sys_seconds{std::chrono::seconds{utc.toLongLong()}},
                    std::chrono::minutes{ahead.toInt()}};
    }

    std::optional<Feeling> feeling() {
        const QVariant value = m_query.value(m_next++);
        return value.isNull() ? std::nullopt : std::optional<Feeling>(value.toInt());
    }

    // The file itself lets no other name in.
    template <class Value>
    Value name() {
        return named<Value>(text()).value_or(Value{});
    }

private:
    const QSqlQuery& m_query;
    int m_next = 0;
};

Entry entryFrom(Row& row) {
    Entry entry;
    entry.id = row.text();
    entry.start = row.when().value_or(When{});
    entry.end = row.when();
    entry.routine = row.text();
    entry.level = row.name<model::Level>();
    entry.place = row.name<model::Place>();
    entry.pace.in = row.seconds();
    entry.pace.out = row.seconds();
    entry.ending = row.name<Ending>();
    entry.length = row.seconds();
    entry.leftIn = row.text();
    entry.leftAt = row.seconds();
    entry.before = row.feeling();
    entry.after = row.feeling();
    entry.note = row.text();
    return entry;
}

Part partFrom(Row& row) {
    Part part;
    part.exercise = row.text();
    part.repetitions = row.count();
    part.intended = row.count();
    part.range = row.fraction();
    part.length = row.seconds();
    part.skip = row.name<Skip>();
    part.hurts = row.count();
    return part;
}

/// Goes through the rows of a statement, for one id or for all.
template <class Each>
std::optional<Fault> forEachRow(const Connection& connection, const QString& sql,
                                const QString& condition, std::optional<std::string_view> id,
                                Each each) {
    auto query = connection.prepare(sql.arg(id ? condition : QString()));
    if (!query)
        return query.error();
    if (id)
        query->addBindValue(QString::fromUtf8(id->data(), static_cast<qsizetype>(id->size())));
    if (auto fault = connection.execute(*query))
        return fault;
    while (query->next()) {
        Row row(*query);
        each(row);
    }
    if (query->lastError().isValid())
        return connection.faultOf(*query);
    return {};
}

} // namespace

Result<std::vector<Entry>, Fault> read(const Connection& connection,
                                       std::optional<std::string_view> id) {
    std::vector<Entry> entries;
    Index index;
    const auto addPractice = [&](Row& row) {
        index.insert(row.number(), entries.size());
        entries.push_back(entryFrom(row));
    };
    const auto addPart = [&](Row& row) {
        const auto practice = index.constFind(row.number());
        if (practice != index.constEnd())
            entries[*practice].parts.push_back(partFrom(row));
    };
    const auto addPlace = [&](Row& row) {
        const auto practice = index.constFind(row.number());
        const auto part = static_cast<std::size_t>(row.count());
        if (practice != index.constEnd() && part < entries[*practice].parts.size())
            entries[*practice].parts[part].places.push_back(row.name<model::HurtPlace>());
    };
    auto fault = forEachRow(connection, selectPractices, whereId, id, addPractice);
    if (!fault)
        fault = forEachRow(connection, selectParts, whereItsPractice, id, addPart);
    if (!fault)
        fault = forEachRow(connection, selectHurtPlaces, whereItsPractice, id, addPlace);
    if (fault)
        return Unexpected{*fault};
    return entries;
}

} // namespace supine::diary
