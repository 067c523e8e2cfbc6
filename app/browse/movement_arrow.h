// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/key_picture.h"
#include "app/figure/camera.h"

#include <QPolygonF>

namespace supine::browse {

/// The way of an arrow beside the part that moves, as the camera sees it: outside its arc for a large
/// movement, enlarged above the body for a small one.
QPolygonF arrowOf(const KeyPicture& key, const figure::Camera& camera);

} // namespace supine::browse
