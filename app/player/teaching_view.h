// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/cels/cels.h"
#include "app/figure/teaching/breath_light.h"
#include "app/figure/teaching/layers.h"
#include "app/player/lens_place.h"
#include "app/player/muscle_names.h"
#include "app/player/teaching.h"

#include <optional>

namespace supine::player {

/// The teaching layers of one stage from frame to frame: what they show, where magnifier and names
/// of muscles stand, and which part of the picture that changes. What lies over the figure is
/// painted with the figure; the magnifier and the breath light have places of their own.
class TeachingView {
public:
    /// The figure that is taught with.
    struct Figure {
        motion::Body body;
        const motion::Build* build = nullptr; ///< Owned by the library.
        figure::Camera camera;
        figure::Palette palette;
        figure::View view;
    };

    void setLayers(const figure::Layers& layers) { m_layers = layers; }
    const figure::Layers& layers() const { return m_layers; }

    /// Where things may stand, in logical pixels: the light along the edges of `whole` (empty for
    /// none), the magnifier in `room`, and arrows and arcs below `wordsEnd`. Muscles are named in
    /// this font.
    void place(const QRectF& whole, const LensRoom& room, double wordsEnd, const QFont& names);

    /// Takes on what is to be taught now, nothing without a lesson, and tells where magnifier and
    /// light look different from before. `ratio` is device pixels for each logical one.
    QRegion show(const std::optional<Lesson>& lesson, const Figure& figure, double ratio);

    /// Paints what moves with the figure, and over it what moves by itself.
    void paintWithFigure(QPainter& painter, const figure::BeforePart& before) const;
    void paintOverFigure(QPainter& painter, const figure::BeforePart& before) const;

    /// Paints magnifier and light, as far as they are exposed.
    void paint(QPainter& painter, const QRegion& exposed);

    const figure::Lens& lens() const { return m_lens; }

private:
    QRegion showLens(double ratio);
    QRegion showLight(const std::optional<Lesson>& lesson);
    figure::Taught taught() const; ///< There must be a build.
    figure::Lens markNow() const;
    QRegion lensRegion() const;
    void paintLens(QPainter& painter);
    std::vector<ArrowShown> arrowsShown() const;
    void paintMuscleNames(QPainter& painter) const;

    figure::Layers m_layers;
    QRectF m_whole;
    double m_wordsEnd = 0;
    figure::Lens m_lens;
    NameRoom m_names;       ///< Where the muscles at work may be named.
    QFont m_nameFont;
    figure::Cels m_through; ///< What is seen through the lens.
    Figure m_figure;
    figure::Teaching m_teaching;
    figure::TeachingInks m_inks;
    double m_open = 0;   ///< How far the lens was open when it was shown last.
    figure::Lens m_mark; ///< And where it looked.
    figure::BreathLight m_light;
};

} // namespace supine::player
