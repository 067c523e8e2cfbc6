// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/painter.h"

#include "app/figure/arm.h"
#include "app/figure/head.h"
#include "app/figure/leg.h"
#include "app/figure/mat.h"
#include "app/figure/shadow.h"
#include "app/figure/trunk.h"

#include <QPainter>

#include <algorithm>

namespace supine::figure {

namespace {

using motion::HandTouch;

constexpr double lineWidth = 0.0030;    // metres
constexpr double thinnestLine = 0.95;   // pixels
constexpr double fineFrom = 230;        // pixels per metre
constexpr double steppedBackMost = 0.6; // how much wall a wholly dimmed figure takes on

/// A far hand on the front of the body lies over the far leg; beside or behind the body it is
/// under.
bool overFarLeg(const motion::ArmBody& arm) {
    return arm.touch == HandTouch::Belly || arm.touch == HandTouch::Hip;
}

bool gripsFarLeg(const motion::ArmBody& arm) {
    return arm.touch == HandTouch::ShinLeft || arm.touch == HandTouch::ThighLeft;
}

void paintFarLimbs(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    const motion::ArmBody& arm = body.arms.left;
    if (overFarLeg(arm)) {
        paintFarLeg(sheet, body, build);
        paintFarArm(sheet, body, build);
        return;
    }
    paintFarArm(sheet, body, build);
    paintFarLeg(sheet, body, build);
    if (gripsFarLeg(arm))
        paintGrippingFingers(sheet, handFrame(body, motion::Side::Left, build),
                             farther(sheet.palette.skin));
}

void paintBody(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    paintFarLimbs(sheet, body, build);
    paintNeck(sheet, body, build);
    paintHead(sheet, body, build);
    paintShirt(sheet, body, build);
    paintPelvisAndNearLeg(sheet, body, build);
    paintNearArm(sheet, body, build);
}

} // namespace

void paintFigure(QPainter& painter, const motion::Body& body, const motion::Build& build,
                 const Camera& camera, const Palette& palette) {
    const Palette colours =
        body.dimmed > 0 ? stepBack(palette, steppedBackMost * body.dimmed) : palette;
    const double pixel = 1 / camera.pixelsPerMetre;
    const Sheet sheet{painter, colours, pixel, std::max(lineWidth, thinnestLine * pixel),
                      camera.pixelsPerMetre >= fineFrom};
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setTransform(camera.transform(), true);
    painter.setPen(Qt::NoPen);
    paintMat(sheet);
    paintContactShadows(sheet, body);
    paintBody(sheet, body, build);
    painter.restore();
}

} // namespace supine::figure
