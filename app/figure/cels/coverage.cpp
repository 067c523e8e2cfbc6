// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/cels/coverage.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace supine::figure {

namespace {

constexpr auto grid = static_cast<float>(finePerPixel);
constexpr int bitsPerWord = 64;

/// A level of 0 to 255 of an area whose edges were summed up: how often it is turned round. Qt's
/// rasterizer rounds down as well.
int levelOf(float turns, bool oddEven) {
    float share = std::abs(turns);
    if (oddEven) {
        share -= 2 * std::floor(share / 2);
        share = share > 1 ? 2 - share : share;
    }
    return std::min(static_cast<int>(256 * share), 255);
}

} // namespace

const std::vector<Span>& Coverage::of(const Drawing& drawing, const Drawing::Shape& shape,
                                      QRect within) {
    m_spans.clear();
    within &= shape.box;
    if (within.isEmpty())
        return m_spans;
    begin(QRect(shape.box.left(), within.top(), shape.box.width(), within.height()));
    const auto place = [this](const FinePoint& p) {
        return Point{static_cast<float>(p.x) / grid - static_cast<float>(m_box.left()),
                     static_cast<float>(p.y) / grid - static_cast<float>(m_box.top())};
    };
    for (std::size_t i = 0; i < shape.rings; ++i) {
        const Drawing::Ring& ring = drawing.rings[shape.firstRing + i];
        if (ring.count < 3)
            continue;
        Point before = place(drawing.points[ring.first + ring.count - 1]);
        for (std::size_t k = 0; k < ring.count; ++k) {
            const Point here = place(drawing.points[ring.first + k]);
            addEdge(before, here);
            before = here;
        }
    }
    sweep(shape.oddEven, within);
    return m_spans;
}

// The sums are zero wherever nothing is touched: the sweep clears what it has read.
void Coverage::begin(const QRect& rows) {
    m_box = rows;
    m_stride = rows.width() + 2;
    m_words = (m_stride + bitsPerWord - 1) / bitsPerWord;
    const auto height = static_cast<std::size_t>(rows.height());
    const std::size_t sums = height * static_cast<std::size_t>(m_stride);
    const std::size_t words = height * static_cast<std::size_t>(m_words);
    if (m_sums.size() < sums)
        m_sums.resize(sums);
    if (m_touched.size() < words)
        m_touched.resize(words);
}

void Coverage::addEdge(Point from, Point to) {
    if (from.y == to.y)
        return;
    const float direction = from.y < to.y ? 1.0F : -1.0F;
    if (direction < 0)
        std::swap(from, to);
    const float bottom = std::min(to.y, static_cast<float>(m_box.height()));
    float y = std::max(from.y, 0.0F);
    if (y >= bottom)
        return;
    const float slope = (to.x - from.x) / (to.y - from.y);
    const float least = std::min(from.x, to.x);
    const float most = std::max(from.x, to.x);
    float x = std::clamp(from.x + (y - from.y) * slope, least, most);
    for (int row = static_cast<int>(y); y < bottom; ++row) {
        const float until = std::min(static_cast<float>(row + 1), bottom);
        const float next = std::clamp(from.x + (until - from.y) * slope, least, most);
        addToRow(row, std::min(x, next), std::max(x, next), direction * (until - y));
        x = next;
        y = until;
    }
}

// An edge covers all that lies right of it. In each pixel it passes it adds the share of the pixel
// that lies right of it, and in the next what is missing to the whole height.
void Coverage::addToRow(int row, float from, float to, float height) {
    float* const sums = m_sums.data() + static_cast<std::ptrdiff_t>(row) * m_stride;
    const int first = static_cast<int>(from);
    const int last = static_cast<int>(to);
    touch(row, first, last + 1);
    if (first == last) {
        const float left = (from + to) / 2 - static_cast<float>(first);
        sums[first] += height * (1 - left);
        sums[first + 1] += height * left;
        return;
    }
    const float perPixel = height / (to - from);
    float given = 0; // of the height, to the pixels so far
    float x = from;
    for (int i = first; i <= last; ++i) {
        const float end = std::min(static_cast<float>(i + 1), to);
        const float part = (end - x) * perPixel;
        // Left of the pixel's right side by half of the way, all of it when the edge ends before.
        const float right = part * (static_cast<float>(i + 1) - (x + end) / 2);
        const float whole = (x - from) * perPixel + right;
        sums[i] += whole - given;
        given = whole;
        x = end;
    }
    sums[last + 1] += height - given;
}

void Coverage::touch(int row, int first, int last) {
    std::uint64_t* const words = m_touched.data() + static_cast<std::ptrdiff_t>(row) * m_words;
    for (int i = first / bitsPerWord; i <= last / bitsPerWord; ++i) {
        const int from = std::max(first - i * bitsPerWord, 0);
        const int to = std::min(last - i * bitsPerWord, bitsPerWord - 1);
        words[i] |= (~std::uint64_t{0} >> (bitsPerWord - 1 - to + from)) << from;
    }
}

void Coverage::sweep(bool oddEven, const QRect& within) {
    const int left = within.left() - m_box.left();
    const int right = left + within.width();
    for (int row = 0; row < m_box.height(); ++row) {
        float* const sums = m_sums.data() + static_cast<std::ptrdiff_t>(row) * m_stride;
        std::uint64_t* const words = m_touched.data() + static_cast<std::ptrdiff_t>(row) * m_words;
        float turns = 0;
        int begin = left; // of the run whose level is known
        int level = 0;
        for (int i = 0; i < m_words; ++i)
            for (std::uint64_t bits = std::exchange(words[i], 0); bits != 0; bits &= bits - 1) {
                const int x = i * bitsPerWord + std::countr_zero(bits);
                turns += std::exchange(sums[x], 0.0F);
                const int now = levelOf(turns, oddEven);
                if (now == level)
                    continue;
                const int end = std::min(x, right);
                if (level > 0 && begin < end)
                    m_spans.push_back(
                        {begin + m_box.left(), row + m_box.top(), end - begin, level});
                begin = std::max(x, left);
                level = now;
            }
    }
}

} // namespace supine::figure
