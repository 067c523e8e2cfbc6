// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/movements.h"

#include "app/text.h"
#include "core/session/flatten.h"

#include <algorithm>

namespace supine::settings {

namespace {

constexpr const char* dailyId = "five";

bool holds(const std::vector<const model::Exercise*>& all, const model::Exercise* one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

std::vector<const model::Exercise*> movementsOf(const model::Library& library) {
    std::vector<const model::Exercise*> movements;
    const auto add = [&movements](const model::Exercise* exercise) {
        if (exercise != nullptr && !exercise->isSection && !holds(movements, exercise))
            movements.push_back(exercise);
    };
    if (const model::Routine* daily = dailyRoutine(library))
        for (const std::string& id : daily->sequence)
            add(library.exercise(id));
    for (const model::Exercise& exercise : library.exercises)
        add(&exercise);
    return movements;
}

const model::Routine* dailyRoutine(const model::Library& library) {
    const model::Routine* daily = library.routine(dailyId);
    if (daily == nullptr && !library.routines.empty())
        daily = &library.routines.front();
    return daily;
}

const model::Routine* chosenRoutine(const model::Library& library, const Settings& settings) {
    const model::Routine* chosen = library.routine(settings.routine);
    return chosen != nullptr ? chosen : dailyRoutine(library);
}

Seconds lengthAt(const model::Library& library, const Settings& settings, model::Level level) {
    const model::Routine* routine = chosenRoutine(library, settings);
    if (routine == nullptr)
        return {};
    const auto built =
        session::buildTimeline(library, *routine, timelineOptions(settings, library, level));
    return built ? built->duration : Seconds{};
}

int repetitionsOf(const model::Library& library, const Settings& settings,
                  const model::Exercise& exercise) {
    return session::repetitionsOf(timelineOptions(settings, library, settings.level), exercise);
}

QString doseInWords(const model::Library& library, const Settings& settings,
                    const model::Exercise& exercise) {
    return text::withDigits(exercise.doseUnit, repetitionsOf(library, settings, exercise));
}

std::vector<browse::ExerciseCard::Content> cardsOf(const model::Library& library,
                                                   const Appearance& appearance,
                                                   const Settings& settings) {
    std::vector<browse::ExerciseCard::Content> cards;
    int number = 0;
    for (const model::Exercise* exercise : movementsOf(library)) {
        ++number;
        session::TimelineOptions options = timelineOptions(settings, library, settings.level);
        // A card shows the movement itself, not how far this person goes in it.
        options.ranges.clear();
        options.defaultRange = motion::fullRange;
        auto built = session::buildTimeline(library, session::routineOf(*exercise), options);
        if (!built || built->phases.empty())
            continue;
        cards.push_back({exercise, &appearance,
                         std::make_shared<const session::Timeline>(std::move(built).value()), number,
                         doseInWords(library, settings, *exercise)});
    }
    return cards;
}

} // namespace supine::settings
