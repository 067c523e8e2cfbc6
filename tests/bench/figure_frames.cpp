// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure_frames.h"

#include "app/figure/room/room.h"
#include "app/figure/style/choice.h"
#include "app/library.h"
#include "core/motion/solve.h"
#include "core/session/moment.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <numbers>

namespace supine::bench {

namespace {

const model::Library& builtIn() {
    static const model::Library library = library::loadBuiltIn().library;
    return library;
}

session::Timeline dailyPractice() {
    const model::Routine* const daily = builtIn().routine("five");
    if (daily == nullptr || builtIn().builds.empty()) {
        std::cerr << "The built-in content cannot be read.\n";
        std::exit(1);
    }
    auto built = session::buildTimeline(builtIn(), *daily, {});
    if (!built) {
        std::cerr << "The daily routine cannot be practised.\n";
        std::exit(1);
    }
    return std::move(built).value();
}

motion::Pose restingPose() {
    const motion::Pose* const lying = builtIn().pose("hook-lying");
    motion::Pose pose = lying != nullptr ? *lying : motion::Pose{};
    pose.hands = {{motion::HandPlace::Belly}, {motion::HandPlace::Belly}};
    return pose;
}

} // namespace

Practice::Practice()
    : m_build(*figure::buildOf(builtIn(), {})), m_rest(restingPose()), m_timeline(dailyPractice()) {
}

motion::Body Practice::bodyAt(double seconds) const {
    return session::bodyAt(m_timeline, Seconds(seconds), m_build);
}

motion::MuscleWork Practice::workAt(double seconds) const {
    return session::momentAt(m_timeline, Seconds(seconds)).work;
}

motion::Body Practice::breathingAt(double seconds) const {
    constexpr double breath = 10;
    const double level = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * seconds / breath);
    return motion::solve(m_build, motion::still(m_rest), level);
}

std::vector<double> Practice::stretches(int count, double length) const {
    std::vector<double> begins;
    const double room = m_timeline.duration.count() - length;
    for (int i = 0; i < count; ++i)
        begins.push_back(room * (i + 0.5) / count);
    return begins;
}

Window windowOf(QSize size) {
    const QRectF area(0, 0, size.width(), 0.88 * size.height());
    figure::Extent extent;
    extent.above = 0.94;
    const figure::Camera camera = figure::cameraFor(area, 0.92, extent);
    return {{size, 1}, camera, camera.origin.y() - 0.12 * camera.pixelsPerMetre};
}

const figure::Palette& palette() {
    static const figure::Palette light = figure::paletteOf(builtIn(), {}, figure::Theme::Light);
    return light;
}

void paintScene(QPainter& painter, const Window& window, const motion::Body& body,
                const motion::Build& build, const figure::BeforePart& before,
                const figure::View& view) {
    figure::paintRoom(painter, QRectF(QPointF(), window.format.size), window.horizon, palette());
    figure::paintPartByPart(painter, body, build, window.camera, palette(), before, view);
}

double computed() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace supine::bench
