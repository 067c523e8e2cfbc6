// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/theme.h"

class QScrollArea;

namespace supine::controls {

/// How far the fading reaches into the area where there is more, pixels.
inline constexpr int fadeHeight = 28;

/// Lets what is scrolled fade into its ground at the edges beyond which there is more, so that no line is
/// cut in two. `ground` is the colour that the area lies on. Pointer and keys are not touched.
void fadeEnds(QScrollArea* scroll, QColor Theme::*ground);

} // namespace supine::controls
