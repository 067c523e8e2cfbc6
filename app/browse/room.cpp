// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/room.h"

#include "app/controls/look.h"

namespace supine::browse {

namespace {

constexpr double reachAlong = 1.1;   ///< Metres from the hips to either side, shadow included.
constexpr double reachAbove = 1.0;
constexpr double reachBelow = 0.3;

} // namespace

figure::Palette paletteNow() {
    const controls::Theme& theme = controls::theme();
    figure::Palette palette =
        figure::palette(theme.isDark() ? figure::Theme::Dark : figure::Theme::Light);
    palette.wallTop = theme.bg;
    palette.wallFoot = theme.bg1;
    palette.floor = theme.floor;
    return palette;
}

QRectF figureArea(const figure::Camera& camera) {
    const double k = camera.pixelsPerMetre;
    return {camera.origin.x() - reachAlong * k, camera.origin.y() - reachAbove * k,
            2 * reachAlong * k, (reachAbove + reachBelow) * k};
}

} // namespace supine::browse
