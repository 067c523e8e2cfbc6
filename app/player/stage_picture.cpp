// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage.h"

#include "app/appearance.h"
#include "app/controls/look.h"
#include "app/figure/painter.h"
#include "app/figure/pictures/cross_fade.h"
#include "app/figure/pictures/picture.h"
#include "app/player/controller.h"
#include "app/player/glide.h"
#include "core/motion/solve.h"

#include <cmath>

namespace supine::player {

namespace {

constexpr const char* fade = "cross-fade";

/// Who wants little motion sees a picture change in a third of the time.
double fadeShare(const session::Picture& picture) {
    constexpr double quick = 3;
    return controls::look().reducedMotion() ? quick * picture.share : picture.share;
}

} // namespace

void Stage::paintPicture(QPainter& painter, const Shown& shown, const figure::BeforePart& before) {
    const motion::Build& build = m_appearance.build();
    const figure::Palette palette = m_appearance.palette();
    const auto paint = [&](const std::string& name, const StageLayout& layout, QPainter& on,
                           const figure::BeforePart& beforePart) {
        if (const motion::Posture* posture = m_controller.library().posture(name))
            figure::paintPicture(
                on, {*posture, shown.breathLevel, shown.pictureDimmed}, build,
                m_appearance.placed(cameraFor(layout, figure::extentOf(*posture, build)),
                                    pictureRect()),
                palette, beforePart);
        else
            figure::paintPartByPart(on, motion::solve(build, shown.pose, shown.breathLevel), build,
                                    m_appearance.placed(cameraNow(), pictureRect()), palette,
                                    beforePart);
    };
    const double share = fadeShare(shown.picture);
    if (share >= 1) {
        m_fade = {};
        return paint(shown.picture.to, m_layout, painter, before);
    }
    // What goes stays where it was, also when words and figure get new places meanwhile.
    const StageLayout& left = isMoving() ? m_layoutBefore : m_layout;
    const auto alone = [&](const std::string& name, const StageLayout& layout) {
        return
            [&paint, name, &layout](QPainter& on) { paint(name, layout, on, [](const char*) {}); };
    };
    before(fade);
    // Both hold their breath for the second that the fade takes: painted anew in each of its steps
    // they would cost more than all else.
    const FadeKey key{shown.picture.from, shown.picture.to, std::lround(16 * shown.pictureDimmed)};
    if (m_pictureIsOld || !m_fade || m_fade->key != key)
        m_fade = {key, figure::fadeLayers(painter, pictureRect(), alone(shown.picture.from, left),
                                          alone(shown.picture.to, m_layout))};
    figure::paintCrossFade(painter, m_fade->layers, share);
}

} // namespace supine::player
