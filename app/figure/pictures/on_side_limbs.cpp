// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/arm.h"
#include "app/figure/body/leg.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/outline.h"
#include "app/figure/pictures/on_side_parts.h"
#include "app/figure/pictures/sole.h"

namespace supine::figure {

void paintFootOnSide(const Sheet& sheet, const motion::Build& build, const motion::LegBody& leg,
                     const Material& skin) {
    const Limb limb = legLimb(leg, build);
    const Tube ankle = limb.part(1.62, 1.94);
    const QPolygonF bare = ankle.outline(false, true);
    const double scale = build.skeleton.footLength / 0.2554;
    const PartFrame foot{seen(leg.ankle) + QPointF(0.008, -0.001) * scale, 0};
    contour(sheet, bare, skin.line);
    fill(sheet, bare, skin.base);
    shadeTube(sheet, ankle, skin, {0, 0});
    paintSole(sheet, foot, build, skin, SoleTurn::ToesAhead);
}

void paintLowerLeg(const Sheet& sheet, const motion::Build& build, const motion::LegBody& leg) {
    const Material cloth = farther(sheet.palette.leggings);
    const Limb limb = legLimb(leg, build);
    paintFootOnSide(sheet, build, leg, farther(sheet.palette.skin));
    const QPolygonF outline = legCloth(limb, 0.0);
    contour(sheet, outline, cloth.line);
    fill(sheet, outline, cloth.base);
    shadeTube(sheet, limb.part(0.0, 1.80), cloth, {0.2, 0});
}

void paintLowerArm(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm) {
    const Material skin = farther(sheet.palette.skin);
    const Material shirt = farther(sheet.palette.shirt);
    const Limb limb = armLimb(arm, build);
    const Tube bare = limb.part(0.3, 1.9);
    contour(sheet, bare.outline(true, true), skin.line);
    fill(sheet, bare.outline(true, true), skin.base);
    shadeTube(sheet, bare, skin, {0, 0});
    contour(sheet, sleeveOutline(arm, build), shirt.line);
    fill(sheet, sleeveOutline(arm, build), shirt.base);
    shadeAway(sheet, sleeveOutline(arm, build), QPointF(-0.004, 0.03), shirt, 0.7);
}

} // namespace supine::figure
