// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/drawing.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace supine::figure {

namespace {

constexpr double finePerPixel = 64;

/// Compares what two drawings hold, letting points be a little apart.
class Comparison {
public:
    Comparison(const Drawing& one, const Drawing& other, double visible)
        : m_one(one), m_other(other), m_visible(visible),
          m_fine(static_cast<int>(visible * finePerPixel)) {}

    bool alike(const Drawing::Mark& a, const Drawing::Mark& b) const {
        return a.fill == b.fill && a.colour == b.colour && alikeClips(a.clip, b.clip) &&
               alike(a.shape, b.shape) && alikeFills(a, b);
    }

private:
    bool alike(const Drawing::Shape& a, const Drawing::Shape& b) const {
        if (a.rings != b.rings || a.oddEven != b.oddEven)
            return false;
        for (std::size_t i = 0; i < a.rings; ++i)
            if (!alike(m_one.rings[a.firstRing + i], m_other.rings[b.firstRing + i]))
                return false;
        return true;
    }

    bool alike(const Drawing::Ring& a, const Drawing::Ring& b) const {
        if (a.count != b.count)
            return false;
        const FinePoint* p = m_one.points.data() + a.first;
        const FinePoint* q = m_other.points.data() + b.first;
        int farthest = 0;
        for (std::size_t i = 0; i < a.count; ++i)
            farthest =
                std::max({farthest, std::abs(p[i].x - q[i].x), std::abs(p[i].y - q[i].y)});
        return farthest <= m_fine;
    }

    bool alikeClips(int a, int b) const {
        while (a >= 0 && b >= 0) {
            const Drawing::Clip& one = m_one.clips[static_cast<std::size_t>(a)];
            const Drawing::Clip& other = m_other.clips[static_cast<std::size_t>(b)];
            if (!alike(one.shape, other.shape))
                return false;
            a = one.outer;
            b = other.outer;
        }
        return a < 0 && b < 0;
    }

    bool alikeFills(const Drawing::Mark& a, const Drawing::Mark& b) const {
        switch (a.fill) {
        case Drawing::Fill::Colour:
            return true;
        case Drawing::Fill::Wash:
            return alike(m_one.washes[a.own], m_other.washes[b.own]);
        case Drawing::Fill::Picture:
            return alike(m_one.pictures[a.own], m_other.pictures[b.own]);
        }
        return false;
    }

    bool alike(QPointF a, QPointF b) const {
        return std::abs(a.x() - b.x()) <= m_visible && std::abs(a.y() - b.y()) <= m_visible;
    }

    bool alike(const Drawing::Wash& a, const Drawing::Wash& b) const {
        if (a.opacity != b.opacity)
            return false;
        const QGradient* from = a.brush.gradient();
        const QGradient* to = b.brush.gradient();
        if (!from || !to || from->type() != to->type() || from->stops() != to->stops())
            return a.brush == b.brush;
        return alikeLines(*from, a.brush.transform(), *to, b.brush.transform()) ||
               a.brush == b.brush;
    }

    /// Whether two gradients of one kind run along nearly the same line.
    bool alikeLines(const QGradient& from, const QTransform& a, const QGradient& to,
                    const QTransform& b) const {
        if (from.type() == QGradient::LinearGradient) {
            const auto& one = static_cast<const QLinearGradient&>(from);
            const auto& other = static_cast<const QLinearGradient&>(to);
            return alike(a.map(one.start()), b.map(other.start())) &&
                   alike(a.map(one.finalStop()), b.map(other.finalStop()));
        }
        if (from.type() != QGradient::RadialGradient)
            return false;
        const auto& one = static_cast<const QRadialGradient&>(from);
        const auto& other = static_cast<const QRadialGradient&>(to);
        const QPointF edge(one.radius(), 0);
        const QPointF otherEdge(other.radius(), 0);
        return alike(a.map(one.center()), b.map(other.center())) &&
               alike(a.map(one.focalPoint()), b.map(other.focalPoint())) &&
               alike(a.map(one.center() + edge), b.map(other.center() + otherEdge));
    }

    bool alike(const Drawing::Picture& a, const Drawing::Picture& b) const {
        return a.opacity == b.opacity && a.source == b.source &&
               a.image.cacheKey() == b.image.cacheKey() &&
               alike(a.toDevice.map(a.target.topLeft()), b.toDevice.map(b.target.topLeft())) &&
               alike(a.toDevice.map(a.target.bottomRight()),
                     b.toDevice.map(b.target.bottomRight()));
    }

    const Drawing& m_one;
    const Drawing& m_other;
    double m_visible;
    int m_fine;
};

} // namespace

void Drawing::clear() {
    points.clear();
    rings.clear();
    clips.clear();
    washes.clear();
    pictures.clear();
    marks.clear();
    box = {};
}

bool looksLike(const Drawing& one, const Drawing& other, double visible) {
    const Comparison comparison(one, other, visible);
    return std::equal(one.marks.begin(), one.marks.end(), other.marks.begin(), other.marks.end(),
                      [&](const auto& a, const auto& b) { return comparison.alike(a, b); });
}

std::vector<QRect> differences(const Drawing& one, const Drawing& other) {
    // With a mark more or less nothing tells which of them belong together.
    if (one.marks.size() != other.marks.size())
        return {one.box, other.box};
    const Comparison comparison(one, other, 0);
    std::vector<QRect> changed;
    for (std::size_t i = 0; i < one.marks.size(); ++i)
        if (!comparison.alike(one.marks[i], other.marks[i]))
            changed.insert(changed.end(), {one.marks[i].box, other.marks[i].box});
    return changed;
}

} // namespace supine::figure
