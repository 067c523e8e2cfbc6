// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/face.h"

#include "app/figure/body/eye.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

#include <QRadialGradient>

#include <cmath>

namespace supine::figure {

namespace {

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
    constexpr double round = 0.022;
    QPainter& painter = face.sheet.painter;
    QColor blush = face.sheet.palette.cheek;
    QColor clear = blush;
    blush.setAlphaF(0.62F * blush.alphaF() * static_cast<float>(face.build.face.blush));
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

/// Letting go the lips part a little.
void paintLips(const Face& face, double letGo) {
    const Palette& palette = face.sheet.palette;
    const QColor rose = between(palette.skin.base, palette.lips, 0.78 * face.build.face.lips);
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
    paintEye(sheet, frame, build, body);
}

} // namespace supine::figure
