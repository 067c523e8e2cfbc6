// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage_layout.h"

#include "app/controls/type.h"
#include "app/figure/painter.h"
#include "app/player/arm_sweep.h"
#include "app/player/beside_panel.h"
#include "app/player/caption_size.h"
#include "app/player/floor_layout.h"

#include <algorithm>
#include <cmath>

namespace supine::player {

namespace {

constexpr double captionLeft = 0.345; ///< Of the width: right of the lane for raised arms.
constexpr double largestCaption = 40;
constexpr double smallestCaption = 26;
constexpr double largeText = 1.5; ///< From here captions may have another line.
constexpr double ringRadiusAtMost = 106;
constexpr double ringShareOfHeight = 0.135;
constexpr double phaseSize = 24;
constexpr double phaseLine = 1.45;
constexpr double matShare = 0.92;         ///< Of the width, at most.
constexpr double kneesAbove = 0.57;       ///< Metres over the mat, bent knees.
constexpr double armsAbove = 0.94;        ///< Raised arms.
constexpr double armsTop = 70;            ///< Raised arms may reach up to here.
constexpr double laneMiddle = 0.285;      ///< Of the width, between ring and caption.
constexpr double lowPicture = 1.0;        ///< Metres; what is higher stands in the lane.
constexpr double readyButton = 56;        ///< Pixels under the words that "I'm ready" may take.
constexpr double standingPlace = -0.5;    ///< Along the mat, metres, what the lane is laid over.
constexpr double headBegins = -0.78;      ///< Of who stands, likewise.
constexpr double headEnds = -0.53;
constexpr double headHigh = 1.76;
constexpr double beforeHead = 0.10; ///< Metres between the ring and a head beside it.
constexpr double behindHead = 0.06; ///< Between the head and the words.
constexpr double overHead = 24;     ///< Pixels between the ring and a head under it.
constexpr double rightmostCaption = 0.58; ///< Of the width.
constexpr double matAboveBar = 8;
constexpr double horizonShare = 0.68;
constexpr double besideSheet = 20; ///< Pixels between the sheet of "it hurts" and the figure.
constexpr double finishShare = 0.78;     ///< Of the width, at the finish.
constexpr double horizonOverMat = 0.11;  ///< Of the height, at the finish.

int mostLines(const StageMeasures& measures) {
    return measures.textSize < largeText ? 2 : 3;
}

double captionPixelsFor(const StageMeasures& measures, double unit, double width) {
    return captionPixels(measures.captions, width,
                         {largestCaption * unit * std::min(measures.textSize, 1.6), smallestCaption,
                          mostLines(measures)});
}

void placeRing(StageLayout& layout, const StageMeasures& measures) {
    layout.ringRadius =
        std::min(ringRadiusAtMost * layout.unit, ringShareOfHeight * measures.size.height());
    layout.ringCentre = {layout.margin + layout.ringRadius,
                         measures.taken.top() + 28 * layout.unit + layout.ringRadius};
}

void placeWords(StageLayout& layout, const StageMeasures& measures) {
    const double left = captionLeft * measures.size.width();
    const double width = measures.size.width() - layout.margin - left;
    layout.captionPixels = captionPixelsFor(measures, layout.unit, width);
    layout.phasePixels = std::max(17.0, phaseSize / largestCaption * layout.captionPixels);
    const double phaseHeight = phaseLine * layout.phasePixels;
    const double captionHeight = mostLines(measures) * captionLine * layout.captionPixels;
    const double centred = layout.ringCentre.y() - (phaseHeight + captionHeight) / 2;
    const double top = std::max(measures.taken.top(), centred);
    layout.phaseWord = {left, top, width, phaseHeight};
    layout.caption = {left, top + phaseHeight, width, captionHeight};
}

// Beside the question the words stand where the ring was; in a narrow window it covers them.
void placeWordsOfQuestion(StageLayout& layout, const StageMeasures& measures) {
    if (controls::emWidth(measures.size.width()) < controls::wideFrom) {
        layout.caption.setWidth(0);
        return;
    }
    layout.caption = {layout.margin, layout.phaseWord.top(), 0.36 * measures.size.width(),
                      layout.phaseWord.height() + layout.caption.height()};
    layout.captionPixels = std::max(20.0, 0.72 * layout.captionPixels);
}

// On the side of the sheet where there is more room, all of it and whoever stands or kneels.
void placeFigureBesideSheet(StageLayout& layout, const StageMeasures& measures,
                            const figure::Extent& extent) {
    const QRectF& sheet = measures.panel;
    if (sheet.left() > layout.figure.right() - sheet.right())
        layout.figure.setRight(sheet.left() - besideSheet);
    else
        layout.figure.setLeft(sheet.right() + besideSheet);
    layout.standing = layout.figure;
    layout.standing.setTop(layout.caption.bottom() + 14);
    layout.camera = figure::cameraFor(layout.figure, layout.matShare, extent);
}

void placeFigure(StageLayout& layout, const StageMeasures& measures) {
    const double width = measures.size.width();
    const double height = measures.size.height();
    figure::Extent extent;
    extent.above = measures.armsRaised ? armsAbove : kneesAbove;
    double bottom = height - measures.taken.bottom() - matAboveBar;
    double top = measures.armsRaised ? armsTop : layout.caption.bottom() + 14;
    double share = matShare;
    if (measures.scene == Scene::Finish) {
        top = measures.taken.top();
        bottom = height - measures.taken.bottom();
        share = finishShare;
    }
    layout.figure = {0, top, width, std::max(1.0, bottom - top)};
    layout.matShare = share;
    layout.lane = laneMiddle * width;
    layout.laneTop = std::min(armsTop, top);
    layout.camera = figure::cameraFor(layout.figure, share, extent);
    layout.horizon = measures.scene == Scene::Finish
                         ? std::min(bottom, height) - horizonOverMat * height
                         : horizonShare * height;
    if (measures.scene == Scene::Question && !measures.panel.isEmpty())
        placeFigureBesideSheet(layout, measures, extent);
}

} // namespace

namespace {

// On their way up the hands sweep a quarter of a circle that would cross the words: those stand
// higher then and begin where the circle ends.
void moveWordsOutOfReach(StageLayout& layout, const StageMeasures& measures) {
    const double lift = layout.phaseWord.top() - measures.taken.top();
    layout.phaseWord.translate(0, -lift);
    layout.caption.translate(0, -lift);
    double left =
        std::max(layout.caption.left(), rightOfArmSweep(layout.camera, layout.caption.bottom()));
    left = std::min(left, rightmostCaption * measures.size.width());
    layout.phaseWord.setLeft(left);
    layout.caption.setLeft(left);
}

} // namespace

StageLayout layOut(const StageMeasures& measures) {
    if (measures.scene == Scene::Lesson && !measures.panel.isEmpty())
        return layOutBesidePanel(measures);
    if (measures.scene != Scene::Finish && (measures.view == View::Floor || isTall(measures.size)))
        return layOutLarge(measures);
    StageLayout layout;
    layout.unit = controls::unitOf(measures.size);
    layout.margin = controls::pageMargin(measures.size.width());
    placeRing(layout, measures);
    placeWords(layout, measures);
    if (measures.scene == Scene::Question)
        placeWordsOfQuestion(layout, measures);
    placeFigure(layout, measures);
    if (measures.scene == Scene::Finish)
        layout.ringRadius = 0;
    if (measures.scene == Scene::Lesson && measures.armsRaised)
        moveWordsOutOfReach(layout, measures);
    return layout;
}

namespace {

/// The camera of who stands with their feet at the foot of the figure's place.
figure::Camera standingAt(const StageLayout& layout, const figure::Extent& extent, double scale,
                          double place, double x) {
    figure::Camera camera;
    camera.pixelsPerMetre = scale;
    camera.origin = {x - place * scale, layout.figure.bottom() - extent.below * scale};
    return camera;
}

/// In the lane between ring and words, or under the ring where that shows the person larger.
figure::Camera cameraInLane(const StageLayout& layout, const figure::Extent& extent) {
    const double left = layout.lane - layout.figure.left() - layout.margin;
    const double right = layout.figure.right() - layout.margin - layout.lane;
    const double high = layout.figure.bottom() - layout.laneTop;
    const double free =
        std::min({high / (extent.above + extent.below), left / (standingPlace - extent.left),
                  right / (extent.right - standingPlace)});
    const double ringEnd = layout.ringCentre.x() + layout.ringRadius;
    const double ringBottom = layout.ringCentre.y() + layout.ringRadius + overHead;
    if (layout.ringRadius <= 0 || layout.laneTop >= ringBottom)
        return standingAt(layout, extent, free, standingPlace, layout.lane);
    const double gap = layout.caption.left() - ringEnd;
    const double between =
        std::min(free, gap / (beforeHead + headEnds - headBegins + behindHead));
    const double under =
        std::min(free, (layout.figure.bottom() - ringBottom) / (headHigh + extent.below));
    if (between >= under)
        return standingAt(layout, extent, between, headBegins - beforeHead, ringEnd);
    return standingAt(layout, extent, under, standingPlace, layout.lane);
}

} // namespace

figure::Camera cameraFor(const StageLayout& layout, const figure::Extent& extent) {
    if (extent.above <= lowPicture) {
        figure::Extent low;
        low.above = std::max(kneesAbove, extent.above);
        const double button = extent.above > kneesAbove ? readyButton : 0;
        return figure::cameraFor(layout.figure.adjusted(0, button, 0, 0), layout.matShare, low);
    }
    if (!layout.standing.isEmpty())
        return figure::cameraFor(layout.standing, layout.matShare, extent);
    return cameraInLane(layout, extent);
}

figure::Camera between(const figure::Camera& from, const figure::Camera& to, double share) {
    figure::Camera camera = to;
    camera.pixelsPerMetre = from.pixelsPerMetre + share * (to.pixelsPerMetre - from.pixelsPerMetre);
    camera.origin = from.origin + share * (to.origin - from.origin);
    return camera;
}

} // namespace supine::player
