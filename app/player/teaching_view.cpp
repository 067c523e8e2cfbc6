// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/teaching_view.h"

#include "app/controls/look.h"
#include "app/figure/teaching/way_marks.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace supine::player {

void TeachingView::place(const QRectF& whole, const LensRoom& room, double wordsEnd,
                         const QFont& names) {
    m_whole = whole;
    m_lens = placeLens(room);
    m_names = {room.free, room.taken};
    if (m_lens.radius > 0)
        m_names.taken.push_back(m_lens.area());
    m_wordsEnd = wordsEnd;
    m_nameFont = names;
}

QRegion TeachingView::show(const std::optional<Lesson>& lesson, const Figure& figure,
                           double ratio) {
    m_figure = figure;
    m_inks = teachingInks(controls::theme(), figure.palette);
    const bool teaches = lesson && figure.build;
    m_teaching = teaches ? teachingOf(*lesson, *figure.build, m_layers) : figure::Teaching{};
    const double above = figure.camera.origin.y() - m_wordsEnd;
    m_teaching.ceiling = above / figure.camera.pixelsPerMetre;
    return showLens(ratio) + showLight(teaches ? lesson : std::nullopt);
}

figure::Lens TeachingView::markNow() const {
    if (!m_figure.build || m_teaching.magnified.open <= 0)
        return {};
    return figure::lookedAt(m_lens, m_figure.camera, *m_figure.build, m_teaching.magnified.belly);
}

QRegion TeachingView::lensRegion() const {
    return QRegion(m_lens.area().toAlignedRect()) + m_mark.area().toAlignedRect();
}

QRegion TeachingView::showLens(double ratio) {
    const figure::Magnified& magnified = m_teaching.magnified;
    const double openBefore = std::exchange(m_open, magnified.open);
    if (m_lens.radius <= 0 || (magnified.open <= 0 && openBefore <= 0))
        return {};
    const QRegion regionBefore = lensRegion();
    const figure::Lens markBefore = std::exchange(m_mark, markNow());
    const QRectF square = m_lens.square();
    figure::Camera inside =
        figure::cameraIn(m_lens, m_figure.camera, *m_figure.build, magnified.belly);
    inside.origin -= square.topLeft();
    const auto paint = [&](QPainter& painter, const figure::BeforePart& before) {
        figure::paintThroughLens(painter, QRectF(QPointF(), square.size()), magnified,
                                 m_figure.body, *m_figure.build, inside, m_figure.palette, m_inks,
                                 m_figure.view, before);
    };
    const QRegion changed = m_through.show({square.size().toSize(), ratio}, paint);
    if (magnified.open != openBefore || m_mark != markBefore)
        return regionBefore + lensRegion();
    return changed.translated(square.topLeft().toPoint());
}

QRegion TeachingView::showLight(const std::optional<Lesson>& lesson) {
    const bool shines = lesson && m_layers.breathLight && !m_whole.isEmpty();
    const figure::BreathLight now =
        shines ? figure::breathLightOf(breathOf(*lesson)) : figure::BreathLight{};
    if (now == std::exchange(m_light, now))
        return {};
    return figure::breathLightRegion(m_whole);
}

figure::Taught TeachingView::taught() const {
    return {m_figure.body, *m_figure.build, m_figure.camera, m_figure.palette};
}

void TeachingView::paintWithFigure(QPainter& painter, const figure::BeforePart& before) const {
    if (!m_figure.build)
        return;
    before("contour of the out-breath");
    figure::paintExhaled(painter, m_teaching, taught());
}

void TeachingView::paintOverFigure(QPainter& painter, const figure::BeforePart& before) const {
    if (!m_figure.build)
        return;
    figure::paintTeaching(painter, m_teaching, taught(), m_inks, before);
    before("names of muscles");
    if (m_figure.view.seeThrough && m_figure.body.dimmed <= 0)
        paintMuscleNames(painter);
}

std::vector<ArrowShown> TeachingView::arrowsShown() const {
    const QTransform toPicture = m_figure.camera.transform();
    std::vector<ArrowShown> arrows;
    for (const figure::Teaching::Way& way : m_teaching.directions)
        arrows.push_back(
            {toPicture.map(figure::directionLine(way.way, m_teaching.ceiling)), way.strength});
    return arrows;
}

void TeachingView::paintMuscleNames(QPainter& painter) const {
    const NamedBody named{m_figure.body, *m_figure.build, m_figure.view.work, m_figure.camera};
    std::vector<PlacedName> names = placeNames(named, m_names, m_nameFont);
    stepBackFrom(names, arrowsShown());
    paintNames(painter, names, m_nameFont, figure::anatomyColours(m_figure.palette, 0),
               controls::theme().ink);
}

void TeachingView::paint(QPainter& painter, const QRegion& exposed) {
    if (m_teaching.magnified.open > 0 && m_lens.radius > 0 && lensRegion().intersects(exposed))
        paintLens(painter);
    if (figure::breathLightRegion(m_whole).intersects(exposed))
        figure::paintBreathLight(painter, m_whole, m_light, m_inks);
}

void TeachingView::paintLens(QPainter& painter) {
    const figure::Magnified& magnified = m_teaching.magnified;
    const figure::Lens now = figure::opened(m_lens, magnified.open);
    const QRectF square = m_lens.square();
    QPainterPath circle;
    circle.addEllipse(now.centre, now.radius, now.radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(circle, Qt::IntersectClip);
    painter.setOpacity(figure::lensOpacity(magnified.open));
    painter.translate(square.topLeft());
    m_through.paint(painter, QRect(QPoint(), square.size().toSize()));
    painter.restore();
    figure::paintRims(painter, m_lens, magnified, *m_figure.build, m_figure.camera, m_inks);
}

} // namespace supine::player
