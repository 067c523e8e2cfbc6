// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/head.h"

#include "app/figure/camera.h"
#include "app/figure/curve.h"
#include "app/figure/face.h"
#include "app/figure/ink.h"
#include "app/figure/outline.h"

#include <string>

namespace supine::figure {

namespace {

constexpr double cm = 0.01;

PartFrame headFrame(const motion::Body& body, const motion::Build& build) {
    return {seen(body.trunk.head), build.skeleton.headTurned};
}

QPolygonF neckOutline(const motion::Body& body, const PartFrame& head) {
    const QPointF collarFront = seen({body.trunk.front.front().x, body.trunk.front.front().y, 0});
    const QPointF collarBack = seen({body.trunk.back.back().x, body.trunk.back.back().y, 0});
    const QPointF throat = head.toPlane(QPointF(3.6, -9.0) * cm);
    const QPointF nape = head.toPlane(QPointF(-5.2, -7.4) * cm);
    return closedCurve({head.toPlane(QPointF(4.4, -6.5) * cm), throat, throat,
                        mix(throat, collarFront, 0.5) + QPointF(0.001, -0.0035),
                        collarFront + QPointF(0.004, 0.001), collarFront + QPointF(0.05, -0.01),
                        collarBack + QPointF(0.05, 0.01), collarBack,
                        mix(nape, collarBack, 0.5) + QPointF(0, 0.006), nape,
                        head.toPlane(QPointF(-5.0, -4.0) * cm)});
}

void paintHair(const Sheet& sheet, const PartFrame& frame, const motion::Build& build) {
    const Palette& palette = sheet.palette;
    const QPolygonF hair = frame.toPlane(outlineOf(build, "hair"));
    fill(sheet, hair, palette.hair);
    const Material hairLocks{palette.hair, between(palette.hair, Qt::black, 0.35),
                             palette.hairStrand, palette.hairLine};
    shadeAway(sheet, hair, QPointF(-0.006, 0.02), hairLocks, 0.8);
    const QPolygonF gloss = frame.toPlane(outlineOf(build, "hair-gloss"));
    QColor shine = palette.hairStrand;
    shine.setAlphaF(0.35F);
    fill(sheet, gloss, shine);
    if (!sheet.fine)
        return;
    for (int i = 1; i <= 9; ++i)
        sliver(sheet, frame.toPlane(lineOf(build, "strand-" + std::to_string(i))),
               palette.hairStrand, 0.62);
}

void paintBun(const Sheet& sheet, const PartFrame& frame, const motion::Build& build) {
    const Palette& palette = sheet.palette;
    const QPolygonF bun = frame.toPlane(outlineOf(build, "bun"));
    contour(sheet, bun, palette.hairLine);
    fill(sheet, bun, palette.hair);
    if (!sheet.fine)
        return;
    for (int i = 1; i <= 4; ++i)
        sliver(sheet, frame.toPlane(lineOf(build, "bun-strand-" + std::to_string(i))),
               palette.hairStrand, 0.62);
}

void paintWisp(const Sheet& sheet, const PartFrame& frame, const motion::Build& build) {
    if (!sheet.fine)
        return;
    sliver(sheet, frame.toPlane(lineOf(build, "wisp-temple")), sheet.palette.hair, 0.5, Taper::End);
}

void paintEar(const Sheet& sheet, const PartFrame& frame, const motion::Build& build) {
    const Material& skin = sheet.palette.skin;
    const QPolygonF ear = frame.toPlane(outlineOf(build, "ear"));
    contour(sheet, ear, skin.line, 0.7);
    fill(sheet, ear, skin.base);
    shadeAway(sheet, ear, QPointF(-0.001, 0.005), skin, 0.6);
    if (!sheet.fine)
        return;
    for (const char* fold : {"ear-fold", "ear-inner"})
        sliver(sheet, frame.toPlane(lineOf(build, fold)), skin.line, 0.55);
}

} // namespace

void paintNeck(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    const Material& skin = sheet.palette.skin;
    const PartFrame head = headFrame(body, build);
    const QPolygonF neck = neckOutline(body, head);
    contour(sheet, neck, skin.line);
    fill(sheet, neck, skin.base);
    shadeAway(sheet, neck, QPointF(-0.02, 0.035), skin, 0.8);
    const QPointF ear = head.toPlane(QPointF(-2.0, -5.0) * cm);
    const QPointF notch =
        seen({body.trunk.front.front().x, body.trunk.front.front().y, 0}) + QPointF(-0.004, -0.018);
    const QPolygonF band = openCurve({ear, mix(ear, notch, 0.55) + QPointF(0, -0.006), notch});
    sliver(sheet, band, between(skin.shade, skin.line, 0.45), 0.8);
}

void paintHead(const Sheet& sheet, const PartFrame& frame, const motion::Build& build,
               const motion::FaceBody& body) {
    const Material& skin = sheet.palette.skin;
    const QPolygonF face = frame.toPlane(faceOutline(build, body.lipsPursed));
    paintBun(sheet, frame, build);
    contour(sheet, frame.toPlane(outlineOf(build, "hair")), sheet.palette.hairLine);
    contour(sheet, face, skin.line);
    fill(sheet, face, skin.base);
    shadeAway(sheet, face, QPointF(-0.008, 0.034), skin, 0.45);
    paintFeatures(sheet, frame, build, body);
    paintHair(sheet, frame, build);
    paintWisp(sheet, frame, build);
    paintEar(sheet, frame, build);
}

void paintHead(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    paintHead(sheet, headFrame(body, build), build, body.face);
}

} // namespace supine::figure
