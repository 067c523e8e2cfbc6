// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/eye.h"

#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "core/units.h"

#include <QPainterPath>

#include <cmath>

namespace supine::figure {

namespace {

constexpr double allButShut = 0.93;
const QPointF iris(6.86, 0.18);      // centimetres of the face's frame, looking straight
const QPointF irisTurns(0.10, 0.70); // how far it goes back and down for a sine of 1

struct Eye {
    const Sheet& sheet;
    const PartFrame& frame;
    double closed; ///< 0 to 1.
    double down;   ///< Sine of the gaze.

    /// A line given in centimetres of the face's frame.
    QPolygonF drawn(const QPolygonF& centimetres) const {
        QPolygonF metres;
        for (const QPointF& p : centimetres)
            metres << p * cm;
        return frame.toPlane(openCurve(metres));
    }
};

QPolygonF mixed(const QPolygonF& a, const QPolygonF& b, double share) {
    QPolygonF line;
    for (qsizetype i = 0; i < a.size(); ++i)
        line << mix(a[i], b[i], share);
    return line;
}

/// The upper lid's edge from the outer corner to the front.
QPolygonF upperLid(const Eye& eye) {
    const QPolygonF open{{5.30, 0.06}, {5.80, 0.58}, {6.50, 0.84}, {7.12, 0.64}, {7.40, 0.26}};
    const QPolygonF shut{{5.30, 0.06}, {5.72, -0.28}, {6.38, -0.50}, {7.00, -0.44}, {7.40, -0.18}};
    return mixed(open, shut, eye.closed + (1 - eye.closed) * 0.26 * eye.down);
}

QPolygonF lowerLid(const Eye& eye) {
    QPolygonF lid{{5.30, 0.06},  {5.85, -0.24}, {6.45, -0.42},
                  {7.00, -0.40}, {7.30, -0.16}, {7.40, 0.26}};
    for (qsizetype i = 1; i < lid.size() - 1; ++i)
        lid[i].ry() -= 0.16 * eye.down * (1 - eye.closed);
    return lid;
}

void paintIris(const Eye& eye) {
    const Palette& palette = eye.sheet.palette;
    QPainter& painter = eye.sheet.painter;
    const QPointF turned(irisTurns.x() * std::abs(eye.down), irisTurns.y() * eye.down);
    painter.save();
    painter.translate(eye.frame.toPlane((iris - turned) * cm));
    painter.rotate(eye.frame.degrees);
    painter.setBrush(between(palette.eye, QColor(0x9A, 0x66, 0x42), 0.55));
    painter.drawEllipse(QPointF(), 0.48 * cm, 0.64 * cm);
    painter.setBrush(palette.eye);
    painter.drawEllipse(QPointF(0.12, 0) * cm, 0.26 * cm, 0.36 * cm);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(0.20, 0.22) * cm, 0.11 * cm, 0.13 * cm);
    painter.restore();
}

/// The ball between the lids, in the upper lid's shade.
void paintBall(const Eye& eye, const QPolygonF& upper) {
    const Palette& palette = eye.sheet.palette;
    const QColor white = between(QColor(0xFB, 0xF5, 0xEF), palette.skin.base, 0.10);
    const QPolygonF ball = eye.drawn(upper) + reversed(eye.drawn(lowerLid(eye)));
    QPainterPath clip;
    clip.addPolygon(ball);
    eye.sheet.painter.save();
    eye.sheet.painter.setClipPath(clip, Qt::IntersectClip);
    fill(eye.sheet, ball, white);
    paintIris(eye);
    eye.sheet.painter.restore();
    QColor shade = palette.skin.line;
    shade.setAlphaF(0.30F);
    QPolygonF below;
    for (const QPointF& p : upper)
        below << p - QPointF(0.05, 0.20 * (1 - eye.closed));
    fill(eye.sheet, eye.drawn(upper) + reversed(eye.drawn(below)), shade);
}

/// Lashes grow from the front of the lid, forward and up; closed, forward and down.
void paintLashes(const Eye& eye, const QPolygonF& edge, double length) {
    if (length <= 0)
        return;
    for (const double share : {0.44, 0.68, 0.92}) {
        const QPointF root = pointAlong(edge, share);
        const QPointF open(0.24 + 0.40 * share, 0.56 - 0.30 * share);
        const QPointF shut(0.10 + 0.46 * share, -0.50);
        const QPointF tip = root + mix(open, shut, eye.closed) * length;
        const QPointF bend = mix(root, tip, 0.55) + QPointF(0.08, -0.09);
        sliver(eye.sheet, eye.drawn({root, bend, tip}), eye.sheet.palette.eye, 0.5, Taper::End);
    }
}

void paintLidFolds(const Eye& eye) {
    const Material& skin = eye.sheet.palette.skin;
    const double lift = 1 - 0.55 * eye.closed - 0.15 * eye.down;
    const QColor fold = between(skin.shade, skin.line, 0.55);
    sliver(
        eye.sheet,
        eye.drawn(
            {{5.35, 0.40 + 0.30 * lift}, {6.15, 0.52 + 0.78 * lift}, {7.10, 0.42 + 0.64 * lift}}),
        fold, 0.42);
    if (eye.closed < allButShut)
        sliver(eye.sheet, eye.drawn(lowerLid(eye)), fold, 0.38);
}

} // namespace

void paintEye(const Sheet& sheet, const PartFrame& frame, const motion::Build& build,
              const motion::FaceBody& face) {
    const Eye eye{sheet, frame, face.eyesClosed, std::sin(toRadians(face.gazeDeg))};
    const QPolygonF upper = upperLid(eye);
    if (eye.closed < allButShut)
        paintBall(eye, upper);
    sliver(sheet, eye.drawn(upper), sheet.palette.eye, 1.15);
    if (!sheet.fine)
        return;
    paintLashes(eye, upper, build.face.lashes);
    paintLidFolds(eye);
}

} // namespace supine::figure
