// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/range_preview.h"

#include "app/browse/reel.h"
#include "app/controls/look.h"
#include "app/controls/space.h"
#include "app/figure/framing.h"
#include "app/player/figure_words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace supine::settings {

namespace {

// The steps that make the movement itself: those of its first round.
std::vector<std::string> stepsOfFirstRound(const session::Timeline& timeline) {
    std::vector<std::string> steps;
    for (const session::TimelinePhase& phase : timeline.phases)
        if (phase.round == 1 && std::find(steps.begin(), steps.end(), phase.step) == steps.end())
            steps.push_back(phase.step);
    return steps;
}

} // namespace

RangePreview::RangePreview(const model::Library& library, const Appearance& appearance,
                           QWidget* parent)
    : MovingStage(appearance, parent), m_library(library) {
    setAccessibleName(tr("Figure"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString RangePreview::description() const {
    return player::figureInWords(shown());
}

void RangePreview::demonstrate(const model::Exercise& exercise,
                               const session::TimelineOptions& options) {
    auto built = session::buildTimeline(m_library, session::routineOf(exercise), options);
    if (!built)
        return;
    m_exercise = exercise.id;
    frame();
    const auto timeline = std::make_shared<const session::Timeline>(std::move(built).value());
    const browse::Reel reel(timeline, browse::shotsOf(*timeline, stepsOfFirstRound(*timeline)),
                            controls::look().reducedMotion() ? Seconds{} : player::glideLength);
    if (!reel.empty())
        perform([reel](Seconds at) { return reel.shownAt(at); }, true);
}

int RangePreview::heightForWidth(int width) const {
    return std::clamp(width * 36 / 100, 140, 270);
}

void RangePreview::resizeEvent(QResizeEvent*) {
    frame();
}

void RangePreview::frame() {
    const figure::Camera camera = figure::wholeFor(m_exercise, QRectF(rect()).adjusted(0, 16, 0, -4));
    setFraming({camera, camera.origin.y() - 0.1 * camera.pixelsPerMetre});
}

// The room is rectangular; its corners are covered by the page to look like the panels under it.
void RangePreview::paintOver(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRect(QRectF(rect()));
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()), controls::radius::panel, controls::radius::panel);
    painter.fillPath(corners.subtracted(inside), controls::theme().bg);
}

} // namespace supine::settings
