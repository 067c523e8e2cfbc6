// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/upright.h"
#include "app/figure/pictures/upright_skin.h"

#include "app/figure/body/head.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

namespace supine::figure {

namespace {

PartFrame headFrame(const motion::PostureBody& body) {
    return {seen({body.head.x, body.head.y, 0}), body.headTurned};
}

/// From under the chin and the nape down into the collar.
QPolygonF neckOutline(const motion::PostureBody& body, const PartFrame& head) {
    const motion::TrunkLine& trunk = body.trunk;
    const double root = trunk.neckRoot();
    const QPointF front = onTrunk(body.trunk, root, trunk.front(root));
    const QPointF back = onTrunk(body.trunk, root, -trunk.back(root));
    const QPointF throat = head.toPlane(QPointF(4.1, -9.1) * cm);
    const QPointF nape = head.toPlane(QPointF(-7.2, -6.3) * cm);
    const QPointF toBack = unit(back - front);
    return closedCurve({head.toPlane(QPointF(4.6, -6.5) * cm), throat, throat,
                        mix(throat, front, 0.5) + toBack * 0.002, front - toBack * 0.002,
                        onTrunk(body.trunk, root - 0.05, trunk.front(root) * 0.6),
                        onTrunk(body.trunk, root - 0.05, -trunk.back(root) * 0.6),
                        back - toBack * 0.004, mix(nape, back, 0.55) - toBack * 0.004, nape,
                        head.toPlane(QPointF(-5.0, -4.0) * cm),
                        head.toPlane(QPointF(-0.8, -2.2) * cm)});
}

} // namespace

void paintUprightHead(const Sheet& sheet, const Upright& upright) {
    const motion::PostureBody& body = upright.body;
    const Material& skin = sheet.palette.skin;
    const PartFrame head = headFrame(body);
    const QPolygonF neck = neckOutline(body, head);
    contour(sheet, neck, skin.line);
    fill(sheet, neck, skin.base);
    // The chin's shadow falls on the throat.
    shadeAway(sheet, neck, QPointF(-0.022, 0.018), skin, 0.8);
    const QPointF ear = head.toPlane(QPointF(-2.6, -5.4) * cm);
    const double root = body.trunk.neckRoot() - 0.02;
    const QPointF notch = onTrunk(body.trunk, root, body.trunk.front(root) * 0.92);
    const QPointF aside = leftOf(unit(notch - ear)) * 0.006;
    sliver(sheet, openCurve({ear, mix(ear, notch, 0.5) + aside, notch}),
           between(skin.shade, skin.line, 0.35), 0.7, Taper::End);
    paintHead(sheet, head, upright.build, {});
}

} // namespace supine::figure
