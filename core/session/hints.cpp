// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/hints.h"

#include "core/motion/ease.h"
#include "core/motion/solve.h"
#include "core/session/moment.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace supine::session {

namespace {

using motion::MovingPart;
using motion::PartWay;
using motion::Pose;

constexpr Seconds comes{0.4};       ///< How long a hint takes to come.
constexpr Seconds goes{0.6};        ///< And to go once the movement has begun.
constexpr Seconds rangeStays{0.8};  ///< How long the end of the range is seen after its phase.
constexpr Seconds magnifierTurns{1.6}; ///< How long it takes to look from back to belly.
constexpr int samples = 16;         ///< Of a way.
constexpr Seconds justBefore{1e-6}; ///< The last instant of a phase belongs to it.

// What moves less than this is breath or settling and needs no sign. Design choices.
constexpr double leastKneeWay = 0.06; // metres
constexpr double leastHandWay = 0.10; // metres
constexpr double leastTilt = 2.5;     // degrees
constexpr double leastDrawIn = 0.25;  // of a whole hollow

/// 0 before `from`, rising to 1 at `full`, 1 until `fade`, 0 from `until`.
double lastingFrom(Seconds from, Seconds full, Seconds fade, Seconds until, Seconds time) {
    const double in = motion::minimumJerk((time - from) / std::max(full - from, justBefore));
    const double out = motion::minimumJerk((time - fade) / std::max(until - fade, justBefore));
    return in * (1 - out);
}

struct Goals {
    Pose from;
    Pose to;

