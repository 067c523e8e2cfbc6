// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/json.h"

#include "app/diary/json_format.h"
#include "core/diary/iso_time.h"
#include "core/diary/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace supine::diary {

namespace {

QJsonValue valueOf(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonValue valueOf(const std::optional<Feeling>& feeling) {
    return feeling ? QJsonValue(*feeling) : QJsonValue();
}

QJsonObject objectOf(const Part& part) {
    QJsonArray places;
    for (const model::HurtPlace place : part.places)
        places.append(valueOf(nameOf(place)));
    return {{json::exercise, valueOf(part.exercise)},
            {json::repetitions, part.repetitions},
            {json::intended, part.intended},
            {json::range, part.range},
            {json::length, part.length.count()},
            {json::skip, valueOf(nameOf(part.skip))},
            {json::hurts, part.hurts},
            {json::places, places}};
}

QJsonObject objectOf(const Entry& entry) {
    QJsonArray parts;
    for (const Part& part : entry.parts)
        parts.append(objectOf(part));
    return {{json::practice, valueOf(entry.id)},
            {json::start, valueOf(toIso(entry.start))},
            {json::end, entry.end ? valueOf(toIso(*entry.end)) : QJsonValue()},
            {json::routine, valueOf(entry.routine)},
            {json::level, valueOf(nameOf(entry.level))},
            {json::place, valueOf(nameOf(entry.place))},
            {json::breathIn, entry.pace.in.count()},
            {json::breathOut, entry.pace.out.count()},
            {json::ending, valueOf(nameOf(entry.ending))},
            {json::length, entry.length.count()},
            {json::leftIn, valueOf(entry.leftIn)},
            {json::leftAt, entry.leftAt.count()},
            {json::before, valueOf(entry.before)},
            {json::after, valueOf(entry.after)},
            {json::note, valueOf(entry.note)},
            {json::parts, parts}};
}

} // namespace

QByteArray toJson(const Entry& entry) {
    return QJsonDocument(objectOf(entry)).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const std::vector<Entry>& entries) {
    QByteArray text = "{\"supine\": 1, \"kind\": \"diary\", \"entries\": [\n";
    for (const Entry& entry : entries) {
        text += toJson(entry);
        text += &entry == &entries.back() ? "\n" : ",\n";
    }
    return text + "]}\n";
}

} // namespace supine::diary
