// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure_frames.h"

#include "app/figure/choice.h"
#include "app/library.h"
#include "core/session/moment.h"

#include <QPainter>

#include <cstdlib>
#include <iostream>

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

} // namespace

Practice::Practice() : m_build(*figure::buildOf(builtIn(), {})), m_timeline(dailyPractice()) {}

motion::Body Practice::bodyAt(double seconds) const {
    return session::bodyAt(m_timeline, Seconds(seconds), m_build);
}

std::vector<double> Practice::stretches(int count, double length) const {
    std::vector<double> begins;
    const double room = m_timeline.duration.count() - length;
    for (int i = 0; i < count; ++i)
        begins.push_back(room * (i + 0.5) / count);
    return begins;
}

Window windowOf(int width, int height) {
    const QRectF area(0, 0, width, 0.88 * height);
    figure::Extent extent;
    extent.above = 0.94;
    const figure::Camera camera = figure::cameraFor(area, 0.92, extent);
    return {{QSize(width, height), 1}, camera, camera.origin.y() - 0.12 * camera.pixelsPerMetre};
}

void paintScene(QPainter& painter, const Window& window, const motion::Body& body,
                const motion::Build& build, const figure::BeforePart& before) {
    static const figure::Palette palette =
        figure::paletteOf(builtIn(), {}, figure::Theme::Light);
    figure::paintRoom(painter, QRectF(QPointF(), window.format.size), window.horizon, palette);
    figure::paintPartByPart(painter, body, build, window.camera, palette, before);
}

} // namespace supine::bench
