// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/figure/regions.h"

#include <vector>

namespace supine::figure::tests {

namespace {

bool isBody(const QImage& image, int x, int y) {
    return qAlpha(image.pixel(x, y)) > 96;
}

} // namespace

QRect boxOf(const QImage& image) {
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (isBody(image, x, y))
                box |= QRect(x, y, 1, 1);
    return box;
}

int regionsIn(const QImage& image) {
    const int width = image.width();
    std::vector<char> seen(static_cast<std::size_t>(width) *
                           static_cast<std::size_t>(image.height()));
    const auto visit = [&](int x, int y) {
        if (x < 0 || y < 0 || x >= width || y >= image.height() || !isBody(image, x, y))
            return false;
        char& mark = seen[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                          static_cast<std::size_t>(x)];
        const bool fresh = mark == 0;
        mark = 1;
        return fresh;
    };
    int regions = 0;
    std::vector<QPoint> open;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < width; ++x) {
            if (!visit(x, y))
                continue;
            ++regions;
            open.assign(1, {x, y});
            while (!open.empty()) {
                const QPoint p = open.back();
                open.pop_back();
                for (const QPoint step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)})
                    if (visit(p.x() + step.x(), p.y() + step.y()))
                        open.push_back(p + step);
            }
        }
    return regions;
}

} // namespace supine::figure::tests
