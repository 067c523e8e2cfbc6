// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace supine::recording {

/// A scroll area round a part of the page, without a frame, transparent, that takes no focus.
QScrollArea* makeScrolled(QWidget* content, QWidget* parent);

} // namespace supine::recording
