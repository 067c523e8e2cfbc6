// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/muscle_marks.h"

#include "app/figure/anatomy/diaphragm.h"
#include "app/figure/anatomy/muscles.h"
#include "app/figure/body/arm.h"
#include "app/figure/body/leg.h"
#include "app/figure/body/trunk.h"
#include "app/figure/ink/curve.h"

#include <algorithm>

namespace supine::figure {

namespace {

constexpr double shownFrom = 0.005; // less work than this is not named
constexpr double shownWhole = 0.14;

/// The highest point of an outline between two places, edges cut where they cross them, so that it
/// changes smoothly while the outline moves.
double highestOf(const QPolygonF& outline, double fromX, double toX) {
    double highest = 0;
    for (qsizetype i = 1; i < outline.size(); ++i) {
        const QPointF a = outline[i - 1];
        const QPointF b = outline[i];
        const double left = std::max(std::min(a.x(), b.x()), fromX);
        const double right = std::min(std::max(a.x(), b.x()), toX);
        if (left > right)
            continue;
        const double wide = b.x() - a.x();
        for (const double x : {left, right}) {
            const double share = wide == 0 ? 0 : (x - a.x()) / wide;
            highest = std::max(highest, mix(a, b, share).y());
        }
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

std::vector<QPolygonF> outlinesOf(const motion::Body& body, const motion::Build& build) {
    std::vector<QPolygonF> outlines{trunkOutline(body.trunk)};
    for (const motion::Side side : {motion::Side::Right, motion::Side::Left}) {
        outlines.push_back(legLimb(body.legs[side], build).part(0, 2).outline(true, true));
        outlines.push_back(armLimb(body.arms[side], build).part(0, 2).outline(true, true));
        outlines.push_back(palmOutline(handFrame(body, side, build)));
    }
    return outlines;
}

double highestBetween(const std::vector<QPolygonF>& outlines, double fromX, double toX) {
    double highest = 0;
    for (const QPolygonF& outline : outlines)
        highest = std::max(highest, highestOf(outline, fromX, toX));
    return highest;
}

} // namespace supine::figure
