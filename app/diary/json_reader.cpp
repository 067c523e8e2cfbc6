// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/json.h"

#include "app/diary/json_format.h"
#include "core/diary/csv.h"
#include "core/diary/iso_time.h"
#include "core/diary/limits.h"
#include "core/diary/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace supine::diary {

namespace {

using ImportKind = ImportFault::Kind;

int lineAt(const QByteArray& bytes, qsizetype offset) {
    const auto end = bytes.begin() + std::min(offset, bytes.size());
    return 1 + static_cast<int>(std::count(bytes.begin(), end, '\n'));
}

/// Where each practice begins: every object of the third depth, document and list being the first
/// two.
std::vector<int> linesOfEntries(const QByteArray& bytes) {
    std::vector<int> lines;
    int line = 1;
    int depth = 0;
    bool isText = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        line += c == '\n' ? 1 : 0;
        if (isText && c == '\\')
            ++at;
        else if (c == '"')
            isText = !isText;
        if (isText)
            continue;
        if (c == '{' && depth == 2)
            lines.push_back(line);
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    }
    return lines;
}

/// The values of one object. The first that is missing or wrong is remembered in a fault that all
/// objects of a practice share.
class Values {
public:
    Values(const QJsonObject& object, std::optional<ImportFault>& fault)
        : m_object(object), m_fault(fault) {}

    std::string text(QLatin1String key) {
        const QJsonValue value = of(key);
        check(value.isString(), key);
        return value.toString().toStdString();
    }

    double number(QLatin1String key, const Limits& limits) {
        const QJsonValue value = of(key);
        const double number = value.toDouble(limits.least);
        check(value.isDouble() && limits.hold(number), key);
        return number;
    }

    Seconds seconds(QLatin1String key, const Limits& limits) {
        return Seconds{number(key, limits)};
    }

    int count(QLatin1String key, const Limits& limits) {
        const double value = number(key, limits);
        const int whole = limits.hold(value) ? static_cast<int>(value) : 0;
        check(static_cast<double>(whole) == value, key);
        return whole;
    }

    std::optional<Feeling> feeling(QLatin1String key) {
        return of(key).isNull() ? std::nullopt : std::optional(count(key, feelingLimits));
    }

    std::optional<When> whenOrNothing(QLatin1String key) {
        return of(key).isNull() ? std::nullopt : std::optional(when(key));
    }

    When when(QLatin1String key) {
        const auto value = whenFromIso(text(key));
        check(value.has_value(), key);
        return value.value_or(When{});
    }

    std::string id(QLatin1String key) {
        std::string value = text(key);
        check(isId(value), key);
        return value;
    }

    template <class Value>
    Value name(QLatin1String key) {
        const auto value = named<Value>(text(key));
        check(value.has_value(), key);
        return value.value_or(Value{});
    }

    QJsonArray list(QLatin1String key) {
        const QJsonValue value = of(key);
        check(value.isArray(), key);
        return value.toArray();
    }

    void check(bool isGood, QLatin1String key) {
        if (!isGood)
            fail(ImportKind::Wrong, key);
    }

private:
    QJsonValue of(QLatin1String key) {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            fail(ImportKind::Missing, key);
        return value;
    }

    void fail(ImportKind kind, QLatin1String key) {
        if (!m_fault)
            m_fault = ImportFault{kind, 0, key.data()};
    }

    const QJsonObject m_object;
    std::optional<ImportFault>& m_fault;
};

std::vector<model::HurtPlace> placesFrom(Values& values) {
    std::vector<model::HurtPlace> places;
    for (const QJsonValue each : values.list(json::places)) {
        const auto place = named<model::HurtPlace>(each.toString().toStdString());
        values.check(place.has_value(), json::places);
        places.push_back(place.value_or(model::HurtPlace::LowBack));
    }
    return places;
}

Part partFrom(Values values) {
    Part part;
    part.exercise = values.text(json::exercise);
    values.check(!part.exercise.empty(), json::exercise);
    part.repetitions = values.count(json::repetitions, countLimits);
    part.intended = values.count(json::intended, countLimits);
    part.range = values.number(json::range, rangeLimits);
    part.length = values.seconds(json::length, lengthLimits);
    part.skip = values.name<Skip>(json::skip);
    part.hurts = values.count(json::hurts, countLimits);
    part.places = placesFrom(values);
    return part;
}

Entry practiceFrom(Values values) {
    Entry entry;
    entry.id = values.id(json::practice);
    entry.start = values.when(json::start);
    entry.end = values.whenOrNothing(json::end);
    entry.routine = values.text(json::routine);
    entry.level = values.name<model::Level>(json::level);
    entry.place = values.name<model::Place>(json::place);
    entry.pace.in = values.seconds(json::breathIn, breathLimits);
    entry.pace.out = values.seconds(json::breathOut, breathLimits);
    entry.ending = values.name<Ending>(json::ending);
    entry.length = values.seconds(json::length, lengthLimits);
    entry.leftIn = values.text(json::leftIn);
    entry.leftAt = values.seconds(json::leftAt, lengthLimits);
    entry.before = values.feeling(json::before);
    entry.after = values.feeling(json::after);
    entry.note = values.text(json::note);
    return entry;
}

Result<Entry, ImportFault> entryFrom(const QJsonObject& object) {
    std::optional<ImportFault> fault;
    Values values(object, fault);
    Entry entry = practiceFrom(values);
    for (const QJsonValue part : values.list(json::parts))
        entry.parts.push_back(partFrom({part.toObject(), fault}));
    if (fault)
        return Unexpected{*fault};
    return entry;
}

std::optional<ImportFault> headFault(const QJsonObject& document) {
    const QJsonValue version = document.value(json::supine);
    if (!version.isDouble() || document.value(json::kind) != json::diary)
        return ImportFault{};
    if (version.toDouble() > json::version)
        return ImportFault{ImportKind::Newer, 1, {}};
    if (!document.value(json::entries).isArray())
        return ImportFault{ImportKind::Missing, 1, json::entries.data()};
    return {};
}

} // namespace

Result<std::vector<Entry>, ImportFault> fromJson(const QByteArray& bytes) {
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Unexpected{ImportFault{ImportKind::Broken, lineAt(bytes, error.offset), {}}};
    if (const auto fault = headFault(document))
        return Unexpected{*fault};
    const std::vector<int> lines = linesOfEntries(bytes);
    std::vector<Entry> entries;
    for (const QJsonValue each : document.value(json::entries).toArray()) {
        auto entry = entryFrom(each.toObject());
        if (!entry) {
            ImportFault fault = entry.error();
            fault.line = entries.size() < lines.size() ? lines[entries.size()] : 1;
            return Unexpected{fault};
        }
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<std::vector<Entry>, ImportFault> fromExport(const QByteArray& bytes) {
    if (bytes.trimmed().startsWith('{'))
        return fromJson(bytes);
    return fromCsv({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace supine::diary
