// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/teaching/magnifier.h"

#include "app/figure/anatomy/anatomy.h"
#include "app/figure/body/leg.h"
#include "app/figure/body/trunk.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/sheet.h"
#include "app/figure/room/mat.h"
#include "app/figure/room/shadow.h"
#include "app/figure/teaching/breath_marks.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace supine::figure {

namespace {

constexpr double leastZoom = 2.5;
constexpr double mostZoom = 4;
constexpr double shown = 0.19; // metres across, when the zoom allows it
// Where it looks, for a person of 168 cm in metres: L3, and so high that the mat is the lower
// third; and the belly where it is drawn in most, its skin in the upper third.
constexpr double designStature = 1.68;
constexpr motion::Vec2 lowBack{-0.145, 0.040};
constexpr motion::Vec2 lowBelly{-0.115, 0.142};
constexpr double rim = 1.6;       // pixels
constexpr double markShare = 0.8; // of what is seen that the small ring goes round
constexpr double gapFrom = -0.29; // metres along the back between which there can be a gap
constexpr double gapTo = 0.0;
constexpr double shut = 0.35; // of its radius with which it begins to open

/// The gap between the mat and the skin of the back.
QPolygonF gapOf(const motion::TrunkBody& trunk) {
    QPolygonF outline;
    for (const QPointF& p : openCurve(toPolygon(trunk.back)))
        if (p.x() > gapFrom && p.x() < gapTo)
            outline << QPointF(p.x(), std::max(p.y(), 0.0));
    if (outline.size() < 2)
        return {};
    return outline << QPointF(outline.last().x(), 0) << QPointF(outline.first().x(), 0);
}

motion::Vec3 focusOf(const motion::Build& build, double belly) {
    const double scale = build.skeleton.stature / designStature;
    const motion::Vec2 at = (lowBack + (lowBelly - lowBack) * belly) * scale;
    return {at.x, at.y, 0};
}

void paintTrunk(const Sheet& sheet, const motion::Body& body, const motion::Build& build,
                const BeforePart& before) {
    before("magnified mat");
    paintMat(sheet);
    before("magnified shadows");
    paintContactShadows(sheet, body);
    before("magnified trunk");
    paintShirt(sheet, body, build);
    paintPelvisAndNearLeg(sheet, body, build);
    before("magnified bones");
    paintNearLegBones(sheet, body, build);
    paintDeepMuscles(sheet, body, build);
    paintBackbone(sheet, body, build);
    paintPelvisBones(sheet, body, build);
    paintChest(sheet, body, build);
}

/// The mat's surface under the spine, and the light that falls through under the back.
void paintGap(const Sheet& sheet, const motion::Body& body, const TeachingInks& inks) {
    QColor light = inks.in;
    light.setAlphaF(0.22F);
    fill(sheet, gapOf(body.trunk), light);
    const QPolygonF line{{lowBack.x - shown, 0}, {lowBack.x + shown, 0}};
    sliver(sheet, relaxed(line, 0.01, 0), inks.in, 0.9);
}

void paintRing(QPainter& painter, const Lens& ring, const QColor& ink) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, rim));
    painter.drawEllipse(ring.centre, ring.radius, ring.radius);
}

} // namespace

QRectF Lens::square() const {
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

QRectF Lens::area() const {
    return square().adjusted(-2 * rim, -2 * rim, 2 * rim, 2 * rim);
}

double magnification(const Lens& lens, const Camera& camera) {
    return std::clamp(2 * lens.radius / (shown * camera.pixelsPerMetre), leastZoom, mostZoom);
}

Camera cameraIn(const Lens& lens, const Camera& camera, const motion::Build& build, double belly) {
    Camera inside = camera;
    inside.pixelsPerMetre = camera.pixelsPerMetre * magnification(lens, camera);
    inside.origin = {};
    inside.origin = lens.centre - inside.toPicture(focusOf(build, belly));
    return inside;
}

Lens lookedAt(const Lens& lens, const Camera& camera, const motion::Build& build, double belly) {
    return {camera.toPicture(focusOf(build, belly)),
            markShare * lens.radius / magnification(lens, camera)};
}

double lensOpacity(double open) {
    return std::min(1.0, 1.6 * open);
}

Lens opened(const Lens& lens, double open) {
    return {lens.centre, lens.radius * (shut + (1 - shut) * open)};
}

void paintThroughLens(QPainter& painter, const QRectF& square, const Magnified& magnified,
                      const motion::Body& body, const motion::Build& build, const Camera& inside,
                      const Palette& palette, const TeachingInks& inks, const View& view,
                      const BeforePart& before) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.fillRect(square, palette.wallFoot);
    painter.setTransform(inside.transform(), true);
    const Palette colours = view.seeThrough ? seeThrough(palette) : palette;
    Sheet sheet = sheetFor(painter, inside, colours);
    std::optional<Anatomy> anatomy;
    if (view.seeThrough)
        anatomy = anatomyOf(body, build, view.work, palette, 0);
    sheet.anatomy = anatomy ? &*anatomy : nullptr;
    paintTrunk(sheet, body, build, before);
    before("magnified gap");
    paintGap(sheet, body, inks);
    before("magnified contours");
    paintDashes(sheet, openCurve(toPolygon(magnified.goal)), inkOn(palette.shirt));
    paintDashes(sheet, openCurve(toPolygon(magnified.before)), inks.out);
    painter.restore();
}

void paintRims(QPainter& painter, const Lens& lens, const Magnified& magnified,
               const motion::Build& build, const Camera& camera, const TeachingInks& inks) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(lensOpacity(magnified.open));
    paintRing(painter, opened(lens, magnified.open), inks.rim);
    paintRing(painter, lookedAt(lens, camera, build, magnified.belly), inks.rim);
    painter.restore();
}

// A picture of its own costs less than a round clip, which every shape of the figure would have to
// be cut by.
void paintMagnifier(QPainter& painter, const Lens& lens, const Magnified& magnified,
                    const motion::Body& body, const motion::Build& build, const Camera& camera,
                    const Palette& palette, const TeachingInks& inks, const View& view) {
    if (lens.radius <= 0 || magnified.open <= 0)
        return;
    const QRectF square = lens.square();
    const double ratio = painter.device()->devicePixelRatioF();
    QImage through((square.size() * ratio).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    through.setDevicePixelRatio(ratio);
    Camera inside = cameraIn(lens, camera, build, magnified.belly);
    inside.origin -= square.topLeft();
    QPainter glass(&through);
    paintThroughLens(glass, QRectF(QPointF(), square.size()), magnified, body, build, inside,
                     palette, inks, view, [](const char*) {});
    glass.end();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(lensOpacity(magnified.open));
    QBrush brush(through);
    brush.setTransform(QTransform::fromTranslate(square.x(), square.y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    const double radius = opened(lens, magnified.open).radius;
    painter.drawEllipse(lens.centre, radius, radius);
    painter.restore();
    paintRims(painter, lens, magnified, build, camera, inks);
}

} // namespace supine::figure
