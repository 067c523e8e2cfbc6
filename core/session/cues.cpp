// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cues.h"

#include "core/session/lines.h"

#include <algorithm>
#include <cmath>

namespace supine::session {

namespace {

using model::SpokenLine;
using Lines = std::vector<const SpokenLine*>;

// Lines of long phases are said again a little before the silence would be too long.
constexpr Seconds sayAgainAfter{28};

int numberFor(const SpokenLine& line, int round) {
    return hasNumber(line.text) ? round : 0;
}

/// Chooses the line of one phase.
class Choice {
public:
    Choice(const FlatPhase& flat, const TimelineOptions& options)
        : m_flat(flat), m_options(options), m_occasion(occasionOf(flat, options)),
          m_forms(candidates(*flat.source, m_occasion)),
          m_shorter(standIns(*flat.source, m_occasion)) {}

    /// The longest form that fits; the shortest of all when none does; null without lines.
    const SpokenLine* line() const {
        if (m_forms.empty())
            return nullptr;
        for (const Lines* lines : {&m_forms, &m_shorter})
            if (const SpokenLine* fitting = longestFitting(*lines))
                return fitting;
        return shortest([this](const SpokenLine& one) { return seconds(one); });
    }

    Seconds seconds(const SpokenLine& line) const {
        return m_options.lineSeconds(line.text, numberFor(line, m_occasion.round));
    }

    /// Whether a voice at 130 words a minute could say at least one form at pace 3/4.
    bool canBeSaid() const {
        const auto estimate = [](const SpokenLine& one) {
            return secondsAt130WordsAMinute(one.text.english);
        };
        return m_forms.empty() || estimate(*shortest(estimate)) <= shortestLength();
    }

private:
    static Occasion occasionOf(const FlatPhase& flat, const TimelineOptions& options) {
        return {flat.phase.round,
                flat.phase.rounds,
                flat.opensRound,
                rangeOf(options, flat.phase.exercise),
                options.place,
                options.guidance,
                flat.opensRound && flat.changesSides};
    }

    Seconds shortestLength() const {
        if (m_flat.phase.breath == motion::BreathKind::In)
            return fastestPace.in;
        if (m_flat.phase.breath == motion::BreathKind::Out)
            return fastestPace.out;
        return m_flat.phase.length();
    }

    const SpokenLine* longestFitting(const Lines& lines) const {
        const SpokenLine* best = nullptr;
        for (const SpokenLine* one : lines)
            if (seconds(*one) <= m_flat.phase.length() && (!best || seconds(*one) > seconds(*best)))
                best = one;
        return best;
    }

    template <class Length>
    const SpokenLine* shortest(Length length) const {
        const auto shorter = [&](const SpokenLine* a, const SpokenLine* b) {
            return length(*a) < length(*b);
        };
        const SpokenLine* form = *std::min_element(m_forms.begin(), m_forms.end(), shorter);
        if (m_shorter.empty())
            return form;
        return std::min(form, *std::min_element(m_shorter.begin(), m_shorter.end(), shorter),
                        shorter);
    }

