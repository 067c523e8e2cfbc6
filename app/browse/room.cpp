// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/room.h"

#include "app/controls/look.h"

namespace supine::browse {

figure::Palette paletteNow() {
    const controls::Theme& theme = controls::theme();
    figure::Palette palette =
        figure::palette(theme.isDark() ? figure::Theme::Dark : figure::Theme::Light);
    palette.wallTop = theme.bg;
    palette.wallFoot = theme.bg1;
    palette.floor = theme.floor;
    return palette;
}

} // namespace supine::browse
