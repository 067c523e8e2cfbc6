// SPDX-License-Identifier: GPL-3.0-or-later
// What of the stage must not be covered, for what comes up over it for a while.
#include "app/appearance.h"
#include "app/figure/pictures/picture.h"
#include "app/player/controller.h"
#include "app/player/stage.h"
#include "core/motion/solve.h"

#include <QBitmap>
#include <QPainter>

namespace supine::player {

namespace {

constexpr int coarse = 8;           ///< Logical pixels to one of the figure's small picture.
constexpr Seconds seenMeanwhile{6}; ///< What comes up stays about so long.
constexpr Seconds stepMeanwhile{1.5};
constexpr int aroundWords = 8;

figure::Camera inSmall(figure::Camera camera) {
    camera.pixelsPerMetre /= coarse;
    camera.origin /= coarse;
    return camera;
}

} // namespace

// Figure, mat and chair as they are at a place of the timeline.
void Stage::paintSmall(QPainter& painter, const Shown& shown) const {
    const motion::Build& build = m_appearance.build();
    const auto small = [&](const figure::Camera& camera) {
        return inSmall(m_appearance.placed(camera, pictureRect()));
    };
    if (const motion::Posture* posture = m_controller.library().posture(shown.picture.seen()))
        figure::paintPicture(painter, {*posture, 0, 0}, build,
                             small(cameraFor(m_layout, figure::extentOf(*posture, build))),
                             m_appearance.palette());
    else
        figure::paintFigure(painter, motion::solve(build, shown.pose, shown.breathLevel), build,
                            small(m_layout.camera), m_appearance.palette());
}

QRegion Stage::figureTaken() const {
    QImage image(pictureSize() / coarse + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSmall(painter, shownNow());
    const session::Session& session = *m_controller.session();
    if (session.state() == session::State::Playing)
        for (Seconds ahead = stepMeanwhile; ahead <= seenMeanwhile; ahead += stepMeanwhile) {
            const session::Moment then =
                session::momentAt(session.timeline(), session.position() + ahead);
            paintSmall(painter, {then.pose, then.breath.level, then.picture});
        }
    painter.end();
    const QRegion small(QBitmap::fromImage(image.createAlphaMask(Qt::ThresholdDither)));
    return mapped(small, QTransform::fromScale(coarse, coarse));
}

// The arms on their way up, and the arc that shows how far.
QRegion Stage::armsTaken() const {
    constexpr motion::Vec3 shoulder{-0.475, 0.092, 0};
    constexpr double reach = 0.8; // Metres.
    const figure::Camera camera = m_appearance.placed(m_layout.camera, pictureRect());
    const double radius = reach * camera.pixelsPerMetre;
    const QPointF corner(radius, radius);
    const QPointF middle = camera.toPicture(shoulder);
    return QRegion(QRectF(middle - corner, middle + corner).toAlignedRect(), QRegion::Ellipse);
}

QRegion Stage::taken() {
    if (!m_controller.session() || m_scene == Scene::Finish)
        return {};
    layOutNow();
    QRegion taken = figureTaken();
    for (const QRectF& words : {m_layout.phaseWord, m_layout.caption})
        taken += besideFigure(words).toAlignedRect().adjusted(-aroundWords, -aroundWords,
                                                              aroundWords, aroundWords);
    taken += m_teaching.lens().area().toAlignedRect();
    if (m_armsRaised)
        taken += armsTaken();
    if (m_layout.ringRadius > 0)
        taken += ringBox();
    QRegion onWidget = mapped(taken, turned());
    if (!m_panel.isEmpty())
        onWidget += m_panel;
    if (hasHeader())
        onWidget += headerBox();
    return onWidget;
}

} // namespace supine::player
