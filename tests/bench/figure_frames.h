// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/cels.h"
#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/session/timeline.h"

#include <vector>

namespace supine::bench {

/// The daily routine at the standard level with the built-in body: what the figure bench paints.
class Practice {
public:
    Practice();

    const motion::Build& build() const { return m_build; }
    const session::Timeline& timeline() const { return m_timeline; }
    motion::Body bodyAt(double seconds) const;

    /// Beginnings of stretches that together are a fair sample of the practice, evenly spaced.
    std::vector<double> stretches(int count, double length) const;

private:
    motion::Build m_build;
    session::Timeline m_timeline;
};

/// A window's picture: its size and where the figure stands in it.
struct Window {
    figure::Cels::Format format;
    figure::Camera camera;
    double horizon = 0;
};

Window windowOf(int width, int height);

/// Paints room and figure as a window does.
void paintScene(QPainter& painter, const Window& window, const motion::Body& body,
                const motion::Build& build, const figure::BeforePart& before);

} // namespace supine::bench
