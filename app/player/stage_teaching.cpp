// SPDX-License-Identifier: GPL-3.0-or-later
// The teaching layers on the stage: what of them is shown, and where.
#include "app/controls/look.h"
#include "app/player/controller.h"
#include "app/player/stage.h"

#include <algorithm>

namespace supine::player {

namespace {

constexpr double lensShareOfHeight = 0.17;
constexpr double lensAboveFoot = 4;

} // namespace

void Stage::setLayers(const figure::Layers& layers) {
    m_teaching.setLayers(layers);
    m_pictureIsOld = true;
    update();
}

void Stage::placeTeaching() {
    const double margin = m_layout.margin;
    const double radius = m_layout.ringRadius;
    const QRectF ring(m_layout.ringCentre - QPointF(radius, radius), QSizeF(2, 2) * radius);
    LensRoom room;
    room.camera = m_appearance.placed(m_layout.camera, pictureRect());
    room.largest = lensShareOfHeight * std::min(pictureSize().height(), pictureSize().width());
    const QMarginsF taken = takenNow();
    const double right = pictureSize().width() - std::max(margin, taken.right());
    room.free = besideFigure(QRectF(QPointF(std::max(margin, taken.left()), taken.top()),
                                    QPointF(right, m_layout.figure.bottom() - lensAboveFoot)));
    for (const QRectF& words : {m_layout.phaseWord.united(m_layout.caption), ring})
        room.taken.push_back(besideFigure(words));
    if (!m_panel.isEmpty())
        room.taken.push_back(turned().inverted().mapRect(QRectF(m_panel)));
    // Raised arms pass beside the words, everything else under them.
    m_teaching.place(pictureRect(), room, m_armsRaised ? 0 : m_layout.caption.bottom(),
                     nameFont(m_layout.unit, m_layout.captionPixels));
}

std::optional<Lesson> Stage::lessonNow() const {
    const session::Session* session = m_controller.session();
    if (!session || m_scene != Scene::Lesson)
        return {};
    const Shown shown = shownNow();
    if (shown.picture != session::Picture{})
        return {};
    const bool playing = session->state() == session::State::Playing;
    return Lesson{session->timeline(), session->position(), shown,
                  playing && !m_controller.isGliding(), controls::look().reducedMotion()};
}

} // namespace supine::player
