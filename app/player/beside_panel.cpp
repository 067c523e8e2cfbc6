// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/beside_panel.h"

#include "app/player/caption_size.h"

#include <algorithm>
#include <array>
#include <optional>

namespace supine::player {

namespace {

constexpr double panelGap = 20; ///< Pixels between the panel and what stands beside it.
constexpr double besideRing = 32;
constexpr double overWordsThere = 12;
constexpr double underCaption = 14;
constexpr int mostLinesThere = 4;
constexpr double belowButton = 72; ///< Pixels under the words that "I'm ready" takes.
constexpr double leastCaption = 20; ///< Pixels.
constexpr double phasePart = 0.6;   ///< Of the caption's size.
constexpr double phaseHigh = 1.45;
constexpr double leastOfRing = 0.75; ///< Of the words' usual size; for less the ring goes.
constexpr double figureAtLeast = 0.38; ///< Of the room's height, unless its width allows less.
constexpr double widthIsWorth = 0.8; ///< How much smaller a figure may be that lies under all.
constexpr double matPart = 0.92;
constexpr double overBar = 8;
constexpr double kneesOverMat = 0.57; ///< Metres.
constexpr double armsOverMat = 0.94;
constexpr double wallOverMat = 0.13;

figure::Extent lyingExtent(const StageMeasures& measures) {
    figure::Extent extent;
    extent.above = measures.armsRaised ? armsOverMat : kneesOverMat;
    return extent;
}

/// The largest part of the stage that neither controls nor the panel take.
QRectF roomBeside(const QRectF& free, const QRectF& panel) {
    const std::array sides{
        QRectF(free.topLeft(), QPointF(panel.left() - panelGap, free.bottom())),
        QRectF(QPointF(panel.right() + panelGap, free.top()), free.bottomRight()),
        QRectF(free.topLeft(), QPointF(free.right(), panel.top() - panelGap)),
        QRectF(QPointF(free.left(), panel.bottom() + panelGap), free.bottomRight())};
    const auto area = [](const QRectF& side) {
        return std::max(0.0, side.width()) * std::max(0.0, side.height());
    };
    return *std::max_element(sides.begin(), sides.end(), [&](const QRectF& a, const QRectF& b) {
        return area(a) < area(b);
    });
}

/// How high the figure is in this width, with the air around it, in pixels.
double figureHeight(const StageMeasures& measures, const QRectF& room) {
    const figure::Extent extent = lyingExtent(measures);
    const double scale = matPart * room.width() / (extent.right - extent.left);
    return scale * (extent.below + extent.above) + underCaption + overBar;
}

struct WordsThere {
    double pixels = 0;
    double left = 0;
    double width = 0;
    int lines = 1;

    double height() const { return (phaseHigh * phasePart + lines * captionLine) * pixels; }
};

/// The words from `left` on, as large as they may be at all so that the figure has room under them.
WordsThere wordsIn(const StageMeasures& measures, const QRectF& room, double left, double largest) {
    const double least = std::min(figureAtLeast * room.height(), figureHeight(measures, room));
    WordsThere words{largest, left, std::max(1.0, room.right() - left), 1};
    for (;; words.pixels -= 1) {
        words.lines = captionLines(measures.captions, words.width, words.pixels);
        const bool fit =
            words.lines <= mostLinesThere && words.height() <= room.height() - least;
        if (fit || words.pixels - 1 < leastCaption)
            return words;
    }
}

void placeWordsThere(StageLayout& layout, const WordsThere& words, double top) {
    layout.captionPixels = words.pixels;
    layout.phasePixels = phasePixels(std::max(17.0, phasePart * words.pixels), words.width);
    layout.phaseWord = {words.left, top, words.width, phaseHigh * phasePart * words.pixels};
    layout.caption = {words.left, layout.phaseWord.bottom(), words.width,
                      words.lines * captionLine * words.pixels};
}

bool isRingFree(const StageLayout& layout, const QRectF& room) {
    const QPointF corner(layout.ringRadius, layout.ringRadius);
    return layout.ringRadius > 0 &&
           room.contains(QRectF(layout.ringCentre - corner, layout.ringCentre + corner));
}

/// The words beside the ring, where they fit there, else in its place.
void placeWordsInRoom(StageLayout& layout, const StageMeasures& measures, const QRectF& room) {
    const double largest = layout.captionPixels;
    const double edge = room.left() + (room.left() < panelGap ? layout.margin : 0);
    const QRectF inner = room.right() > measures.size.width() - panelGap
                             ? room.adjusted(0, 0, -layout.margin, 0)
                             : room;
    if (isRingFree(layout, room)) {
        const double left = layout.ringCentre.x() + layout.ringRadius + besideRing;
        const WordsThere words = wordsIn(measures, inner, left, largest);
        if (words.lines <= mostLinesThere && words.pixels >= leastOfRing * largest) {
            const double centred = layout.ringCentre.y() - words.height() / 2;
            return placeWordsThere(layout, words, std::max(room.top(), centred));
        }
    }
    layout.ringRadius = 0;
    placeWordsThere(layout, wordsIn(measures, inner, edge, largest), room.top());
}

void placeFigureThere(StageLayout& layout, const StageMeasures& measures, const QRectF& free,
                      const QRectF& room) {
    const double words = layout.caption.bottom() + underCaption;
    const double all = std::max(words, measures.panel.bottom() + underCaption);
    const auto area = [](const QRectF& within, double top) {
        const double bottom = within.bottom() - overBar;
        return QRectF(within.left(), top, within.width(), std::max(1.0, bottom - top));
    };
    const QRectF beside = area(room, words);
    const QRectF under = area(free, all);
    const auto scale = [&](const QRectF& place) {
        return figure::cameraFor(place, matPart, lyingExtent(measures)).pixelsPerMetre;
    };
    layout.figure = scale(under) >= widthIsWorth * scale(beside) ? under : beside;
    layout.standing = beside;
    if (measures.view == View::Near && beside.height() > belowButton)
        layout.standing.setTop(words + belowButton - underCaption);
    layout.matShare = matPart;
    layout.camera = figure::cameraFor(layout.figure, matPart, lyingExtent(measures));
    const double wall = layout.camera.origin.y() - wallOverMat * layout.camera.pixelsPerMetre;
    layout.horizon = std::min(layout.horizon, wall);
}

} // namespace

StageLayout layOutBesidePanel(const StageMeasures& measures) {
    StageMeasures alone = measures;
    alone.panel = {};
    StageLayout layout = layOut(alone);
    const QRectF free = QRectF(QPointF(), measures.size)
                            .marginsRemoved(measures.taken)
                            .adjusted(0, overWordsThere, 0, 0);
    const QRectF room = roomBeside(free, measures.panel);
    placeWordsInRoom(layout, measures, room);
    placeFigureThere(layout, measures, free, room);
    return layout;
}

} // namespace supine::player
