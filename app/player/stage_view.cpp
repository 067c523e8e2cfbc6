// SPDX-License-Identifier: GPL-3.0-or-later
// How the stage is seen: from near or from the floor, turned, and on the way from one to the other.
#include "app/controls/look.h"
#include "app/controls/space.h"
#include "app/player/stage.h"
#include "core/motion/ease.h"

#include <algorithm>

namespace supine::player {

namespace {

constexpr double wayMilliseconds = 800;

} // namespace

// Ring and figure go to their new places, and the words appear at theirs. A picture that is turned
// is another one from the next frame on.
void Stage::rearrange(const std::function<void()>& change) {
    const QSize before = pictureSize();
    const Turn turnBefore = turnNow();
    m_layoutBefore = layOutNow();
    m_cameraFrom = cameraNow();
    m_cameraMoves.start();
    change();
    if (pictureSize() != before || turnNow() != turnBefore)
        m_cameraMoves.invalidate();
    m_longest = longestCaptions();
    relayOut();
}

void Stage::setControlsShown(bool shown) {
    if (shown != m_controlsShown)
        rearrange([&] { m_controlsShown = shown; });
}

void Stage::setFloorView(bool wanted) {
    if (wanted != m_floorView)
        rearrange([&] { m_floorView = wanted; });
}

void Stage::setTurn(Turn turn) {
    if (turn != m_turn)
        rearrange([&] { m_turn = turn; });
}

void Stage::setPanel(const QRect& panel) {
    if (panel != m_panel)
        rearrange([&] { m_panel = panel; });
}

Turn Stage::turnNow() const {
    return m_scene == Scene::Finish ? Turn::None : m_turn;
}

View Stage::view() const {
    return turnNow() != Turn::None || (m_floorView && !m_controlsShown) ? View::Floor : View::Near;
}

QMarginsF Stage::takenNow() const {
    if (view() == View::Floor && !m_controlsShown && m_scene != Scene::Finish)
        return {};
    const QMarginsF taken =
        inPicture(turnNow(), {0, double(m_headerHeight), 0, double(m_barHeight)});
    // The layout is made with the head to the left.
    return m_appearance.isMirrored()
               ? QMarginsF(taken.right(), taken.top(), taken.left(), taken.bottom())
               : taken;
}

// The layout is made with the head to the left.
QRectF Stage::panelNow() const {
    const QRectF panel = turned().inverted().mapRect(QRectF(m_panel));
    if (!m_appearance.isMirrored())
        return panel;
    return {pictureSize().width() - panel.right(), panel.y(), panel.width(), panel.height()};
}

QRect Stage::placeBesideWords(const QSize& button) {
    layOutNow();
    const bool near = view() == View::Near;
    const QRect words = turned()
                            .mapRect(besideFigure(near ? m_layout.caption : m_layout.phaseWord))
                            .toAlignedRect();
    if (turnNow() != Turn::None) {
        QRect place(QPoint(), button);
        place.moveCenter(words.center());
        return place;
    }
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const int left = leftToRight ? words.left() : words.right() + 1 - button.width();
    const int top =
        near ? words.bottom() + controls::space::normal : words.center().y() - button.height() / 2;
    return {QPoint(left, top), button};
}

void Stage::followCamera() {
    const bool raised = raisesArms();
    if (raised == m_armsRaised)
        return;
    rearrange([&] { m_armsRaised = raised; }); // words and lens leave their places
}

double Stage::moveShare() const {
    if (!m_cameraMoves.isValid() || controls::look().reducedMotion())
        return 1;
    return std::min(1.0, static_cast<double>(m_cameraMoves.elapsed()) / wayMilliseconds);
}

// Words that stand elsewhere fade in there while the figure is on its way.
double Stage::wordsIn() const {
    return std::min(1.0, moveShare() * wayMilliseconds / controls::duration::fadeOut);
}

figure::Camera Stage::cameraNow() const {
    return isMoving() ? between(m_cameraFrom, m_layout.camera, motion::minimumJerk(moveShare()))
                      : m_layout.camera;
}

} // namespace supine::player
