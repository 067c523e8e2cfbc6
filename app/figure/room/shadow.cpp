// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/room/shadow.h"

#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"

#include <QImage>

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

/// A round shadow of one colour whose edge follows a smooth curve, painted once for each colour.
QImage sprite(QRgb colour) {
    static thread_local QRgb painted = 0;
    static thread_local QImage picture;
    if (painted == colour && !picture.isNull())
        return picture;
    constexpr int size = 96;
    picture = QImage(size, size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const double away = 2 * std::hypot(x + 0.5 - size / 2.0, y + 0.5 - size / 2.0) / size;
            const double share = 1 - smoothStep(0, 1, away);
            const int alpha = static_cast<int>(qAlpha(colour) * share + 0.5);
            picture.setPixel(
                x, y, qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), alpha)));
        }
    painted = colour;
    return picture;
}

/// A shadow on the mat under a point of the body, smaller and paler the higher the body is.
void under(const Sheet& sheet, motion::Vec3 point, double height, double halfLength,
           double halfDepth, double strength) {
    constexpr double gone = 0.10;
    const double near = 1 - smoothStep(0, gone, height);
    if (near < 0.02)
        return;
    const double spread = 1 + 0.4 * (1 - near);
    constexpr double matEdge = 0.25; // a shadow beyond it would hang over the mat's side
    const QPointF middle = seen({point.x, 0, std::clamp(point.z, -matEdge, matEdge)});
    const QSizeF half(halfLength * spread, halfDepth * spread);
    softShadow(sheet,
               {middle.x() - half.width(), middle.y() - half.height(), 2 * half.width(),
                2 * half.height()},
               strength * near);
}

/// The lowest skin of the back between two places, above the mat.
double backHeight(const motion::TrunkBody& trunk, double from, double to) {
    double lowest = 1;
    for (const motion::Vec2& p : trunk.back)
        if (p.x >= from && p.x <= to)
            lowest = std::min(lowest, p.y);
    return lowest;
}

void underTrunk(const Sheet& sheet, const motion::TrunkBody& trunk) {
    const double chest = trunk.thorax.x;
    const double pelvis = trunk.pelvis.x;
    const double lumbar = trunk.lumbarGapMm / 1000;
    under(sheet, {chest - 0.06, 0, 0.10}, backHeight(trunk, chest - 0.15, chest + 0.05), 0.25,
          0.042, 0.95);
    under(sheet, {chest + 0.13, 0, 0.10}, lumbar * 0.6, 0.20, 0.036, 0.75);
    under(sheet, {trunk.lumbar.x + 0.02, 0, 0.08}, lumbar, 0.16, 0.032, 0.7);
    under(sheet, {pelvis + 0.02, 0, 0.10}, backHeight(trunk, pelvis - 0.1, pelvis + 0.1), 0.22,
          0.042, 0.95);
}

void underLeg(const Sheet& sheet, const motion::LegBody& leg) {
    const double height = std::min(leg.heel.y, leg.toe.y);
    const motion::Vec3 middle = (leg.heel + leg.toe) * 0.5;
    under(sheet, middle, height, 0.19, 0.028, 0.95);
}

void underArm(const Sheet& sheet, const motion::ArmBody& arm) {
    under(sheet, (arm.wrist + arm.hand) * 0.5, std::min(arm.wrist.y, arm.hand.y) - 0.02, 0.15,
          0.024, 0.7);
    under(sheet, arm.elbow, arm.elbow.y - 0.04, 0.15, 0.026, 0.6);
}

} // namespace

void softShadow(const Sheet& sheet, const QRectF& box, double strength) {
    const double before = sheet.painter.opacity();
    sheet.painter.setOpacity(before * strength);
    sheet.painter.drawImage(box, sprite(sheet.palette.shadow.rgba()));
    sheet.painter.setOpacity(before);
}

void contactShadow(const Sheet& sheet, QPointF middle, QSizeF half, double strength) {
    const QRectF box(middle.x() - half.width(), middle.y() - half.height(), 2 * half.width(),
                     2 * half.height());
    softShadow(sheet, box, strength);
    softShadow(sheet, box, strength);
}

void paintContactShadows(const Sheet& sheet, const motion::Body& body) {
    for (const auto* leg : {&body.legs.left, &body.legs.right})
        underLeg(sheet, *leg);
    for (const auto* arm : {&body.arms.left, &body.arms.right})
        underArm(sheet, *arm);
    underTrunk(sheet, body.trunk);
    under(sheet, {body.trunk.head.x - 0.02, 0, 0.07}, 0, 0.17, 0.034, 1.0);
}

} // namespace supine::figure
