// SPDX-License-Identifier: GPL-3.0-or-later
// The stage for who wants little motion: nothing glides, poses follow each other on the breath.
#include "app/appearance.h"
#include "app/controls/look.h"
#include "app/figure/painter.h"
#include "app/player/controller.h"
#include "app/player/stage.h"
#include "core/motion/solve.h"
#include "core/session/key_time.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace supine::player {

namespace {

constexpr double fadeMilliseconds = 500;
constexpr double steps = 16;

} // namespace

Shown Stage::shownNow() const {
    return m_key.at < Seconds{} ? m_controller.shown() : m_key.shown;
}

void Stage::followKeyPose() {
    const session::Session* session = m_controller.session();
    const Shown asked = m_controller.shown();
    const bool wanted = controls::look().reducedMotion() && session &&
                        session->state() == session::State::Playing &&
                        asked.picture == session::Picture{};
    if (!wanted) {
        m_key = {};
        return m_keyFades.invalidate();
    }
    const Seconds at = session::keyTimeAt(session->timeline(), session->position());
    if (at == m_key.at)
        return;
    const session::Moment moment = session::momentAt(session->timeline(), at);
    m_keyBefore = std::exchange(m_key, {at, {moment.pose, moment.breath.level}});
    if (m_keyBefore.at < Seconds{})
        return;
    m_keyFades.start();
}

double Stage::keyIn() const {
    if (!m_keyFades.isValid())
        return 1;
    const double share = static_cast<double>(m_keyFades.elapsed()) / fadeMilliseconds;
    return std::min(1.0, std::floor(steps * share) / steps);
}

void Stage::paintKeyPoses(QPainter& painter, const TeachingView::Figure& figure,
                          const figure::BeforePart& before) {
    const auto alone = [&](const Shown& shown) {
        return [&figure, &shown](QPainter& on) {
            const motion::Body body = motion::solve(*figure.build, shown.pose, shown.breathLevel);
            figure::paintPartByPart(
                on, body, *figure.build, figure.camera, figure.palette, [](const char*) {},
                figure.view);
        };
    };
    before("key poses");
    const FadeKey key{"pose " + std::to_string(m_keyBefore.at.count()),
                      "pose " + std::to_string(m_key.at.count()), 0};
    if (m_pictureIsOld || !m_fade || m_fade->key != key)
        m_fade = {key, figure::fadeLayers(painter, pictureRect(), alone(m_keyBefore.shown),
                                          alone(m_key.shown))};
    figure::paintCrossFade(painter, m_fade->layers, keyIn());
}

} // namespace supine::player
