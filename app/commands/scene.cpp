// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/scene.h"

#include "app/figure/framing.h"
#include "app/figure/painter.h"

#include <QPainter>

#include <algorithm>

namespace supine::commands {

namespace {

constexpr Seconds justBefore{1e-6};
constexpr double figureShare = 0.90;  // of the picture's width
constexpr double raisedHeight = 0.94; // metres, arms to the ceiling
constexpr double kneesHeight = 0.66;  // metres, knees held or feet flat
constexpr double footMargin = 0.14;   // of the picture's height, below the mat
constexpr double headMargin = 0.06;
constexpr double horizonAbove = 0.11; // of the picture's height, over the mat's surface

bool isRaised(const motion::HandChange& hand) {
    return hand.place == motion::HandPlace::Raised;
}

bool raisesArms(const session::Timeline& timeline) {
    for (const session::TimelinePhase& phase : timeline.phases)
        for (const motion::Move& move : phase.choreography.moves)
            if (isRaised(move.change.hands.right) || isRaised(move.change.hands.left))
                return true;
    return false;
}

} // namespace

std::optional<Seconds> endOf(const session::Timeline& timeline, const std::string& step) {
    const auto& phases = timeline.phases;
    const auto is = [&](const session::TimelinePhase& phase) { return phase.step == step; };
    const auto first = std::find_if(phases.begin(), phases.end(), is);
    if (first == phases.end())
        return {};
    const auto last = std::find_if(first, phases.end(), [&](const session::TimelinePhase& phase) {
        return !is(phase) || phase.round != first->round;
    });
    return std::prev(last)->end - justBefore;
}

figure::Camera cameraOn(const session::Timeline& timeline, QSizeF size) {
    const QRectF area(0, headMargin * size.height(), size.width(),
                      (1 - headMargin - footMargin) * size.height());
    figure::Extent whole;
    whole.above = raisesArms(timeline) ? raisedHeight : kneesHeight;
    return figure::cameraFor(area, figureShare, whole);
}

QImage painted(const motion::Body& body, const motion::Build& build, const figure::Camera& camera,
               QSize size, const figure::Palette& palette, const figure::View& view) {
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double horizon = camera.toPicture({}).y() - horizonAbove * size.height();
    figure::paintRoom(painter, QRectF(QPointF(), size), horizon, palette);
    figure::paintFigure(painter, body, build, camera, palette, view);
    return image;
}

} // namespace supine::commands
