// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/movement_arrow.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace supine::browse {

namespace {

using motion::Vec3;

constexpr double clearance = 0.11;   ///< Metres between the moving part and its arrow.
constexpr double smallLength = 0.15;  ///< Metres of the arrow of a small movement.
constexpr double aboveSkin = 0.07;
constexpr int bowPoints = 16;
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

QPolygonF besideLargeWay(const KeyPicture& key, const figure::Camera& camera) {
    const std::vector<double> sums = distances(key.way);
    QPolygonF way;
    for (std::size_t i = 0; i < key.way.size(); ++i) {
        const double share = sums[i] / sums.back();
        if (share < begin || share > end)
            continue;
        const Vec3 beside = key.way[i] + outward(key.way[i], key.pivot) * (clearance + key.beyond);
        way << camera.toPicture(beside);
    }
    return way;
}

QPolygonF aboveSmallWay(const KeyPicture& key, const figure::Camera& camera) {
    const Vec3 whole = key.way.back() - key.way.front();
    const double far = std::max(std::hypot(whole.x, whole.y), 1e-6);
    const Vec3 along{whole.x / far * smallLength, whole.y / far * smallLength, 0};
    const bool upright = std::abs(along.y) > std::abs(along.x);
    const Vec3 from = key.way.front() + Vec3{0, aboveSkin, 0} - (upright ? Vec3{} : along * 0.5);
    const Vec3 to = from + along;
    const Vec3 bow{0, upright ? 0.0 : 0.055, 0};
    QPainterPath path(camera.toPicture(from));
    path.quadTo(camera.toPicture((from + to) * 0.5 + bow), camera.toPicture(to));
    QPolygonF way;
    for (int i = 0; i <= bowPoints; ++i)
        way << path.pointAtPercent(double(i) / bowPoints);
    return way;
}

} // namespace

QPolygonF arrowOf(const KeyPicture& key, const figure::Camera& camera) {
    return key.reach < smallReach ? aboveSmallWay(key, camera) : besideLargeWay(key, camera);
}

} // namespace supine::browse
