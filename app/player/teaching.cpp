// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/teaching.h"

#include "core/motion/ease.h"
#include "core/motion/solve.h"
#include "core/session/hints.h"
#include "core/session/moment.h"

namespace supine::player {

namespace {

constexpr double leastBreath = 0.04; ///< Of a full one, below which no contour is left behind.
constexpr double leastDrawIn = 0.10; ///< Of a whole hollow, likewise.
constexpr Seconds justBefore{1e-6};  ///< The last instant of a phase belongs to it.

std::vector<figure::Teaching::Way> waysOf(const std::vector<session::Hint>& hints,
                                          const Lesson& lesson) {
    std::vector<figure::Teaching::Way> ways;
    for (const session::Hint& hint : hints)
        if (hint.begin + justBefore < lesson.until)
            ways.push_back({hint.way, hint.strength, lesson.still ? 1.0 : hint.grown});
    return ways;
}

double openness(const Lesson& lesson, double open) {
    if (lesson.still)
        return open > 0 ? 1.0 : 0.0;
    if (lesson.arrived >= 1)
        return open;
    const double before = session::magnifierAt(lesson.timeline, lesson.from).open;
    return before + (open - before) * motion::minimumJerk(lesson.arrived);
}

std::vector<motion::Vec2> backAt(const session::Timeline& timeline, Seconds time,
                                 const motion::Build& build) {
    return session::bodyAt(timeline, time - justBefore, build).trunk.back;
}

figure::Magnified magnifiedOf(const Lesson& lesson, const motion::Build& build) {
    const session::Magnifier magnifier = session::magnifierAt(lesson.timeline, lesson.time);
    figure::Magnified magnified;
    magnified.open = openness(lesson, magnifier.open);
    magnified.belly = magnifier.belly;
    motion::PoseInMotion loose = lesson.shown.pose;
    if (magnified.open <= 0 || loose.numbers.drawIn < leastDrawIn || magnifier.belly < 0.5)
        return magnified;
    loose.numbers.drawIn = 0;
    magnified.before = motion::solve(build, loose, 0).trunk.front;
    return magnified;
}

} // namespace

motion::BreathState breathOf(const Lesson& lesson) {
    motion::BreathState breath = session::momentAt(lesson.timeline, lesson.time).breath;
    breath.level = lesson.shown.breathLevel;
    return breath;
}

figure::Teaching teachingOf(const Lesson& lesson, const motion::Build& build,
                            const figure::Layers& layers) {
    figure::Teaching teaching;
    if (layers.breath) {
        if (lesson.shown.breathLevel > leastBreath)
            teaching.exhaled = motion::solve(build, lesson.shown.pose, 0).trunk.front;
        teaching.air = {breathOf(lesson), lesson.inTime ? 1.0 : 0.0, !lesson.still};
    }
    if (layers.magnifier)
        teaching.magnified = magnifiedOf(lesson, build);
    if (!lesson.inTime || (!layers.directions && !layers.ranges))
        return teaching;
    const session::Hints hints = session::hintsAt(lesson.timeline, lesson.time, build);
    if (layers.directions)
        teaching.directions = waysOf(hints.directions, lesson);
    if (!layers.ranges)
        return teaching;
    teaching.ranges = waysOf(hints.ranges, lesson);
    for (const session::Hint& range : hints.ranges)
        if (range.way.part == motion::MovingPart::Pelvis)
            teaching.magnified.goal = backAt(lesson.timeline, range.end, build);
    return teaching;
}

figure::TeachingInks teachingInks(const controls::Theme& theme, const figure::Palette& palette) {
    return {theme.breathIn, theme.breathOut, palette.arrow, theme.primary, theme.edge};
}

} // namespace supine::player
