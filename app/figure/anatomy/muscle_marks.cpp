// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/muscle_marks.h"

#include "app/figure/anatomy/diaphragm.h"
#include "app/figure/anatomy/muscles.h"
#include "app/figure/arm.h"
#include "app/figure/curve.h"
#include "app/figure/leg.h"
#include "app/figure/trunk.h"

#include <algorithm>

namespace supine::figure {

namespace {

constexpr double shownFrom = 0.02; // less work than this is not named
constexpr double shownWhole = 0.12;

double highestOf(const QPolygonF& outline, double fromX, double toX) {
    double highest = 0;
    for (qsizetype i = 1; i < outline.size(); ++i) {
        const QPointF a = outline[i - 1];
        const QPointF b = outline[i];
        if (std::max(a.x(), b.x()) >= fromX && std::min(a.x(), b.x()) <= toX)
            highest = std::max({highest, a.y(), b.y()});
    }
    return highest;
}

} // namespace

std::vector<MuscleMark> muscleMarks(const motion::Body& body, const motion::Build& build,
                                    const motion::MuscleWork& work) {
    std::vector<MuscleMark> marks;
    const TrunkInside trunk(body, build);
    const RibCage cage = ribCageOf(trunk);
    for (const motion::MuscleChannel& channel : motion::muscleChannels) {
        const double works = work.*channel.work;
        if (works <= shownFrom)
            continue;
        MuscleMark mark{channel.name, {}, smoothStep(shownFrom, shownWhole, works)};
        if (channel.work == &motion::MuscleWork::diaphragm)
            mark.at = mix(diaphragmOf(trunk, cage, breathTaken(body, build)).top,
                          pointAlong(cage.margin, 0.4), 0.25);
        else if (channel.work == &motion::MuscleWork::transverseAbdominis)
            mark.at = transverseAbdominis(trunk, cage, works).middle;
        else if (channel.work == &motion::MuscleWork::rectus)
            mark.at = rectusAbdominis(trunk, cage, works).middle;
        else if (channel.work == &motion::MuscleWork::glutes)
            mark.at = gluteusMaximus(trunk, body.legs.right, build, works).middle;
        else
            mark.at = lowerTrapezius(trunk, body.arms.right, works).middle;
        marks.push_back(mark);
    }
    std::sort(marks.begin(), marks.end(),
              [](const MuscleMark& a, const MuscleMark& b) { return a.at.x() < b.at.x(); });
    return marks;
}

double highestBetween(const motion::Body& body, const motion::Build& build, double fromX,
                      double toX) {
    double highest = highestOf(trunkOutline(body.trunk), fromX, toX);
    for (const motion::Side side : {motion::Side::Right, motion::Side::Left}) {
        const QPolygonF leg = legLimb(body.legs[side], build).part(0, 2).outline(true, true);
        const QPolygonF arm = armLimb(body.arms[side], build).part(0, 2).outline(true, true);
        const QPolygonF hand = palmOutline(handFrame(body, side, build));
        for (const QPolygonF* each : {&leg, &arm, &hand})
            highest = std::max(highest, highestOf(*each, fromX, toX));
    }
    return highest;
}

} // namespace supine::figure
