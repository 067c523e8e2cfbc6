// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/exercise.h"

#include <algorithm>

namespace supine::model {

namespace {

bool isMeantFor(const std::vector<Level>& levels, std::optional<Level> level) {
    return !level || levels.empty() || std::ranges::find(levels, *level) != levels.end();
}

const std::vector<Level>& levelsOf(const SequenceItem& item) {
    return std::visit([](const auto& one) -> const std::vector<Level>& { return one.levels; }, item);
}

void collectSteps(const std::vector<SequenceItem>& items, std::optional<Level> level,
                  std::vector<const Step*>& steps) {
    for (const SequenceItem& item : items) {
        if (!isMeantFor(levelsOf(item), level)) {
            continue;
        }
        if (const auto* step = std::get_if<Step>(&item)) {
            steps.push_back(step);
            continue;
        }
        const Repeat& repeat = *std::get_if<Repeat>(&item);
        if (!level || repeat.times[*level] > 0) {
            collectSteps(repeat.items, level, steps);
        }
    }
}

} // namespace

std::vector<const Step*> stepsOf(const Exercise& exercise, std::optional<Level> level) {
    std::vector<const Step*> steps;
    collectSteps(exercise.sequence, level, steps);
    return steps;
}

bool usesRange(const Exercise& exercise) {
    const auto isForRange = [](const SpokenLine& line) { return line.range.has_value(); };
    const auto followsRange = [&](const Phase& phase) {
        return phase.range == RangeUse::Comfort || std::ranges::any_of(phase.lines, isForRange);
    };
    return !exercise.isSection &&
           std::ranges::any_of(stepsOf(exercise), [&](const Step* step) {
               return std::ranges::any_of(step->phases, followsRange);
           });
}

const Repeat* dosedRepeat(const Exercise& exercise, Level level) {
    for (const SequenceItem& item : exercise.sequence) {
        const auto* repeat = std::get_if<Repeat>(&item);
        if (repeat != nullptr && isMeantFor(repeat->levels, level)) {
            return repeat;
        }
    }
    return nullptr;
}

int doseOf(const Exercise& exercise, Level level) {
    const Repeat* repeat = dosedRepeat(exercise, level);
    return repeat == nullptr ? 0 : repeat->times[level];
}

int mostDoseOf(const Exercise& exercise, Level level) {
    const Repeat* repeat = dosedRepeat(exercise, level);
    return repeat == nullptr
               ? 0
               : std::max({repeat->times.gentle, repeat->times.standard, repeat->times.full});
}

} // namespace supine::model