    bool movesLeg(motion::Side side) const { return from.legs[side] != to.legs[side]; }
    bool movesHand(motion::Side side) const {
        return from.hands[side].place != to.hands[side].place ||
               from.hands[side].raise != to.hands[side].raise;
    }
    bool movesLegs() const {
        return movesLeg(motion::Side::Right) || movesLeg(motion::Side::Left);
    }
    bool tilts() const { return std::abs(to.pelvisTilt - from.pelvisTilt) >= leastTilt; }
    double drawsIn() const { return to.drawIn - from.drawIn; }
};

Goals goalsOf(const TimelinePhase& phase) {
    return {phase.choreography.from, motion::finalPose(phase.choreography)};
}

PartWay wayIn(const Timeline& timeline, const TimelinePhase& phase, MovingPart part,
              const motion::Build& build) {
    PartWay way;
    way.part = part;
    const Seconds length = phase.length() - justBefore;
    for (int i = 0; i <= samples; ++i) {
        const Seconds at = phase.start + length * (double(i) / samples);
        const motion::Body body = bodyAt(timeline, at, build);
        way.points.push_back(motion::placeOf(body, part, build.skin.drawIn.c));
        if (i == 0)
            way.pivot = motion::pivotOf(body, part, build.skeleton.sacralContact);
    }
    return way;
}

/// One leg or hand of those that move; where both do the same the near one stands for both.
std::optional<MovingPart> limbOf(bool right, bool left, MovingPart nearPart, MovingPart farPart) {
    if (!right && !left)
        return {};
    return right ? nearPart : farPart;
}

/// What a phase is about: legs before hands, which hold them, and both before pelvis and belly,
/// which then only follow.
std::optional<MovingPart> partOf(const Goals& goals) {
    using motion::Side;
    if (goals.movesLegs())
        return limbOf(goals.movesLeg(Side::Right), goals.movesLeg(Side::Left),
                      MovingPart::RightKnee, MovingPart::LeftKnee);
    if (goals.movesHand(Side::Right) || goals.movesHand(Side::Left))
        return limbOf(goals.movesHand(Side::Right), goals.movesHand(Side::Left),
                      MovingPart::RightHand, MovingPart::LeftHand);
    if (goals.tilts())
        return MovingPart::Pelvis;
    if (goals.drawsIn() >= leastDrawIn)
        return MovingPart::Belly;
    return {};
}

bool isFarEnough(const PartWay& way) {
    switch (way.part) {
    case MovingPart::RightKnee:
    case MovingPart::LeftKnee:
        return way.length() >= leastKneeWay;
    case MovingPart::RightHand:
    case MovingPart::LeftHand:
        return way.length() >= leastHandWay;
    case MovingPart::Pelvis:
    case MovingPart::Belly:
        break;
    }
    return true;
}

/// Whether the part goes away from rest: only then is there an end of the range to show.
bool goesOut(const Goals& goals, MovingPart part) {
    using motion::Side;
    const auto raised = [&](Side side) { return goals.to.legs[side].thigh > goals.from.legs[side].thigh; };
    switch (part) {
    case MovingPart::RightKnee:
        return raised(Side::Right) && !goals.to.legs.right.planted;
    case MovingPart::LeftKnee:
        return raised(Side::Left) && !goals.to.legs.left.planted;
    case MovingPart::RightHand:
        return goals.to.hands.right.raise > goals.from.hands.right.raise;
    case MovingPart::LeftHand:
        return goals.to.hands.left.raise > goals.from.hands.left.raise;
    case MovingPart::Pelvis:
        return std::abs(goals.to.pelvisTilt) > leastTilt;
    case MovingPart::Belly:
        break;
    }
    return false;
}

/// When the first movement of the phase begins.
Seconds beginsAt(const TimelinePhase& phase) {
    double first = 1;
    for (const motion::Move& move : phase.choreography.moves)
        first = std::min(first, move.begin);
    return phase.start + phase.length() * first;
}

void addHintsOf(const Timeline& timeline, const TimelinePhase& phase, Seconds time,
                const motion::Build& build, Hints& hints) {
    const Seconds begin = beginsAt(phase);
    const Seconds seen = begin - hintAhead;
    const double direction = lastingFrom(seen, seen + comes, begin, begin + goes, time);
    const bool ranged = phase.range < motion::fullRange;
    const double range =
        ranged ? lastingFrom(seen, seen + comes, phase.end, phase.end + rangeStays, time) : 0.0;
    if ((direction <= 0 && range <= 0) || phase.step == returnToRestStep)
        return;
    const Goals goals = goalsOf(phase);
    const double shown = 1 - std::max(goals.from.dimmed, goals.to.dimmed);
    const std::optional<MovingPart> part = partOf(goals);
    if (!part || shown <= 0)
        return;
    const PartWay way = wayIn(timeline, phase, *part, build);
    if (!isFarEnough(way))
        return;
    if (direction > 0)
        hints.directions.push_back({way, direction * shown,
                                    motion::minimumJerk((time - seen) / (hintAhead * 0.7)),
                                    phase.start, phase.end});
    if (range > 0 && goesOut(goals, *part))
        hints.ranges.push_back({way, range * shown, 1, phase.start, phase.end});
}

enum class Size { Nothing, Back, Belly, Large };

/// Legs and arms are seen from across a room; pelvis and belly move by millimetres.
Size sizeOf(const TimelinePhase& phase) {
    const Goals goals = goalsOf(phase);
    const auto raises = [&](motion::Side side) {
        return goals.to.hands[side].place == motion::HandPlace::Raised;
    };
    if (phase.step == returnToRestStep || goals.movesLegs() || raises(motion::Side::Right) ||
        raises(motion::Side::Left))
        return Size::Large;
    if (goals.tilts())
        return Size::Back;
    return std::abs(goals.drawsIn()) >= leastDrawIn ? Size::Belly : Size::Nothing;
}

/// The small movements of a chapter in their order; none where a large one is among them.
struct SmallMovement {
    Seconds start{};
    Seconds end{};
    bool ofBelly = false;
};

std::vector<SmallMovement> smallMovementsOf(const Timeline& timeline, const Chapter& chapter) {
    std::vector<SmallMovement> movements;
    auto phase = std::lower_bound(
        timeline.phases.begin(), timeline.phases.end(), chapter.start,
        [](const TimelinePhase& one, Seconds start) { return one.start < start; });
    for (; phase != timeline.phases.end() && phase->start < chapter.end; ++phase) {
        const Size size = sizeOf(*phase);
        if (size == Size::Large)
            return {};
        if (size != Size::Nothing)
            movements.push_back({phase->start, phase->end, size == Size::Belly});
    }
    return movements;
}

/// Where to look at `time`: at what moves, and between two movements on the way to the next.
double bellyAt(const std::vector<SmallMovement>& movements, Seconds time) {
    const SmallMovement* before = &movements.front();
    for (const SmallMovement& next : movements) {
        if (next.start > time) {
            const double from = before->ofBelly ? 1 : 0;
            const double to = next.ofBelly ? 1 : 0;
            return from + (to - from) * motion::minimumJerk((time - before->end) / magnifierTurns);
        }
        before = &next;
    }
    return before->ofBelly ? 1 : 0;
}

} // namespace

Magnifier magnifierAt(const Timeline& timeline, Seconds time) {
    Magnifier magnifier;
    for (const Chapter& chapter : timeline.chapters) {
        if (time < chapter.start - magnifierAhead || time >= chapter.end + magnifierOpens)
            continue;
        const std::vector<SmallMovement> movements = smallMovementsOf(timeline, chapter);
        if (movements.empty())
            continue;
        const Seconds seen = movements.front().start - magnifierAhead;
        const Seconds over = movements.back().end;
        const double open =
            lastingFrom(seen, seen + magnifierOpens, over, over + magnifierOpens, time);
        if (open > magnifier.open)
            magnifier = {open, bellyAt(movements, time)};
    }
    return magnifier;
}

Hints hintsAt(const Timeline& timeline, Seconds time, const motion::Build& build) {
    Hints hints;
    for (const TimelinePhase& phase : timeline.phases) {
        if (phase.end + rangeStays < time)
            continue;
        if (phase.start - hintAhead > time)
            break;
        addHintsOf(timeline, phase, time, build, hints);
    }
    return hints;
}

} // namespace supine::session
