// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/key_picture.h"

#include "core/session/moment.h"

#include <algorithm>

namespace supine::browse {

namespace {

using motion::Body;
using motion::Vec3;

constexpr int samples = 24;
constexpr double foldedShin = 0.12;
constexpr Seconds justBefore{1e-6};

struct Tracked {
    Vec3 point;
    Vec3 pivot;
};

enum class Part { Hand, Knee };

// A hand that goes to a knee travels farther than the knee, but the knee is what the exercise is about.
double weight(Part part) {
    return part == Part::Knee ? 3 : 1;
}

Tracked trackedOf(const Body& body, Part part) {
    if (part == Part::Hand)
        return {body.arms.right.hand, body.arms.right.shoulder};
    return {body.legs.right.knee, body.legs.right.hip};
}

bool shows(const model::Exercise& exercise, const std::string& stepId) {
    for (const model::Step* step : model::stepsOf(exercise))
        if (step->id == stepId)
            return step->role != model::Role::Preparation && step->role != model::Role::Comfort;
    return false;
}

// The phases of the first round that a repeat performs, or all of an exercise without one.
std::pair<std::size_t, std::size_t> firstRound(const session::Timeline& timeline) {
    const auto& phases = timeline.phases;
    const auto first = std::find_if(phases.begin(), phases.end(),
                                    [](const auto& phase) { return phase.round == 1; });
    if (first == phases.end())
        return {0, phases.size()};
    const auto last = std::find_if(first, phases.end(), [](const auto& phase) { return phase.round != 1; });
    return {static_cast<std::size_t>(first - phases.begin()),
            static_cast<std::size_t>(last - phases.begin())};
}

} // namespace

KeyPicture keyPictureOf(const model::Exercise& exercise, const session::Timeline& timeline,
                        const motion::Build& build) {
    const auto round = firstRound(timeline);
    KeyPicture key;
    key.from = timeline.phases[round.first].start;
    key.at = key.from;
    key.until = timeline.phases[round.second - 1].end;
    const Body base = session::bodyAt(timeline, key.from, build);
    Part farthest = Part::Hand;
    double most = 0;
    for (std::size_t i = round.first; i < round.second; ++i) {
        const session::TimelinePhase& phase = timeline.phases[i];
        const Body body = session::bodyAt(timeline, phase.end - justBefore, build);
        for (const Part part : {Part::Hand, Part::Knee}) {
            const double reach =
                motion::length(trackedOf(body, part).point - trackedOf(base, part).point);
            if (!shows(exercise, phase.step) || reach * weight(part) <= most)
                continue;
            most = reach * weight(part);
            key.reach = reach;
            key.at = phase.end - justBefore;
            farthest = part;
        }
    }
    for (int i = 0; i <= samples; ++i) {
        const Seconds at = key.from + (key.at - key.from) * (double(i) / samples);
        const Tracked tracked = trackedOf(session::bodyAt(timeline, at, build), farthest);
        key.way.push_back(tracked.point);
        key.pivot = tracked.pivot;
        key.beyond = farthest == Part::Knee ? foldedShin : 0;
    }
    return key;
}

} // namespace supine::browse
