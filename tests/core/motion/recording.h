// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/session/timeline.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace supine::test {

/// Frames a second at which the invariants are looked at.
inline constexpr double frameRate = 240.0;

/// The joints whose travel is measured.
struct Joints {
    motion::Sided<motion::Vec3> shoulder, elbow, wrist, hand, hip, knee, ankle, heel, toe;
    motion::Vec3 pelvis, lumbar, thorax, neck, head;
};

Joints jointsOf(const motion::Body& body);

/// One instant of an exercise, without the trunk's outlines.
struct Frame {
    std::size_t phase = 0;
    double level = 0; ///< Breath.
    motion::Body body;
};

/// An exercise as it is practised, sampled from beginning to end.
struct Recording {
    session::Timeline timeline;
    std::vector<Frame> frames;
    const motion::Build* build = nullptr; ///< Whose body it is.
};

struct Dose {
    std::string exercise;
    model::Level level = model::Level::Standard;
    double range = 1.0;
    BreathPace pace;
    std::string body = "woman";
};

/// Every exercise at every level, its own pace and three comfort ranges for the woman; for every
/// other body the standard level at full range, and the knees at the smallest, where the hands hold
/// elsewhere.
std::vector<Dose> everyDose();
/// Names for parametrised tests.
std::string nameOf(model::Level level);
std::string nameOf(const Dose& dose);
void PrintTo(const Dose& dose, std::ostream* stream);

/// The timeline of one real exercise.
session::Timeline timelineOf(const Dose& dose);
Recording recorded(const Dose& dose);

/// How one point moved in one stretch of time.
struct Travelled {
    double path = 0; ///< Metres.
    double seconds = 0;
    double peakSpeed = 0; ///< Metres a second.
    double jerkStep =
        0; ///< Largest change of acceleration from frame to frame, in path / seconds^3.
    double jerkRatio = 0; ///< Squared jerk in sum, over that of a straight minimum-jerk move.

    double peakOverMean() const { return peakSpeed * seconds / path; }
};

/// `points` are sampled `seconds / (count - 1)` apart and cover the whole move; acceleration
/// changes are told per 1/240 s.
Travelled travelled(const std::vector<motion::Vec3>& points, double seconds);

} // namespace supine::test