    const FlatPhase& m_flat;
    const TimelineOptions& m_options;
    Occasion m_occasion;
    Lines m_forms;
    Lines m_shorter;
};

Cue breathCue(const TimelinePhase& phase) {
    const bool in = phase.breath == motion::BreathKind::In;
    Cue cue;
    cue.at = phase.start;
    cue.seconds = phase.length();
    cue.kind = CueKind::Breath;
    cue.line = in ? "breath/in" : "breath/out";
    cue.english = in ? "Breathe in" : "Breathe out";
    cue.breath = phase.breath;
    return cue;
}

Cue chimeCue(Seconds at, const model::Exercise& exercise) {
    Cue cue;
    cue.at = at;
    cue.seconds = chimeLength;
    cue.kind = CueKind::Chime;
    cue.line = exercise.title.id;
    cue.english = exercise.title.empty() ? exercise.id : exercise.title.english;
    return cue;
}

Cue lineCue(const SpokenLine& line, Seconds seconds, int round, Guidance guidance) {
    Cue cue;
    cue.seconds = seconds;
    cue.kind = guidance == Guidance::Off ? CueKind::Caption : CueKind::Voice;
    cue.line = line.text.id;
    cue.english = line.text.english;
    cue.number = numberFor(line, round);
    return cue;
}

void addLine(const TimelinePhase& phase, Cue line, bool followsChime, std::vector<Cue>& cues) {
    const int times = std::max(1, static_cast<int>(std::ceil(phase.length() / sayAgainAfter)));
    const Seconds share = phase.length() / times;
    line.seconds = std::min(line.seconds, share);
    const Seconds room = share - line.seconds - quietAfterLine;
    const Seconds wait = followsChime ? std::clamp(room, Seconds{}, lineAfterChime) : Seconds{};
    for (int time = 0; time < times; ++time) {
        line.at = phase.start + time * share + (time == 0 ? wait : Seconds{});
        cues.push_back(line);
    }
}

TimelineFault tooLong(const TimelinePhase& phase, const SpokenLine& line) {
    return {phase.exercise, phase.step,
            "The line " + line.text.id +
                " is too long for its phase; shorten it or add a shorter later line."};
}

std::optional<TimelineFault> addPhaseCues(const FlatPhase& flat, const TimelineOptions& options,
                                          bool followsChime, std::vector<Cue>& cues) {
    if (flat.phase.breath != motion::BreathKind::Free)
        cues.push_back(breathCue(flat.phase));
    if (!flat.source)
        return {};
    const Choice choice(flat, options);
    const SpokenLine* line = choice.line();
    if (!line)
        return {};
    if (!choice.canBeSaid())
        return tooLong(flat.phase, *line);
    addLine(flat.phase, lineCue(*line, choice.seconds(*line), flat.phase.round, options.guidance),
            followsChime, cues);
    return {};
}

bool opensWithChime(const FlatRoutine& flat, const Chapter& chapter) {
    return std::any_of(flat.phases.begin(), flat.phases.end(), [&](const FlatPhase& one) {
        return one.phase.start == chapter.start && one.source;
    });
}

bool opensChapter(const FlatRoutine& flat, const FlatPhase& phase) {
    return std::any_of(flat.chapters.begin(), flat.chapters.end(),
                       [&](const Chapter& chapter) { return chapter.start == phase.phase.start; });
}

const Chapter& chapterAt(const FlatRoutine& flat, Seconds time) {
    const auto found = std::find_if(flat.chapters.begin(), flat.chapters.end(),
                                    [&](const Chapter& chapter) { return time < chapter.end; });
    return found == flat.chapters.end() ? flat.chapters.back() : *found;
}

// A chime with the chapter's title where a file has nothing to say for too long.
void fillSilences(const FlatRoutine& flat, const model::Library& library, std::vector<Cue>& cues) {
    std::vector<Cue> chimes;
    Seconds last{};
    const auto fillUntil = [&](Seconds next) {
        for (; next - last > longestSilence; last += sayAgainAfter) {
            const Seconds at = last + sayAgainAfter;
            chimes.push_back(chimeCue(at, *library.exercise(chapterAt(flat, at).exercise)));
        }
        last = next;
    };
    for (const Cue& cue : cues)
        fillUntil(cue.at);
    fillUntil(flat.phases.back().phase.end);
    cues.insert(cues.end(), chimes.begin(), chimes.end());
}

int rank(CueKind kind) {
    return kind == CueKind::Chime ? 0 : kind == CueKind::Breath ? 1 : 2;
}

void sortByTime(std::vector<Cue>& cues) {
    std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) {
        return a.at < b.at || (a.at == b.at && rank(a.kind) < rank(b.kind));
    });
}

} // namespace

Result<std::vector<Cue>, TimelineFault>
cuesFor(const FlatRoutine& flat, const model::Library& library, const TimelineOptions& options) {
    std::vector<Cue> cues;
    for (const Chapter& chapter : flat.chapters)
        if (opensWithChime(flat, chapter))
            cues.push_back(chimeCue(chapter.start, *library.exercise(chapter.exercise)));
    for (const FlatPhase& phase : flat.phases)
        if (auto fault = addPhaseCues(phase, options, opensChapter(flat, phase), cues))
            return Unexpected{std::move(*fault)};
    sortByTime(cues);
    fillSilences(flat, library, cues);
    sortByTime(cues);
    return cues;
}

} // namespace supine::session
