// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/asked.h"

#include "app/library.h"
#include "core/content/nearest.h"

#include <algorithm>
#include <tuple>

namespace supine::commands {

namespace {

template <class Named>
std::vector<std::string> idsOf(const std::vector<Named>& all) {
    std::vector<std::string> ids;
    for (const Named& one : all)
        ids.push_back(one.id);
    return ids;
}

Refusal unknown(const char* what, const QString& id, const std::vector<std::string>& ids) {
    const std::string meant = content::suggestion(id.toStdString(), ids);
    return {BadInput, QStringLiteral("There is no %1 \"%2\"; %3")
                          .arg(QLatin1String(what), id, QString::fromStdString(meant))};
}

Asked<session::Plan> planned(const model::Routine& routine,
                             const session::TimelineOptions& options) {
    auto plan = session::makePlan(library(), routine, options);
    if (!plan)
        return Unexpected{Refusal{BadInput, QString::fromStdString(plan.error().sentence)}};
    return std::move(*plan);
}

/// A routine's name, or a level's that stands for `five` at that level.
struct Wish {
    QString routine;
    std::optional<model::Level> level;
};

Wish wishOf(const QString& name) {
    const auto level = levelNamed(name);
    if (level && !library().routine(name.toStdString()))
        return {QStringLiteral("five"), level};
    return {name, {}};
}

Outcome twoLevels(const Wish& wish, model::Level level) {
    if (!wish.level || *wish.level == level)
        return {};
    return Refusal{BadInput, QStringLiteral("\"%1\" names a level already; leave out --level %2.")
                                 .arg(idOf(*wish.level), idOf(level))};
}

} // namespace

const model::Library& library() {
    static const model::Library loaded = library::load().library;
    return loaded;
}

std::vector<const model::Exercise*> inPractisedOrder(const model::Library& library) {
    std::vector<const model::Exercise*> order;
    const auto add = [&](const model::Exercise* exercise) {
        if (exercise && std::find(order.begin(), order.end(), exercise) == order.end())
            order.push_back(exercise);
    };
    for (const model::Routine& routine : library.routines)
        for (const std::string& id : routine.sequence)
            add(library.exercise(id));
    for (const model::Exercise& exercise : library.exercises)
        add(&exercise);
    return order;
}

Asked<const model::Exercise*> exerciseNamed(const QString& id) {
    if (const model::Exercise* exercise = library().exercise(id.toStdString()))
        return exercise;
    return Unexpected{unknown("exercise", id, idsOf(library().exercises))};
}

Asked<const motion::Build*> buildNamed(const QString& id) {
    const auto& builds = library().builds;
    if (id.isEmpty() && !builds.empty())
        return figure::buildOf(library(), {});
    if (const auto found = builds.find(id.toStdString()); found != builds.end())
        return &found->second;
    std::vector<std::string> ids;
    for (const auto& build : builds)
        ids.push_back(build.first);
    return Unexpected{unknown("body", id, ids)};
}

Asked<figure::Palette> paletteNamed(const QString& look, const QString& clothes,
                                    model::Theme theme) {
    const model::Palettes& palettes = library().palettes;
    for (const auto& [what, id, ids] :
         {std::tuple{"look", look, idsOf(palettes.looks)},
          std::tuple{"set of clothes", clothes, idsOf(palettes.clothes)}})
        if (!id.isEmpty() && std::find(ids.begin(), ids.end(), id.toStdString()) == ids.end())
            return Unexpected{unknown(what, id, ids)};
    const figure::Choice choice{{}, look.toStdString(), clothes.toStdString()};
    return figure::paletteOf(library(), choice, theme);
}

Asked<session::Plan> routineAsked(Arguments& arguments) {
    const QString name = arguments.only(QStringLiteral("routine"));
    const Wish wish = wishOf(name);
    const model::Level level = arguments.level(wish.level.value_or(model::Level::Standard));
    session::TimelineOptions options = plainOptions(level);
    options.pace = arguments.breath(options.pace);
    options.guidance = arguments.guidance();
    if (arguments.refusal())
        return Unexpected{*arguments.refusal()};
    if (const Outcome both = twoLevels(wish, level))
        return Unexpected{*both};
    const model::Routine* routine = library().routine(wish.routine.toStdString());
    if (!routine)
        return Unexpected{unknown("routine", name, idsOf(library().routines))};
    return planned(*routine, options);
}

Asked<session::Plan> exerciseAsked(Arguments& arguments) {
    const QString id = arguments.only(QStringLiteral("exercise"));
    session::TimelineOptions options = plainOptions(arguments.level(model::Level::Standard));
    options.defaultRange = arguments.range();
    if (arguments.refusal())
        return Unexpected{*arguments.refusal()};
    const auto exercise = exerciseNamed(id);
    if (!exercise)
        return Unexpected{exercise.error()};
    return planned(session::routineOf(**exercise), options);
}

session::TimelineOptions plainOptions(model::Level level) {
    session::TimelineOptions options;
    options.level = level;
    options.pace = library().levels[level].pace;
    return options;
}

} // namespace supine::commands
