// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/expression.h"

#include "core/motion/ease.h"
#include "core/motion/geometry.h"
#include "core/motion/resting_face.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace supine::session {

namespace {

using motion::Expression;
using motion::HandPlace;
using motion::minimumJerk;
using motion::mixed;
using motion::Pose;
using motion::Side;

/// A part of the body worth a look, in degrees of eyes and head. Design choices: the eyes turn no
/// farther than is comfortable, and the head by as much as seems a nod.
struct Look {
    double gaze = 0;
    double nod = 0;
};

constexpr Look atKnees{30, 5};
constexpr Look atHeldKnee{30, 4};
constexpr Look atRaisedHands{22, 2};
constexpr Look atBelly{26, 4};
constexpr Look besideTheHips{18, 2};

constexpr Seconds eyesLead{0.60};
constexpr Seconds eyesTurn{0.22};
constexpr Seconds eyesReturn{0.34};
constexpr Seconds headLead{0.42};
constexpr Seconds headTurns{0.90};
constexpr Seconds headLingers{0.20};
constexpr Seconds headReturns{1.30};
constexpr double watchedShare = 0.4; // of a movement
constexpr Seconds shortestWatch{0.6};
constexpr Seconds longestWatch{1.8};
constexpr Seconds longestTail = longestWatch + headLingers + headReturns;
constexpr Seconds clearOfPhase{0.1};
constexpr double widenedSteps = 4; // a nostril is so small that finer ones would not be seen

/// How much a change draws the eye, 0 to 1: what hardly moves is not looked at.
double notice(double change, double overlooked, double noticed) {
    return minimumJerk((std::abs(change) - overlooked) / (noticed - overlooked));
}

double legNotice(const motion::LegGoal& from, const motion::LegGoal& to) {
    if (from.planted != to.planted)
        return 1;
    return to.planted ? 0 : notice(std::max(std::abs(to.thigh - from.thigh), std::abs(to.knee - from.knee)), 4, 16);
}

Look lookAt(HandPlace place) {
    switch (place) {
    case HandPlace::Raised:
        return atRaisedHands;
    case HandPlace::Mat:
        return besideTheHips;
    case HandPlace::Belly:
    case HandPlace::LowBelly:
    case HandPlace::HipBone:
        return atBelly;
    default:
        return atHeldKnee;
    }
}

double handNotice(const motion::HandGoal& from, const motion::HandGoal& to) {
    return from.place != to.place ? 1 : notice(to.raise - from.raise, 5, 25);
}

/// What of a change of pose one looks at, and how decidedly.
struct Interest {
    Look look;
    double share = 0;

    void take(const Look& other, double by) {
        if (by > share)
            *this = {other, by};
    }
};

Interest interestIn(const Pose& from, const Pose& to) {
    Interest interest;
    for (const Side side : {Side::Right, Side::Left}) {
        interest.take(atKnees, legNotice(from.legs[side], to.legs[side]));
        interest.take(lookAt(to.hands[side].place), handNotice(from.hands[side], to.hands[side]));
    }
    interest.take(atBelly, 0.8 * notice(to.pelvisTilt - from.pelvisTilt, 2, 8));
    interest.take(atBelly, 0.8 * notice(to.drawIn - from.drawIn, 0.2, 0.7));
    return interest;
}

/// 0 before `begin`, 1 `takes` later.
double risen(Seconds time, Seconds begin, Seconds takes) {
    return minimumJerk((time - begin) / takes);
}

/// Turns eyes and head from what they did before toward a movement that lasts from `begin` to `end`.
void watch(Expression& expression, const Interest& interest, Seconds begin, Seconds end,
           Seconds time) {
    const Seconds watched =
        begin + std::clamp(watchedShare * (end - begin), shortestWatch, longestWatch);
    const double eyes = risen(time, begin - eyesLead, eyesTurn) - risen(time, watched, eyesReturn);
    const double head = risen(time, begin - headLead, headTurns) -
                        risen(time, watched + headLingers, headReturns);
    expression.gazeDeg = mixed(expression.gazeDeg, interest.look.gaze, eyes * interest.share);
    expression.nodDeg = mixed(expression.nodDeg, interest.look.nod, head * interest.share);
}

void watchPhase(Expression& expression, const TimelinePhase& phase, Seconds time) {
    Pose pose = phase.choreography.from;
    for (const motion::Move& move : phase.choreography.moves) {
        const Pose next = motion::applied(move.change, pose);
        const Interest interest = interestIn(pose, next);
        if (interest.share > 0)
            watch(expression, interest, phase.start + move.begin * phase.length(),
                  phase.start + move.end * phase.length(), time);
        pose = next;
    }
}

/// The first of the phases whose movements can still be on somebody's mind.
std::size_t firstOnMind(const Timeline& timeline, std::size_t phase, Seconds time) {
    while (phase > 0 && timeline.phases[phase - 1].end + longestTail > time)
        --phase;
    return phase;
}

/// A blink that would run over the seam of two phases waits until it is past.
motion::Blink besideSeams(motion::Blink blink, const Timeline& timeline, std::size_t phase) {
    for (std::size_t i = phase > 0 ? phase - 1 : 0; i < timeline.phases.size() && i <= phase + 1; ++i) {
        const Seconds seam = timeline.phases[i].end;
        if (blink.begin < seam + clearOfPhase && blink.begin + blink.length > seam - clearOfPhase)
            blink.begin = seam + clearOfPhase;
    }
    return blink;
}

double nostrilsIn(const motion::BreathState& breath) {
    if (breath.now != motion::BreathKind::In)
        return 0;
    return std::round(widenedSteps * std::sin(std::numbers::pi * breath.progress)) / widenedSteps;
}

} // namespace

Expression expressionAt(const Timeline& timeline, std::size_t phase, Seconds time,
                        const motion::BreathState& breath) {
    Expression expression;
    expression.gazeDeg = motion::restingGaze(time);
    for (std::size_t i = firstOnMind(timeline, phase, time);
         i < timeline.phases.size() && timeline.phases[i].start - eyesLead < time; ++i)
        watchPhase(expression, timeline.phases[i], time);
    const motion::Blink blink = besideSeams(motion::blinkAbout(time), timeline, phase);
    expression.blink = motion::lidsAt(blink, time);
    expression.nostrils = nostrilsIn(breath);
    return expression;
}

} // namespace supine::session
