// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/motion/recording.h"

#include "core/session/moment.h"
#include "tests/core/motion/real_content.h"

#include "core/motion/solve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ostream>
#include <stdexcept>

namespace supine::test {

using motion::Side;
using motion::Vec3;

Joints jointsOf(const motion::Body& body) {
    Joints joints;
    for (const Side side : {Side::Right, Side::Left}) {
        const motion::ArmBody& arm = body.arms[side];
        const motion::LegBody& leg = body.legs[side];
        joints.shoulder[side] = arm.shoulder;
        joints.elbow[side] = arm.elbow;
        joints.wrist[side] = arm.wrist;
        joints.hand[side] = arm.hand;
        joints.hip[side] = leg.hip;
        joints.knee[side] = leg.knee;
        joints.ankle[side] = leg.ankle;
        joints.heel[side] = leg.heel;
        joints.toe[side] = leg.toe;
    }
    joints.pelvis = body.trunk.pelvis;
    joints.lumbar = body.trunk.lumbar;
    joints.thorax = body.trunk.thorax;
    joints.neck = body.trunk.neck;
    joints.head = body.trunk.head;
    return joints;
}

std::vector<Dose> everyDose() {
    constexpr std::array exercises{"diaphragmatic-breathing", "neutral-spine-draw-in",
                                   "knees-to-chest", "pelvic-tilt", "arm-raise"};
    const auto& levels = realLibrary().levels;
    std::vector<Dose> doses;
    for (const char* exercise : exercises)
        for (const model::Level level : model::allLevels)
            for (const double range : {0.4, 0.7, 1.0})
                doses.push_back({exercise, level, range, levels[level].pace});
    for (const auto& build : realLibrary().builds) {
        if (build.first == "woman")
            continue;
        const auto add = [&](const char* exercise, double range) {
            doses.push_back({exercise, model::Level::Standard, range, levels.standard.pace,
                             build.first});
        };
        for (const char* exercise : exercises)
            add(exercise, 1.0);
        add("knees-to-chest", 0.4);
    }
    return doses;
}

std::string nameOf(model::Level level) {
    static constexpr const char* names[] = {"Gentle", "Standard", "Full"};
    return names[static_cast<int>(level)];
}

std::string nameOf(const Dose& dose) {
    std::string name = dose.exercise + "_" + dose.body;
    std::replace(name.begin(), name.end(), '-', '_');
    return name + "_" + nameOf(dose.level) + std::to_string(std::lround(dose.range * 100));
}

void PrintTo(const Dose& dose, std::ostream* stream) {
    *stream << nameOf(dose);
}

session::Timeline timelineOf(const Dose& dose) {
    const model::Exercise* exercise = realLibrary().exercise(dose.exercise);
    if (!exercise)
        throw std::invalid_argument("no exercise " + dose.exercise);
    session::TimelineOptions options;
    options.level = dose.level;
    options.pace = dose.pace;
    options.defaultRange = dose.range;
    const auto timeline =
        session::buildTimeline(realLibrary(), session::routineOf(*exercise), options);
    if (!timeline)
        throw std::invalid_argument(timeline.error().sentence);
    return *timeline;
}

Recording recorded(const Dose& dose) {
    const motion::Build& build = realLibrary().builds.at(dose.body);
    Recording recording{timelineOf(dose), {}, &build};
    const auto count =
        static_cast<std::size_t>(std::lround(recording.timeline.duration.count() * frameRate));
    recording.frames.reserve(count + 1);
    for (std::size_t i = 0; i <= count; ++i) {
        const Seconds time{static_cast<double>(i) / frameRate};
        const session::Moment moment = session::momentAt(recording.timeline, time);
        Frame frame{moment.phase, moment.breath.level,
                    motion::solve(build, moment.pose, moment.breath.level)};
        frame.body.trunk.front = {};
        frame.body.trunk.back = {};
        frame.body.trunk.spine = {};
        recording.frames.push_back(std::move(frame));
    }
    return recording;
}

namespace {

/// Changes from one entry to the next, over `step`.
std::vector<Vec3> changes(const std::vector<Vec3>& values, double step) {
    std::vector<Vec3> result;
    for (std::size_t i = 0; i + 1 < values.size(); ++i)
        result.push_back((values[i + 1] - values[i]) * (1.0 / step));
    return result;
}

double longest(const std::vector<Vec3>& values) {
    double most = 0;
    for (const Vec3& value : values)
        most = std::max(most, length(value));
    return most;
}

double squares(const std::vector<Vec3>& values) {
    double sum = 0;
    for (const Vec3& value : values)
        sum += dot(value, value);
    return sum;
}

} // namespace

Travelled travelled(const std::vector<Vec3>& points, double seconds) {
    const double step = seconds / static_cast<double>(points.size() - 1);
    const std::vector<Vec3> speeds = changes(points, step);
    const std::vector<Vec3> jerks = changes(changes(speeds, step), step);
    Travelled result;
    result.seconds = seconds;
    for (const Vec3& speed : speeds)
        result.path += length(speed) * step;
    result.peakSpeed = longest(speeds);
    const double unit = result.path / std::pow(seconds, 3);
    result.jerkStep = longest(jerks) / frameRate / unit;
    result.jerkRatio = squares(jerks) * step / (720.0 * unit * unit * seconds);
    return result;
}

} // namespace supine::test
