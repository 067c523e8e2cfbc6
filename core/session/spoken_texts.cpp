// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lines.h"

#include <algorithm>

namespace supine::session {

namespace {

int mostTimes(const model::Repeat& repeat) {
    return std::max({repeat.times.gentle, repeat.times.standard, repeat.times.full});
}

void collect(const model::Phase& phase, int rounds, std::vector<SpokenText>& texts) {
    for (const model::SpokenLine& line : phase.lines) {
        if (!hasNumber(line.text)) {
            texts.push_back({line.text});
            continue;
        }
        for (int number = 1; number <= rounds; ++number)
            texts.push_back({line.text, number});
    }
}

void collect(const std::vector<model::SequenceItem>& items, int rounds,
             std::vector<SpokenText>& texts) {
    for (const model::SequenceItem& item : items) {
        if (const auto* repeat = std::get_if<model::Repeat>(&item))
            collect(repeat->items, mostTimes(*repeat), texts);
        else
            for (const model::Phase& phase : std::get_if<model::Step>(&item)->phases)
                collect(phase, rounds, texts);
    }
}

} // namespace

std::vector<SpokenText> spokenTexts(const model::Library& library) {
    std::vector<SpokenText> texts;
    for (const model::Exercise& exercise : library.exercises)
        collect(exercise.sequence, 0, texts);
    for (const model::Interjection& interjection : library.interjections)
        texts.push_back({interjection.text});
    return texts;
}

} // namespace supine::session
