// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/bone.h"

#include "app/figure/ink/curve.h"

#include <QPainterPath>

#include <cmath>

namespace supine::figure {

namespace {

constexpr double boneLine = 0.55; // of a whole outline
/// Fills the band between an outline and the same moved inward by `width` metres.
void paintRing(const Sheet& sheet, const QPolygonF& outline, double width, const QColor& colour) {
    QPainterPath ring;
    ring.setFillRule(Qt::OddEvenFill);
    for (const QPolygonF& edge : {inset(outline, width), outline}) {
        ring.addPolygon(edge);
        ring.closeSubpath();
    }
    sheet.painter.setBrush(colour);
    sheet.painter.drawPath(ring);
}

} // namespace

QPointF BoneFrame::at(double share, double aside) const {
    return mix(from, to, share) + leftOf(unit(to - from)) * aside;
}

QPolygonF BoneFrame::at(const std::vector<QPointF>& points, double scale) const {
    QPolygonF placed;
    placed.reserve(static_cast<qsizetype>(points.size()));
    for (const QPointF& p : points)
        placed << at(p.x(), p.y() * cm * scale);
    return placed;
}

double boneScale(double stature) {
    return stature / 1.68;
}

void BoneSet::add(const QPolygonF& outline, double rim) {
    if (outline.size() < 3)
        return;
    m_outlines.push_back(outline);
    m_lit.push_back(inset(outline, rim).translated(toLight * (0.45 * rim)));
}

void BoneSet::addSlender(const QPolygonF& line, double radius, double knob) {
    std::vector<double> radii;
    const double last = static_cast<double>(line.size() - 1);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const double toEnd = std::abs(2 * double(i) / last - 1);
        radii.push_back(radius * (1 + knob * toEnd * toEnd * toEnd * toEnd));
    }
    add(tubeAlong(line, radii, radii).outline(true, true), 0.22 * radius);
}

void BoneSet::paint(const Sheet& sheet, const Material& bone) const {
    const auto fillAll = [&](const std::vector<QPolygonF>& shapes, const QColor& colour) {
        // One path of all shapes takes twice as long to fill as each for itself.
        for (const QPolygonF& shape : shapes)
            fill(sheet, shape, colour);
    };
    std::vector<QPolygonF> lines;
    lines.reserve(m_outlines.size());
    for (const QPolygonF& outline : m_outlines)
        lines.push_back(inset(outline, -sheet.line * boneLine));
    fillAll(lines, bone.line);
    fillAll(m_outlines, sheet.fine ? bone.shade : bone.base);
    if (sheet.fine)
        fillAll(m_lit, bone.base);
}

void paintBone(const Sheet& sheet, const QPolygonF& outline, const Material& bone, double rim) {
    BoneSet alone;
    alone.add(outline, rim);
    alone.paint(sheet, bone);
}

void paintGlassBone(const Sheet& sheet, const QPolygonF& outline, const Material& bone,
                    double clear) {
    constexpr float glass = 0.34F;
    constexpr float glassLine = 0.62F;
    const auto towardSolid = [clear](float alpha) {
        return alpha + (1 - alpha) * static_cast<float>(clear);
    };
    fill(sheet, outline, withAlpha(bone.base, towardSolid(glass)));
    paintRing(sheet, outline, -sheet.line * boneLine, withAlpha(bone.line, towardSolid(glassLine)));
}

void paintHiddenEdge(const Sheet& sheet, const QPolygonF& outline, const Material& bone) {
    constexpr float hiddenLine = 0.80F;
    paintRing(sheet, outline, sheet.line * 0.45, withAlpha(bone.line, hiddenLine));
}

void paintSlenderBone(const Sheet& sheet, const QPolygonF& line, double radius,
                      const Material& bone, double knob) {
    BoneSet alone;
    alone.addSlender(line, radius, knob);
    alone.paint(sheet, bone);
}

QPolygonF inset(const QPolygonF& outline, double width) {
    const double inward = twiceArea(outline) > 0 ? 1 : -1;
    const qsizetype n = outline.size();
    QPolygonF moved;
    moved.reserve(n);
    for (qsizetype i = 0; i < n; ++i) {
        const QPointF along = outline[(i + 1) % n] - outline[(i + n - 1) % n];
        moved << outline[i] + leftOf(unit(along)) * (inward * width);
    }
    return moved;
}

} // namespace supine::figure
