// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/movement_arrow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace supine::browse {

namespace {

using motion::Vec3;

constexpr double clearance = 0.075;   ///< Metres between the moving part and its arrow.
constexpr double smallLength = 0.15;  ///< Metres of the arrow of a small movement.
constexpr double aboveSkin = 0.07;
constexpr double begin = 0.30;        ///< Shares of a large way that the arrow covers.
constexpr double end = 0.86;

Vec3 outward(const Vec3& point, const Vec3& pivot) {
    const Vec3 away = point - pivot;
    const double far = std::max(std::hypot(away.x, away.y), 1e-6);
    return {away.x / far, away.y / far, 0};
}

// A way rests at its ends; the arrow counts the distance covered, not the time.
std::vector<double> distances(const std::vector<Vec3>& way) {
    std::vector<double> sums{0};
    for (std::size_t i = 1; i < way.size(); ++i)
        sums.push_back(sums.back() + motion::length(way[i] - way[i - 1]));
    return sums;
}

QPainterPath besideLargeWay(const KeyPicture& key, const figure::Camera& camera) {
    const std::vector<double> sums = distances(key.way);
    QPainterPath path;
    for (std::size_t i = 0; i < key.way.size(); ++i) {
        const double share = sums[i] / sums.back();
        if (share < begin || share > end)
            continue;
        const Vec3 beside = key.way[i] + outward(key.way[i], key.pivot) * clearance;
        const QPointF at = camera.toPicture(beside);
        path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    return path;
}

QPainterPath aboveSmallWay(const KeyPicture& key, const figure::Camera& camera) {
    const Vec3 whole = key.way.back() - key.way.front();
    const double far = std::max(std::hypot(whole.x, whole.y), 1e-6);
    const Vec3 along{whole.x / far * smallLength, whole.y / far * smallLength, 0};
    const bool upright = std::abs(along.y) > std::abs(along.x);
    const Vec3 from = key.way.front() + Vec3{0, aboveSkin, 0} - (upright ? Vec3{} : along * 0.5);
    const Vec3 to = from + along;
    const Vec3 bow{0, upright ? 0.0 : 0.055, 0};
    QPainterPath path(camera.toPicture(from));
    path.quadTo(camera.toPicture((from + to) * 0.5 + bow), camera.toPicture(to));
    return path;
}

} // namespace

QPainterPath arrowOf(const KeyPicture& key, const figure::Camera& camera) {
    return key.reach < smallReach ? aboveSmallWay(key, camera) : besideLargeWay(key, camera);
}

void paintArrow(QPainter& painter, const QPainterPath& way, const QColor& colour, double width) {
    if (way.elementCount() < 2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(way);
    const QPointF tip = way.currentPosition();
    const QPointF before = way.pointAtPercent(0.86);
    const double heading = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    QPainterPath head;
    constexpr double spread = 0.62;
    const double side = 4.2 * width;
    for (const double turn : {-spread, spread}) {
        const double angle = heading + std::numbers::pi + turn;
        head.moveTo(tip);
        head.lineTo(tip + QPointF(std::cos(angle), std::sin(angle)) * side);
    }
    painter.drawPath(head);
    painter.restore();
}

} // namespace supine::browse
