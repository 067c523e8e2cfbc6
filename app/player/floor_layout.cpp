// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/floor_layout.h"

#include "app/controls/type.h"
#include "app/player/arm_sweep.h"
#include "app/player/caption_size.h"

#include <algorithm>

namespace supine::player {

namespace {

// Of the height of what is free of controls, in a wide picture.
constexpr double ringShare = 0.155;
constexpr double wordsShare = 0.092;
constexpr double leastWordsShare = 0.06;
constexpr double topShare = 0.05;
constexpr double footShare = 0.03;
constexpr int mostLines = 3;
constexpr int mostLinesBesideArms = 4;
constexpr double underWords = 14; ///< Pixels.
// Of its width.
constexpr double marginShare = 0.036;
constexpr double wordsLeft = 0.345; ///< Right of the lane for people who stand and for raised arms.
constexpr double wordsLeftAtMost = 0.54;
constexpr double laneShare = 0.285;

// Of the width, in a tall picture.
constexpr double tallMargin = 0.055;
constexpr double tallRing = 0.165;
constexpr double tallWords = 0.11;
constexpr double leastTallWords = 0.065;
constexpr double tallLane = 0.42;
constexpr int mostTallLines = 4;
/// How much smaller ring and words are in a tall picture that is seen from near.
constexpr double near = 0.72;
/// How the height that is left over is shared out: above the ring, under it, and under the words.
constexpr double overRing = 0.16;
constexpr double overWords = 0.20;
constexpr double overFigure = 0.44;

constexpr double phaseShare = 0.86; ///< Of the caption's size.
constexpr double phaseLine = 1.3;
constexpr double matShare = 0.925;
constexpr double kneesAbove = 0.57;     ///< Metres over the mat, bent knees.
constexpr double armsAbove = 0.94;      ///< Raised arms.
constexpr double wallMeetsFloor = 0.13; ///< Metres over the mat's surface.

using controls::unitOf;

QRectF freeOf(const StageMeasures& measures) {
    return QRectF(QPointF(), measures.size).marginsRemoved(measures.taken);
}

/// Raised arms stand beside wide words and under those of a tall picture.
figure::Extent extentOf(const StageMeasures& measures) {
    figure::Extent extent;
    extent.above = measures.armsRaised && isTall(measures.size) ? armsAbove : kneesAbove;
    return extent;
}

void placeFigure(StageLayout& layout, const StageMeasures& measures, const QRectF& area) {
    layout.figure = area;
    layout.matShare = matShare;
    layout.laneTop = area.top();
    layout.camera = figure::cameraFor(area, matShare, extentOf(measures));
    layout.horizon = layout.camera.origin.y() - wallMeetsFloor * layout.camera.pixelsPerMetre;
}

void setWords(StageLayout& layout, double pixels) {
    layout.captionPixels = pixels;
    layout.phasePixels = phaseShare * pixels;
}

/// The block of phase word and caption, with its top left corner there.
void placeWords(StageLayout& layout, const StageMeasures& measures, QPointF at, double width) {
    const double phase = phaseLine * layout.phasePixels;
    const int lines = captionLines(measures.captions, width, layout.captionPixels);
    layout.phaseWord = {at, QSizeF(width, phase)};
    layout.caption = {at + QPointF(0, phase),
                      QSizeF(width, lines * captionLine * layout.captionPixels)};
}

/// Words beside the ring, from `left` on, centred on it as far as the top allows.
void placeWordsBeside(StageLayout& layout, const StageMeasures& measures, const QRectF& area,
                      double left) {
    const double high = area.height();
    const double width = area.right() - layout.margin - left;
    setWords(layout, captionPixels(measures.captions, width,
                                   {wordsShare * high, leastWordsShare * high,
                                    measures.armsRaised ? mostLinesBesideArms : mostLines}));
    placeWords(layout, measures, {left, area.top() + topShare * high}, width);
    const double lower =
        layout.ringCentre.y() - layout.phaseWord.united(layout.caption).center().y();
    if (lower > 0) {
        layout.phaseWord.translate(0, lower);
        layout.caption.translate(0, lower);
    }
}

/// The figure under the words, as large as they and raised arms allow.
void placeFigureUnderWords(StageLayout& layout, const StageMeasures& measures, const QRectF& area) {
    const double bottom = area.bottom() - footShare * area.height();
    const double top = layout.caption.bottom() + underWords;
    placeFigure(layout, measures, {area.left(), top, area.width(), std::max(1.0, bottom - top)});
    layout.laneTop = area.top() + topShare * area.height();
}

StageLayout layOutWide(const StageMeasures& measures, const QRectF& area) {
    StageLayout layout;
    layout.margin = marginShare * area.width();
    layout.ringRadius = ringShare * area.height();
    layout.ringCentre = area.topLeft() + QPointF(layout.margin, topShare * area.height()) +
                        QPointF(layout.ringRadius, layout.ringRadius);
    layout.lane = area.left() + laneShare * area.width();
    const double left = area.left() + wordsLeft * area.width();
    placeWordsBeside(layout, measures, area, left);
    placeFigureUnderWords(layout, measures, area);
    // Narrower words are higher, a figure under higher words is smaller, and its arms sweep less.
    for (int i = 0; measures.armsRaised && i < 3; ++i) {
        const double clear = rightOfArmSweep(layout.camera, layout.caption.bottom());
        placeWordsBeside(layout, measures, area,
                         std::clamp(clear, left, area.left() + wordsLeftAtMost * area.width()));
        placeFigureUnderWords(layout, measures, area);
    }
    return layout;
}

/// What a tall picture is made of, from the top, and what is left over between.
struct Stack {
    double ring = 0;
    double words = 0;
    double figure = 0;
    double over = 0;
};

Stack stackOf(const StageLayout& layout, const StageMeasures& measures, const QRectF& area) {
    const figure::Extent extent = extentOf(measures);
    const double scale = matShare * area.width() / (extent.right - extent.left);
    Stack stack;
    stack.ring = 2 * layout.ringRadius;
    stack.words = layout.caption.height();
    stack.figure = scale * (extent.above + extent.below);
    stack.over = std::max(0.0, area.height() - stack.ring - stack.words - stack.figure);
    return stack;
}

StageLayout layOutTall(const StageMeasures& measures, const QRectF& area) {
    const double wide = std::min(area.width(), 0.8 * area.height());
    const double size = measures.view == View::Floor ? 1 : near;
    StageLayout layout;
    layout.margin = tallMargin * area.width();
    layout.ringRadius = size * tallRing * wide;
    const double width = area.width() - 2 * layout.margin;
    setWords(layout,
             captionPixels(measures.captions, width,
                           {size * tallWords * wide, size * leastTallWords * wide, mostTallLines}));
    placeWords(layout, measures, {}, width);
    const Stack stack = stackOf(layout, measures, area);
    const double left = area.left() + layout.margin;
    layout.ringCentre = {left + layout.ringRadius,
                         area.top() + overRing * stack.over + layout.ringRadius};
    const double beside = layout.ringCentre.x() + 1.35 * layout.ringRadius;
    const double phase = layout.phaseWord.height();
    layout.phaseWord = {beside, layout.ringCentre.y() - phase / 2,
                        area.right() - layout.margin - beside, phase};
    layout.phasePixels = phasePixels(layout.phasePixels, layout.phaseWord.width());
    layout.caption.moveTopLeft(
        {left, area.top() + (overRing + overWords) * stack.over + stack.ring});
    const double top = layout.caption.bottom() + underWords;
    const double bottom =
        std::min(area.bottom(), layout.caption.bottom() + overFigure * stack.over + stack.figure);
    placeFigure(layout, measures, {area.left(), top, area.width(), std::max(1.0, bottom - top)});
    layout.laneTop = layout.caption.bottom();
    layout.lane = area.left() + tallLane * area.width();
    return layout;
}

} // namespace

bool isTall(const QSizeF& picture) {
    return picture.height() > 1.05 * picture.width();
}

StageLayout layOutLarge(const StageMeasures& measures) {
    const QRectF area = freeOf(measures);
    StageLayout layout =
        isTall(measures.size) ? layOutTall(measures, area) : layOutWide(measures, area);
    layout.unit = unitOf(measures.size);
    // The question stands over the stage and has words of its own.
    if (measures.scene == Scene::Question)
        layout.caption.setWidth(0);
    return layout;
}

} // namespace supine::player
