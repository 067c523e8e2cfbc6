// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lines.h"
#include "core/session/stretch.h"

#include <algorithm>
#include <utility>

namespace supine::session {

namespace {

int mostTimes(const model::Repeat& repeat) {
    return std::max({repeat.times.gentle, repeat.times.standard, repeat.times.full});
}

/// The share of its written length that a free phase of this exercise keeps at least.
double leastStretch(const model::Exercise& exercise) {
    const Seconds natural = freeSecondsOf(exercise, model::Level::Gentle);
    if (!exercise.stretchable || natural <= leastTimeToGetIntoPosition)
        return 1.0;
    return leastTimeToGetIntoPosition / natural;
}

class Collection {
public:
    void add(const model::Exercise& exercise) {
        m_stretch = leastStretch(exercise);
        add(exercise.sequence, 0);
    }
    void add(const model::Text& text) { m_texts.push_back({text}); }
    std::vector<SpokenText> take() { return std::move(m_texts); }

private:
    void add(const std::vector<model::SequenceItem>& items, int rounds) {
        for (const model::SequenceItem& item : items) {
            if (const auto* repeat = std::get_if<model::Repeat>(&item))
                add(repeat->items, mostTimes(*repeat));
            else
                for (const model::Phase& phase : std::get_if<model::Step>(&item)->phases)
                    add(phase, rounds);
        }
    }

    void add(const model::Phase& phase, int rounds) {
        for (const model::SpokenLine& line : phase.lines) {
            const bool counts = hasNumber(line.text);
            for (int number = counts ? 1 : 0; number <= (counts ? rounds : 0); ++number)
                m_texts.push_back({line.text, number, roomIn(phase)});
        }
    }

    Seconds roomIn(const model::Phase& phase) const {
        if (phase.breath == motion::BreathKind::In)
            return fastestPace.in;
        if (phase.breath == motion::BreathKind::Out)
            return fastestPace.out;
        return m_stretch *
               std::min({phase.seconds.gentle, phase.seconds.standard, phase.seconds.full});
    }

    std::vector<SpokenText> m_texts;
    double m_stretch = 1.0;
};

} // namespace

std::vector<SpokenText> spokenTexts(const model::Library& library) {
    Collection collection;
    for (const model::Exercise& exercise : library.exercises)
        collection.add(exercise);
    for (const model::Interjection& interjection : library.interjections)
        collection.add(interjection.text);
    return collection.take();
}

} // namespace supine::session
