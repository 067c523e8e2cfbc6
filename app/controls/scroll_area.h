// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace supine::controls {

/// A scroll area without a frame, transparent, that takes no focus and owns its content.
QScrollArea* makeScrollArea(QWidget* content, QWidget* parent);

/// Names the bar for screen readers and lets the area scroll to whatever in it gets the focus.
void makeReachable(QScrollArea* scroll);

} // namespace supine::controls
