// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/long_bones.h"

#include "app/figure/anatomy/bone.h"
#include "app/figure/anatomy/small_bones.h"
#include "app/figure/body/arm.h"
#include "app/figure/body/leg.h"
#include "app/figure/ink/curve.h"

#include <vector>

namespace supine::figure {

namespace {

// Each outline is given along its bone (0 its first joint, 1 its second) and beside it in
// centimetres of a person of 168 cm, + toward the front of the limb.
const std::vector<QPointF> femurFront{{0.010, 1.60}, {0.040, 1.45}, {0.085, 1.35}, {0.14, 1.45},
                                      {0.22, 1.75},  {0.36, 2.05},  {0.52, 2.15},  {0.68, 2.05},
                                      {0.80, 2.00},  {0.88, 2.30},  {0.945, 2.75}, {1.00, 2.75},
                                      {1.045, 2.05}};
const std::vector<QPointF> femurBack{
    {1.062, 0.60},  {1.068, -0.90}, {1.050, -2.30}, {1.005, -3.05},  {0.955, -2.95},
    {0.915, -2.05}, {0.87, -0.85},  {0.80, -0.25},  {0.66, -0.05},   {0.50, 0.00},
    {0.34, -0.15},  {0.24, -0.45},  {0.185, -1.05}, {0.160, -1.45},  {0.130, -1.70},
    {0.085, -2.75}, {0.045, -3.35}, {0.000, -3.30}, {-0.022, -2.70}, {-0.010, -2.05},
    {0.018, -1.80}};
constexpr double femurCut = 0.25; // how much of it stands in the pelvis

const std::vector<QPointF> tibia{
    {0.052, -2.60}, {0.058, -0.50}, {0.055, 1.60}, {0.066, 2.55},  {0.095, 2.75},  {0.135, 3.05},
    {0.175, 2.75},  {0.26, 2.35},   {0.42, 2.05},  {0.60, 1.85},   {0.78, 1.60},   {0.90, 1.60},
    {0.955, 1.85},  {0.985, 1.55},  {0.990, 0.20}, {0.985, -1.40}, {0.945, -1.45}, {0.88, -0.85},
    {0.74, -0.45},  {0.58, -0.25},  {0.40, -0.30}, {0.24, -0.75},  {0.14, -1.70},  {0.085, -2.75}};
const std::vector<QPointF> fibula{{0.090, -1.95}, {0.30, -1.20},  {0.60, -0.90},
                                  {0.86, -0.80},  {0.975, -0.45}, {1.020, -0.35}};

const std::vector<QPointF> humerus{
    {-0.060, 0.60}, {-0.062, -0.70}, {-0.040, -1.75}, {0.020, -2.25}, {0.080, -2.00},
    {0.130, -1.30}, {0.24, -1.05},   {0.50, -0.95},   {0.74, -0.95},  {0.88, -1.25},
    {0.955, -1.95}, {1.005, -1.95},  {1.030, -1.00},  {1.040, 0.20},  {1.025, 1.25},
    {0.985, 1.65},  {0.935, 1.35},   {0.86, 0.95},    {0.70, 0.90},   {0.48, 1.05},
    {0.24, 1.20},   {0.13, 1.55},    {0.060, 2.20},   {0.000, 2.20},  {-0.040, 1.60}};
const std::vector<QPointF> ulna{{-0.075, -1.30}, {-0.060, -2.15}, {0.020, -2.20}, {0.12, -1.60},
                                {0.34, -1.30},   {0.62, -1.25},   {0.86, -1.35},  {0.955, -1.55},
                                {0.985, -1.10},  {0.960, -0.60},  {0.84, -0.55},  {0.58, -0.35},
                                {0.32, -0.25},   {0.14, -0.25},   {0.080, 0.30},  {0.040, -0.05},
                                {0.020, -0.90},  {-0.030, -1.05}};
const std::vector<QPointF> radius{
    {0.055, 0.25}, {0.050, 1.55}, {0.085, 1.60}, {0.115, 1.20}, {0.18, 1.40},   {0.36, 1.30},
    {0.62, 1.15},  {0.84, 1.35},  {0.955, 1.60}, {0.990, 1.20}, {0.985, -0.35}, {0.945, -0.55},
    {0.84, 0.05},  {0.60, 0.30},  {0.36, 0.35},  {0.20, 0.25},  {0.115, 0.40}};

constexpr double headRadius = 0.0222;
constexpr double followsFlesh = 0.8; // of the rounding of a bent knee or elbow
constexpr double kneecapFromKnee = 0.0315;
constexpr double longBoneRim = 0.0030;

/// The joint in the middle of a limb, drawn in with the flesh where it is bent.
QPointF middleJoint(const Limb& limb) {
    return mix(limb.joints.middle, limb.at(1), followsFlesh);
}

std::vector<QPointF> joined(const std::vector<QPointF>& a, const std::vector<QPointF>& b) {
    std::vector<QPointF> all = a;
    all.insert(all.end(), b.begin(), b.end());
    return all;
}

/// The room round the part of the femur that stands in the pelvis.
QPainterPath roomNearHip(const BoneFrame& thigh, double until) {
    QPainterPath room;
    room.addPolygon(QPolygonF{thigh.at(-0.2, -0.08), thigh.at(until, -0.08), thigh.at(until, 0.08),
                              thigh.at(-0.2, 0.08)});
    room.closeSubpath();
    return room;
}

/// The kneecap before the condyles: it looks out between thigh and shin, and goes with the shin.
QPolygonF kneecapOutline(const BoneFrame& thigh, const BoneFrame& shin, double scale) {
    const QPointF outThigh = leftOf(unit(thigh.to - thigh.from));
    const QPointF outShin = leftOf(unit(shin.to - shin.from));
    const QPointF out = unit(outThigh * 0.62 + outShin * 0.38 + QPointF(1e-9, 0));
    const QPointF along = leftOf(out) * -1;
    const QPointF middle = thigh.to + out * (kneecapFromKnee * scale);
    const auto at = [&](double a, double o) {
        return middle + (along * a + out * o) * (0.01 * scale);
    };
    return closedCurve({at(-2.0, -0.1), at(-1.5, 0.65), at(0, 0.85), at(1.5, 0.5), at(2.2, -0.1),
                        at(1.4, -0.6), at(0, -0.75), at(-1.5, -0.7)});
}

} // namespace

LegBones legBonesOf(const motion::LegBody& leg, const motion::Build& build) {
    const Limb limb = legLimb(leg, build);
    const double scale = boneScale(build.skeleton.stature);
    const QPointF knee = middleJoint(limb);
    const BoneFrame thigh{limb.joints.root, knee};
    const BoneFrame shin{knee, limb.joints.end};
    LegBones bones;
    bones.head = limb.joints.root;
    bones.headRadius = headRadius * scale;
    bones.femur = closedCurve(thigh.at(joined(femurFront, femurBack), scale));
    bones.nearHip = roomNearHip(thigh, femurCut);
    // The line's own end is covered.
    bones.overNearHip = roomNearHip(thigh, femurCut + 0.02);
    bones.trochanter = thigh.at(0.03, -0.033 * scale);
    bones.tuberosity = thigh.at(0.20, -0.008 * scale);
    bones.kneecap = kneecapOutline(thigh, shin, scale);
    bones.tibia = closedCurve(shin.at(tibia, scale));
    bones.fibula = openCurve(shin.at(fibula, scale));
    return bones;
}

ArmBones armBonesOf(const motion::ArmBody& arm, const motion::Build& build) {
    const Limb limb = armLimb(arm, build);
    const double scale = boneScale(build.skeleton.stature);
    const QPointF elbow = middleJoint(limb);
    const BoneFrame upper{limb.joints.root, elbow};
    const BoneFrame lower{elbow, limb.joints.end};
    return {closedCurve(upper.at(humerus, scale)), closedCurve(lower.at(ulna, scale)),
            closedCurve(lower.at(radius, scale))};
}

void paintLegBones(const Sheet& sheet, const motion::LegBody& leg, const motion::Build& build,
                   const Material& bone) {
    const LegBones bones = legBonesOf(leg, build);
    paintFootBones(sheet, leg, build, bone);
    paintSlenderBone(sheet, bones.fibula, 0.0055 * boneScale(build.skeleton.stature), bone);
    paintBone(sheet, bones.tibia, bone, longBoneRim);
    paintBone(sheet, bones.femur, bone, longBoneRim);
    paintBone(sheet, bones.kneecap, bone, 0.0020);
}

void paintUpperFemur(const Sheet& sheet, const motion::LegBody& leg, const motion::Build& build,
                     const Material& bone) {
    const LegBones bones = legBonesOf(leg, build);
    QPolygonF head;
    for (int i = 0; i < 28; ++i)
        head << bones.head + turned(QPointF(bones.headRadius, 0), 360.0 * i / 28);
    // One line round both, so that the head grows out of the neck.
    contour(sheet, head, bone.line, 0.55);
    sheet.painter.save();
    sheet.painter.setClipPath(bones.nearHip, Qt::IntersectClip);
    contour(sheet, bones.femur, bone.line, 0.55);
    sheet.painter.restore();
    fill(sheet, head, bone.shade);
    sheet.painter.save();
    sheet.painter.setClipPath(bones.overNearHip, Qt::IntersectClip);
    fill(sheet, bones.femur, bone.shade);
    fill(sheet, inset(bones.femur, longBoneRim).translated(toLight * (0.45 * longBoneRim)),
         bone.base);
    sheet.painter.restore();
    fill(sheet, inset(head, longBoneRim).translated(toLight * (0.45 * longBoneRim)), bone.base);
}

void paintArmBones(const Sheet& sheet, const motion::Body& body, motion::Side side,
                   const motion::Build& build, const Material& bone, double strength) {
    if (strength <= 0)
        return;
    const ArmBones bones = armBonesOf(body.arms[side], build);
    sheet.painter.save();
    sheet.painter.setOpacity(strength * sheet.painter.opacity());
    paintHandBones(sheet, body, side, build, bone);
    for (const QPolygonF* outline : {&bones.humerus, &bones.radius, &bones.ulna})
        paintBone(sheet, *outline, bone, longBoneRim);
    sheet.painter.restore();
}

} // namespace supine::figure
