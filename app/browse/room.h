// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/camera.h"
#include "app/figure/palette.h"

#include <QRectF>

namespace supine::browse {

/// The figure's colours in the present look.
figure::Palette paletteNow();

/// Everything the figure and its mat can cover in the picture, with the arms raised.
QRectF figureArea(const figure::Camera& camera);

} // namespace supine::browse
