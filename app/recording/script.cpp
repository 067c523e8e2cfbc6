// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/script.h"

#include "app/text.h"
#include "app/voice/packs/voice_pack.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace supine::recording {

namespace {

using Spoken = std::set<std::pair<std::string, int>>; // line and number

constexpr const char* daily = "five";
constexpr const char* everyEnd = "finish"; // the one interjection that no session is without

// The exercises in the order they are practised, then those of no routine.
std::vector<const model::Exercise*> practised(const model::Library& library) {
    std::vector<const model::Exercise*> all;
    const auto add = [&all](const model::Exercise* exercise) {
        if (exercise != nullptr && std::find(all.begin(), all.end(), exercise) == all.end())
            all.push_back(exercise);
    };
    if (const model::Routine* const routine = library.routine(daily))
        for (const std::string& id : routine->sequence)
            add(library.exercise(id));
    for (const model::Exercise& exercise : library.exercises)
        add(&exercise);
    std::stable_partition(all.begin(), all.end(),
                          [](const model::Exercise* exercise) { return !exercise->isSection; });
    return all;
}

void addSpoken(Spoken& spoken, const model::Library& library, const model::Routine& routine) {
    const auto timeline = session::buildTimeline(library, routine, {});
    if (!timeline)
        return;
    for (const session::Cue& cue : timeline->cues)
        if (cue.kind == session::CueKind::Voice)
            spoken.insert({cue.line, cue.number});
}

// What a standard session says; of an exercise outside the routine, its own practice.
Spoken oftenSpoken(const model::Library& library) {
    Spoken spoken;
    const model::Routine* const routine = library.routine(daily);
    if (routine != nullptr)
        addSpoken(spoken, library, *routine);
    for (const model::Exercise& exercise : library.exercises) {
        const bool isInRoutine =
            routine != nullptr && std::find(routine->sequence.begin(), routine->sequence.end(),
                                            exercise.id) != routine->sequence.end();
        if (!isInRoutine && !exercise.isSection)
            addSpoken(spoken, library, session::routineOf(exercise));
    }
    return spoken;
}

class Writing {
public:
    explicit Writing(const model::Library& library) : m_often(oftenSpoken(library)) {
        for (const model::Interjection& one : library.interjections)
            if (one.when == everyEnd)
                m_often.insert({one.text.id, 0});
    }

    void add(const QString& title, const std::vector<session::SpokenText>& texts) {
        if (texts.empty())
            return;
        const std::size_t section = m_script.sections.size();
        m_script.sections.push_back({title, m_script.lines.size(), texts.size()});
        for (const session::SpokenText& spoken : texts)
            m_script.lines.push_back({spoken, text::of(spoken.text, spoken.number),
                                      voice::digestOf(spoken), section,
                                      m_often.count({spoken.text.id, spoken.number}) == 0});
    }

    Script take() { return std::move(m_script); }

private:
    Spoken m_often;
    Script m_script;
};

} // namespace

Script scriptOf(const model::Library& library) {
    Writing writing(library);
    for (const model::Exercise* exercise : practised(library)) {
        model::Library alone;
        alone.exercises = {*exercise};
        writing.add(text::of(exercise->shortTitle), session::spokenTexts(alone));
    }
    model::Library rest;
    rest.interjections = library.interjections;
    writing.add(QCoreApplication::translate("supine::recording::RecordingPage", "Now and then",
                                            "Title over lines such as: Paused. We go on."),
                session::spokenTexts(rest));
    return writing.take();
}

} // namespace supine::recording
