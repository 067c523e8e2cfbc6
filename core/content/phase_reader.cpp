// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/phase_reader.h"

#include "core/content/fields.h"
#include "core/content/line_reader.h"
#include "core/content/move_reader.h"
#include "core/content/picture_reader.h"
#include "core/content/values.h"

#include <algorithm>

namespace supine::content {

namespace {

using model::Phase;
using motion::BreathKind;

/// A free phase holds at least one breath, and none is shorter than this.
constexpr NumberLimits secondsLimits{"the seconds of a free phase", 3, 600};
constexpr NumberLimits workLimits{"the work of a muscle", 0, 1};
/// A person may shorten the 40 seconds to get into position to 30.
constexpr double mostShrinking = 30.0 / 40.0;

const Choices<BreathKind>& breathNames() {
    static const Choices<BreathKind> names{
        {"in", BreathKind::In}, {"out", BreathKind::Out}, {"free", BreathKind::Free}};
    return names;
}

std::optional<double> readSeconds(const Node* node, Faults& faults) {
    if (node != nullptr && node->isScalar() && node->text == "0") {
        faults.add(node->at,
                   "This phase has no time; give it at least 3 seconds, or leave its step out "
                   "with \"levels\".");
        return std::nullopt;
    }
    return readNumber(node, secondsLimits, faults);
}

std::optional<model::PerLevel<Seconds>> readTime(const Fields& fields,
                                                 std::optional<BreathKind> breath, Faults& faults) {
    const Node* seconds = fields.find("seconds");
    if (breath == BreathKind::Free && seconds == nullptr) {
        faults.add(fields.place(), "This free phase has no time; add \"seconds\".");
    }
    if (breath && *breath != BreathKind::Free && seconds != nullptr) {
        faults.add(seconds->at, "In- and out-breaths last as long as the breath pace; leave "
                                "\"seconds\" out.");
        return std::nullopt;
    }
    return readPerLevel<Seconds>(seconds, faults,
                                 [&](const Node* one) { return readSeconds(one, faults); });
}

Seconds shortestOf(const model::PerLevel<Seconds>& seconds, bool stretchable) {
    const Seconds least = std::min({seconds.gentle, seconds.standard, seconds.full});
    return stretchable ? least * mostShrinking : least;
}

void readRange(const Fields& fields, Phase& phase, ExerciseReading& reading) {
    static const Choices<model::RangeUse> uses{{"none", model::RangeUse::None},
                                               {"comfort", model::RangeUse::Comfort}};
    Faults& faults = reading.faults;
    phase.range = readChoice(fields.find("range"), "use of the range", uses, faults)
                      .value_or(model::RangeUse::None);
    const Node* from = fields.find("range-from");
    if (from == nullptr || !isScalar(from, "the name of a pose", faults)) {
        return;
    }
    if (!fields.has("range")) {
        faults.add(from->at,
                   "\"range-from\" says where a range counts from; add \"range: comfort\" or "
                   "leave it out.");
    }
    if (reading.known.pose(from->text) == nullptr) {
        faults.add(from->at, reading.known.missingPose(from->text));
    }
    phase.rangeFrom = from->text;
}

std::map<std::string, double> readWork(const Node* node, Faults& faults) {
    std::map<std::string, double> work;
    if (node == nullptr) {
        return work;
    }
    const Fields fields(
        *node, "the work of muscles",
        {"diaphragm", "transverse-abdominis", "rectus", "glutes", "lower-trapezius"}, faults);
    for (std::size_t i = 0; i < node->keys.size(); ++i) {
        work[node->keys[i].name] = readNumber(&node->items[i], workLimits, faults).value_or(0);
    }
    return work;
}

/// On an exercise's own page there is only the moving body.
std::vector<model::PictureCue> readPictures(const Fields& fields, const ExerciseReading& reading,
                                            Faults& faults) {
    const Node* pictures = fields.find("pictures");
    if (pictures != nullptr && !reading.isSection) {
        faults.add(pictures->at, "Only a section shows pictures; an exercise moves the body, so write "
                                 "\"pose\" or \"moves\" here.");
        return {};
    }
    return readPictures(pictures, reading.known, faults);
}

/// An impossible pose is reported once: the phases after it begin where it should have begun.
void moveOn(const Phase& phase, Place at, ExerciseReading& reading) {
    motion::Pose body = reading.body;
    for (const motion::Move& move : phase.moves) {
        body = motion::applied(move.change, body);
    }
    const std::size_t before = reading.faults.count();
    checkPose(body, at, reading.faults);
    if (reading.faults.count() == before) {
        reading.body = body;
    }
}

Place placeOfMoves(const Fields& fields) {
    const Node* moves = fields.has("pose") ? fields.find("pose") : fields.find("moves");
    return moves == nullptr ? fields.place() : moves->at;
}

} // namespace

Phase readPhase(const Node& node, ExerciseReading& reading) {
    Faults& faults = reading.faults;
    const Fields fields(
        node, "a phase",
        {"breath", "seconds", "pose", "moves", "pictures", "range", "range-from", "work", "say"}, faults);
    const auto breath =
        readChoice(fields.need("breath", "write in, out or free"), "breath", breathNames(), faults);
    const auto seconds = readTime(fields, breath, faults);
    Phase phase;
    phase.breath = breath.value_or(BreathKind::Free);
    phase.seconds = seconds.value_or(model::PerLevel<Seconds>{});
    phase.moves = readMoves(fields, reading.known, faults);
    phase.pictures = readPictures(fields, reading, faults);
    readRange(fields, phase, reading);
    phase.work = readWork(fields.find("work"), faults);
    moveOn(phase, placeOfMoves(fields), reading);
    if (const Node* say = fields.find("say")) {
        const SpokenPlace place{breath,
                                seconds ? std::optional(shortestOf(*seconds, reading.stretchable))
                                        : std::nullopt,
                                reading.repeated};
        phase.lines = readLines(*say, place, reading.texts, faults);
    }
    return phase;
}

} // namespace supine::content
