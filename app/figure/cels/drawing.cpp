// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/cels/drawing.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <algorithm>
#include <climits>
#include <cmath>
#include <cstdlib>

namespace supine::figure {

namespace {

constexpr double finest = 0.5 / finePerPixel;

/// The smallest box that holds some points.
struct FineBox {
    FinePoint least{INT_MAX, INT_MAX};
    FinePoint most{INT_MIN, INT_MIN};

    void add(const FinePoint& p) {
        least = {std::min(least.x, p.x), std::min(least.y, p.y)};
        most = {std::max(most.x, p.x), std::max(most.y, p.y)};
    }
    QRect pixels() const {
        return {QPoint(least.x >> 6, least.y >> 6), QPoint(most.x >> 6, most.y >> 6)};
    }
};

/// Compares what two drawings hold, letting points be a little apart.
class Comparison {
public:
    Comparison(const Drawing& one, const Drawing& other, double visible)
        : m_one(one), m_other(other), m_visible(std::max(visible, finest)),
          m_fine(static_cast<int>(visible * finePerPixel)) {}

    bool alike(const Drawing::Mark& a, const Drawing::Mark& b) const {
        return sameFill(a, b) && alikeClips(a.clip, b.clip) && alike(a.shape, b.shape);
    }

    /// Adds boxes round all pixels in which two marks differ.
    void addChanged(const Drawing::Mark& a, const Drawing::Mark& b,
                    std::vector<QRect>& changed) const {
        if (alike(a, b))
            return;
        const std::size_t before = changed.size();
        const bool moved = sameFill(a, b) && addMovedClips(a.clip, b.clip, changed) &&
                           addMoved(a.shape, b.shape, changed);
        if (!moved) {
            changed.resize(before);
            changed.insert(changed.end(), {a.box, b.box});
        }
        for (std::size_t i = before; i < changed.size(); ++i)
            changed[i] &= a.box | b.box;
    }

private:
    bool sameFill(const Drawing::Mark& a, const Drawing::Mark& b) const {
        return a.fill == b.fill && a.colour == b.colour && alikeFills(a, b);
    }

    /// Where only some points of a shape have moved, nothing changes beyond the edges they end.
    /// False when the shapes are made differently and cannot be compared.
    bool addMoved(const Drawing::Shape& a, const Drawing::Shape& b,
                  std::vector<QRect>& changed) const {
        if (a.rings != b.rings || a.oddEven != b.oddEven)
            return false;
        for (std::size_t i = 0; i < a.rings; ++i) {
            const Drawing::Ring& ring = m_one.rings[a.firstRing + i];
            const Drawing::Ring& other = m_other.rings[b.firstRing + i];
            if (ring.count != other.count)
                return false;
            addMoved(m_one.points.data() + ring.first, m_other.points.data() + other.first,
                     ring.count, changed);
        }
        return true;
    }

    /// Each run of points that have moved gives a box, with the neighbours at its ends.
    static void addMoved(const FinePoint* a, const FinePoint* b, std::size_t count,
                         std::vector<QRect>& changed) {
        const auto same = [a, b](std::size_t i) { return a[i].x == b[i].x && a[i].y == b[i].y; };
        for (std::size_t i = 0; i < count; ++i) {
            if (same(i))
                continue;
            FineBox box;
            for (const std::size_t before = (i + count - 1) % count; const FinePoint* p : {a, b})
                box.add(p[before]);
            for (; i < count && !same(i); ++i) {
                box.add(a[i]);
                box.add(b[i]);
            }
            for (const std::size_t after = i % count; const FinePoint* p : {a, b})
                box.add(p[after]);
            changed.push_back(box.pixels());
        }
    }

    bool addMovedClips(int a, int b, std::vector<QRect>& changed) const {
        while (a >= 0 && b >= 0) {
            const Drawing::Clip& one = m_one.clips[static_cast<std::size_t>(a)];
            const Drawing::Clip& other = m_other.clips[static_cast<std::size_t>(b)];
            if (!addMoved(one.shape, other.shape, changed))
                return false;
            a = one.outer;
            b = other.outer;
        }
        return a < 0 && b < 0;
    }

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
            farthest = std::max({farthest, std::abs(p[i].x - q[i].x), std::abs(p[i].y - q[i].y)});
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

    /// Less than half a level of 255, or two levels where points may be apart as well.
    bool alikeOpacity(double a, double b) const {
        return std::abs(a - b) < (m_fine > 0 ? 2.0 : 0.5) / 255;
    }

    bool alike(const Drawing::Wash& a, const Drawing::Wash& b) const {
        if (!alikeOpacity(a.opacity, b.opacity))
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
        return alikeOpacity(a.opacity, b.opacity) && a.source == b.source &&
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
        comparison.addChanged(one.marks[i], other.marks[i], changed);
    return changed;
}

} // namespace supine::figure
