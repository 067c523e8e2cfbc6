// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/face.h"

#include "app/figure/curve.h"
#include "app/figure/eye.h"
#include "app/figure/ink.h"

#include <QRadialGradient>

#include <cmath>

namespace supine::figure {

namespace {

constexpr double cm = 0.01;
constexpr double mouthHeight = -0.0592; // where the lips meet, in the face's frame

/// Pursing moves the lips forward and their corner after them.
QPointF pursed(QPointF p, double share) {
    const double near =
        std::exp(-std::pow((p.y() - mouthHeight) / 0.012, 2)) * smoothStep(0.066, 0.081, p.x());
    return {p.x() + 0.0070 * share * near, p.y() + 0.20 * share * near * (mouthHeight - p.y())};
}

QPolygonF pursed(const QPolygonF& line, double share) {
    QPolygonF moved;
    for (const QPointF& p : line)
        moved << pursed(p, share);
    return moved;
}

struct Face {
    const Sheet& sheet;
    const PartFrame& frame;
    const motion::Build& build;
    double purse;

    QPolygonF shape(const char* name) const {
        return frame.toPlane(pursed(outlineOf(build, name), purse));
    }
    QPolygonF line(const char* name) const {
        return frame.toPlane(pursed(lineOf(build, name), purse));
    }
};

/// A breath of colour that runs from the apple of the cheek toward the ear.
void paintCheek(const Face& face) {
    const QPointF middle = face.frame.toPlane(QPointF(5.0, -3.3) * cm);
    QRadialGradient blush(middle, 0.026);
    QColor full = face.sheet.palette.cheek;
    full.setAlphaF(full.alphaF() * static_cast<float>(face.build.face.blush));
    QColor clear = full;
    clear.setAlpha(0);
    blush.setColorAt(0, full);
    blush.setColorAt(1, clear);
    face.sheet.painter.setBrush(blush);
    face.sheet.painter.drawEllipse(middle, 0.026, 0.026);
}

void paintLips(const Face& face) {
    const Palette& palette = face.sheet.palette;
    const QColor lips = between(palette.skin.base, palette.lips, face.build.face.lips);
    fill(face.sheet, face.shape("lip-upper"), between(lips, palette.skin.line, 0.18));
    fill(face.sheet, face.shape("lip-lower"), lips);
    sliver(face.sheet, face.line("mouth"), between(palette.lips, palette.skin.line, 0.75), 0.6);
}

void paintNose(const Face& face) {
    const QColor& line = face.sheet.palette.skin.line;
    sliver(face.sheet, face.line("nostril"), line, 0.75);
    sliver(face.sheet, face.line("nose-wing"), line, 0.5);
}

void paintBrow(const Face& face) {
    fill(face.sheet, face.shape("brow"), face.sheet.palette.hair);
}

/// The upper lid's edge between open and closed, in centimetres from the outer corner to the front.
QPolygonF lidEdge(double closed) {
    const QPolygonF open{{5.35, 0.02}, {5.80, 0.55}, {6.50, 0.84}, {7.15, 0.62}, {7.42, 0.28}};
    const QPolygonF shut{{5.35, 0.02}, {5.75, -0.36}, {6.40, -0.58}, {7.00, -0.50}, {7.40, -0.24}};
    QPolygonF edge;
    for (qsizetype i = 0; i < open.size(); ++i)
        edge << mix(open[i], shut[i], closed);
    return edge;
}

QPolygonF lowerLid() {
    return {{5.35, 0.02}, {5.85, -0.28}, {6.45, -0.46}, {7.00, -0.44}, {7.30, -0.20}, {7.42, 0.28}};
}

void paintEyeball(const Face& face, double closed) {
    const Palette& palette = face.sheet.palette;
    const QPolygonF ball = face.drawn(lidEdge(closed)) + reversed(face.drawn(lowerLid()));
    constexpr double round = 0.022;
    QPainter& painter = face.sheet.painter;
    QColor blush = face.sheet.palette.cheek;
    QColor clear = blush;
    blush.setAlphaF(0.62F * blush.alphaF());
    clear.setAlpha(0);
    QRadialGradient soft(QPointF(), round);
    soft.setColorAt(0, blush);
    QColor half = blush;
    half.setAlphaF(0.55F * blush.alphaF());
    soft.setColorAt(0.5, half);
    soft.setColorAt(1, clear);
    painter.save();
    painter.translate(face.frame.toPlane(QPointF(5.1, -2.7) * cm));
    painter.rotate(face.frame.degrees + 24);
    painter.scale(1.5, 0.9);
    painter.setBrush(soft);
    painter.drawEllipse(QPointF(), round, round);
    painter.restore();
}

void paintLashes(const Face& face, const QPolygonF& edge, double closed) {
    const QColor& eye = face.sheet.palette.eye;
    const double length = face.build.face.lashes;
    if (length <= 0)
        return;
    for (const double share : {0.12, 0.36, 0.60, 0.84}) {
        const QPointF root = pointAlong(edge, share);
        const QPointF open = QPointF(0.30 + 0.45 * share, 0.62 - 0.25 * share);
        const QPointF shut = QPointF(-0.28 + 0.85 * share, -0.62);
        const QPointF tip = root + mix(open, shut, closed) * length;
        const QPointF bend = mix(root, tip, 0.55) + QPointF(0.08, -0.10);
        sliver(face.sheet, face.drawn({root, bend, tip}), eye, 0.5, Taper::End);
    }
/// Letting go the lips part a little.
void paintLips(const Face& face, double letGo) {
    const Palette& palette = face.sheet.palette;
    const QColor rose = between(palette.lips, palette.skin.base, 0.22);
    fill(face.sheet, face.shape("lip-upper"), between(rose, palette.skin.line, 0.14));
    fill(face.sheet, face.shape("lip-lower"), rose);
    sliver(face.sheet, face.line("mouth"), between(palette.lips, palette.skin.line, 0.7),
           0.6 + 0.5 * letGo);
    if (face.sheet.fine)
        sliver(face.sheet, face.line("mouth-corner"),
               between(palette.skin.shade, palette.skin.line, 0.3), 0.4);
}

void paintNose(const Face& face, double widened) {
    const Material& skin = face.sheet.palette.skin;
    sliver(face.sheet, face.line("nostril"), skin.line, 0.75 + 0.45 * widened);
    sliver(face.sheet, face.line("nose-wing"), between(skin.shade, skin.line, 0.75),
           0.45 + 0.15 * widened);
}

void paintBrow(const Face& face) {
    const Palette& palette = face.sheet.palette;
    fill(face.sheet, face.shape("brow"), between(palette.hair, palette.skin.line, 0.2));
}

} // namespace

QPolygonF faceOutline(const motion::Build& build, double lipsPursed) {
    return pursed(outlineOf(build, "face"), lipsPursed);
}

void paintFeatures(const Sheet& sheet, const PartFrame& frame, const motion::Build& build,
                   const motion::FaceBody& body) {
    const Face face{sheet, frame, build, body.lipsPursed};
    paintCheek(face);
    paintLips(face, body.letGo);
    paintNose(face, body.nostrils);
    paintBrow(face);
    paintEye(sheet, frame, body);
}

} // namespace supine::figure
