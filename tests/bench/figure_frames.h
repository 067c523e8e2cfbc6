// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/cels/cels.h"
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
    motion::Body bodyAt(double seconds) const;

    /// Which muscles work then, for a figure that is seen through.
    motion::MuscleWork workAt(double seconds) const;

    /// Somebody who lies with the hands on the belly and does nothing but breathe.
    motion::Body breathingAt(double seconds) const;

    /// Beginnings of stretches that together are a fair sample of the practice, evenly spaced.
    std::vector<double> stretches(int count, double length) const;

private:
    motion::Build m_build;
    motion::Pose m_rest;
    session::Timeline m_timeline;
};

/// A window's picture: its size and where the figure stands in it.
struct Window {
    figure::Cels::Format format;
    figure::Camera camera;
    double horizon = 0;
};

Window windowOf(QSize size);

/// The colours that are shown when nobody has chosen, in the light theme.
const figure::Palette& palette();

/// Paints room and figure as a window does.
void paintScene(QPainter& painter, const Window& window, const motion::Body& body,
                const motion::Build& build, const figure::BeforePart& before,
                const figure::View& view = {});

/// Milliseconds that this process has computed, on however many cores.
double computed();

/// The middle one; 0 of none.
double median(std::vector<double> values);

} // namespace supine::bench
