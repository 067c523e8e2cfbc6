// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/catalogue.h"

#include "app/commands/asked.h"
#include "app/commands/json.h"

#include <QJsonArray>

#include <array>

namespace supine::commands {

namespace {

template <class Enum>
QString nameIn(const std::initializer_list<const char*>& names, Enum value) {
    return QLatin1String(names.begin()[static_cast<std::size_t>(value)]);
}

QString nameOf(model::Role role) {
    return nameIn({"preparation", "movement", "form", "breathing", "comfort"}, role);
}
QString nameOf(model::NoteKind kind) {
    return nameIn({"start", "about", "take-care", "as-it-gets-easier", "do-not"}, kind);
}
QString nameOf(model::Turn turn) {
    return nameIn({"first", "later", "two-more", "last"}, turn);
}

template <class Many, class ToJson>
QJsonArray arrayOf(const Many& many, ToJson one) {
    QJsonArray array;
    for (const auto& value : many)
        array.append(one(value));
    return array;
}

template <class Value>
QJsonObject forEachLevel(Value value) {
    QJsonObject object;
    for (const model::Level level : model::allLevels)
        object.insert(idOf(level), value(level));
    return object;
}

QJsonObject toJson(const model::Source& source) {
    QJsonObject object{{QStringLiteral("id"), jsonText(source.id)},
                       {QStringLiteral("citation"), jsonText(source.citation)}};
    if (!source.doi.empty())
        object.insert(QStringLiteral("doi"), jsonText(source.doi));
    return object;
}

QJsonObject toJson(const model::Note& note) {
    return {{QStringLiteral("kind"), nameOf(note.kind)},
            {QStringLiteral("title"), jsonText(note.title.english)},
            {QStringLiteral("text"), jsonText(note.text.english)}};
}

bool isCaution(const model::Note& note) {
    return note.kind == model::NoteKind::TakeCare || note.kind == model::NoteKind::DoNot ||
           note.kind == model::NoteKind::AsItGetsEasier;
}

QJsonArray cautionsOf(const model::Exercise& exercise) {
    QJsonArray texts;
    for (const model::Note& note : exercise.notes)
        if (isCaution(note))
            texts.append(jsonText(note.text.english));
    return texts;
}

QJsonObject toJson(const model::SpokenLine& line) {
    QJsonObject object{{QStringLiteral("id"), jsonText(line.text.id)},
                       {QStringLiteral("text"), jsonText(line.text.english)},
                       {QStringLiteral("turn"), nameOf(line.turn)}};
    if (line.turn == model::Turn::First)
        object.insert(QStringLiteral("order"), line.order);
    if (line.range)
        object.insert(QStringLiteral("range"), QJsonArray{line.range->from, line.range->to});
    if (line.place)
        object.insert(QStringLiteral("place"), nameIn({"floor", "bed"}, *line.place));
    return object;
}

QJsonObject toJson(const model::Step* step) {
    QJsonArray lines;
    for (const model::Phase& phase : step->phases)
        for (const model::SpokenLine& line : phase.lines)
            lines.append(toJson(line));
    return {{QStringLiteral("id"), jsonText(step->id)},
            {QStringLiteral("role"), nameOf(step->role)},
            {QStringLiteral("text"), jsonText(step->text.english)},
            {QStringLiteral("lines"), lines}};
}

QJsonObject toJson(const model::Exercise& exercise) {
    const auto any = [](const auto& one) { return toJson(one); };
    const auto dose = [&](model::Level level) { return model::doseOf(exercise, level); };
    return {{QStringLiteral("id"), jsonText(exercise.id)},
            {QStringLiteral("title"), jsonText(exercise.title.english)},
            {QStringLiteral("purpose"), jsonText(exercise.purpose.english)},
            {QStringLiteral("start"), jsonText(exercise.start)},
            {QStringLiteral("cautions"), cautionsOf(exercise)},
            {QStringLiteral("notes"), arrayOf(exercise.notes, any)},
            {QStringLiteral("steps"), arrayOf(model::stepsOf(exercise), any)},
            {QStringLiteral("sources"), arrayOf(exercise.sources, any)},
            {QStringLiteral("dose"), forEachLevel(dose)}};
}

QJsonValue secondsOf(const model::Library& library, const model::Routine& routine,
                     model::Level level) {
    const auto timeline = session::buildTimeline(library, routine, plainOptions(level));
    return timeline ? QJsonValue(jsonSeconds(timeline->duration)) : QJsonValue();
}

QJsonObject toJson(const model::Library& library, const model::Routine& routine) {
    QJsonArray exercises;
    for (const std::string& id : routine.sequence)
        if (const model::Exercise* exercise = library.exercise(id);
            exercise && !exercise->isSection)
            exercises.append(jsonText(id));
    return {
        {QStringLiteral("id"), jsonText(routine.id)},
        {QStringLiteral("title"), jsonText(routine.title.english)},
        {QStringLiteral("exercises"), exercises},
        {QStringLiteral("sequence"), arrayOf(routine.sequence, jsonText)},
        {QStringLiteral("about"),
         arrayOf(routine.about, [](const model::Text& text) { return jsonText(text.english); })},
        {QStringLiteral("sources"),
         arrayOf(routine.sources, [](const model::Source& one) { return toJson(one); })},
        {QStringLiteral("seconds"),
         forEachLevel([&](model::Level level) { return secondsOf(library, routine, level); })}};
}

} // namespace

QJsonObject catalogueOf(const model::Library& library) {
    QJsonArray exercises;
    QJsonArray sections;
    for (const model::Exercise* exercise : inPractisedOrder(library))
        (exercise->isSection ? sections : exercises).append(toJson(*exercise));
    return {{QStringLiteral("exercises"), exercises},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("routines"),
             arrayOf(library.routines,
                     [&](const model::Routine& routine) { return toJson(library, routine); })}};
}

} // namespace supine::commands
