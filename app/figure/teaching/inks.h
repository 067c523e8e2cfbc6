// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace supine::figure {

/// The colours of the teaching layers; each stands out from wall, mat and figure of its theme.
struct TeachingInks {
    QColor in;        ///< Of the in-breath.
    QColor out;       ///< Of the out-breath.
    QColor direction; ///< Of the arrow before a movement.
    QColor range;     ///< Of the end of the comfort range.
    QColor rim;       ///< Round the magnifier and where it looks.
};

} // namespace supine::figure
