// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/head.h"

#include "app/figure/body/face.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/outline.h"

#include <string>

namespace supine::figure {

namespace {

constexpr double jawLineEnds =
    3.4 * cm; // where the chin's own line takes over, in the face's frame

PartFrame headFrame(const motion::Body& body, const motion::Build& build) {
    return {seen(body.trunk.head), build.skeleton.headTurned - body.trunk.headNodDeg};
}

/// The part of an outline of the face that lies farther forward than `x`. Its ends are drawn
/// inward, so that a line round it runs out.
QPolygonF aheadOf(const QPolygonF& outline, double x) {
    const QPointF inward(-0.4 * cm, 0.6 * cm);
    QPolygonF part;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QPointF here = outline[i];
        const QPointF next = outline[(i + 1) % outline.size()];
        if (here.x() > x)
            part << here;
        if ((here.x() > x) != (next.x() > x))
            part << mix(here, next, (x - here.x()) / (next.x() - here.x())) + inward;
    }
    return part;
}

/// The edge of the jaw from its angle under the ear to where the face's own line begins.
QPolygonF jawLine(const QPolygonF& face) {
    QPolygonF line;
    for (const QPointF& p : face)
        if (p.y() < -5.2 * cm && p.x() < jawLineEnds + 1.8 * cm)
            line << p;
    return line;
}

/// The line round the face. It thins out along the jaw, because face and neck are one skin.
void paintFaceContour(const Sheet& sheet, const PartFrame& frame, const QPolygonF& face) {
    const QColor& line = sheet.palette.skin.line;
    contour(sheet, frame.toPlane(aheadOf(face, jawLineEnds)), line);
    sliver(sheet, frame.toPlane(jawLine(face)), line, 1.3);
}

QPolygonF neckOutline(const motion::Body& body, const PartFrame& head) {
    const QPointF collarFront = seen({body.trunk.front.front().x, body.trunk.front.front().y, 0});
    const QPointF collarBack = seen({body.trunk.back.back().x, body.trunk.back.back().y, 0});
    const QPointF throat = head.toPlane(QPointF(3.6, -9.0) * cm);
    const QPointF nape = head.toPlane(QPointF(-6.0, -7.6) * cm);
    return closedCurve({head.toPlane(QPointF(4.4, -6.5) * cm), throat, throat,
                        mix(throat, collarFront, 0.5) + QPointF(0.001, -0.0035),
                        collarFront + QPointF(0.004, 0.001), collarFront + QPointF(0.05, -0.01),
                        collarBack + QPointF(0.05, 0.01), collarBack,
                        mix(nape, collarBack, 0.5) + QPointF(0, 0.006), nape,
                        head.toPlane(QPointF(-5.0, -4.0) * cm),
                        head.toPlane(QPointF(-0.8, -2.2) * cm)});
}

/// Where hair begins on the skin it is thin.
void paintHairline(const Sheet& sheet, const PartFrame& frame, const QPolygonF& hair,
                   const QPolygonF& face) {
    QPolygonF edge;
    for (const QPointF& p : hair)
        if (face.containsPoint(p, Qt::WindingFill) && p.y() > -3.4 * cm)
            edge << p;
    sliver(sheet, frame.toPlane(edge), between(sheet.palette.skin.shade, sheet.palette.hair, 0.45),
           2.0);
}

QColor strandOf(const Palette& palette) {
    return between(palette.hair, palette.hairStrand, 0.62);
}

void paintHair(const Sheet& sheet, const PartFrame& frame, const motion::Build& build) {
    const Palette& palette = sheet.palette;
    const QPolygonF hair = frame.toPlane(outlineOf(build, "hair"));
    fill(sheet, hair, palette.hair);
    const Material hairLocks{palette.hair, between(palette.hair, Qt::black, 0.35),
                             palette.hairStrand, palette.hairLine};
    shadeAway(sheet, hair, QPointF(-0.006, 0.02), hairLocks, 0.8);
    for (const auto& [name, share] : {std::pair{"hair-gloss", 0.30}, {"hair-gloss-inner", 0.62}})
        fill(sheet, frame.toPlane(outlineOf(build, name)),
             between(palette.hair, palette.hairStrand, share));
    if (!sheet.fine)
        return;
    for (int i = 1; i <= 9; ++i)
        sliver(sheet, frame.toPlane(lineOf(build, "strand-" + std::to_string(i))),
               i % 2 == 1 ? between(palette.hair, Qt::black, 0.4) : strandOf(palette), 0.5);
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
               strandOf(palette), 0.55);
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
    const QPolygonF outline = faceOutline(build, body.lipsPursed);
    const QPolygonF face = frame.toPlane(outline);
    paintBun(sheet, frame, build);
    contour(sheet, frame.toPlane(outlineOf(build, "hair")), sheet.palette.hairLine);
    paintFaceContour(sheet, frame, outline);
    fill(sheet, face, skin.base);
    shadeAway(sheet, face, QPointF(-0.008, 0.030), skin, 0.40);
    paintFeatures(sheet, frame, build, body);
    paintHairline(sheet, frame, outlineOf(build, "hair"), outline);
    paintHair(sheet, frame, build);
    paintEar(sheet, frame, build);
}

void paintHead(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    paintHead(sheet, headFrame(body, build), build, body.face);
}

} // namespace supine::figure
