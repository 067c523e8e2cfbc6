// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/icon.h"
#include "app/controls/panel.h"
#include "core/model/routine.h"

class QVBoxLayout;

namespace supine::window {

/// One of the safety lists as a panel with an icon, a title and all its items.
QWidget* makeListPanel(const model::SafetyList& list, const QString& title, controls::Icon icon,
                       controls::Panel::Ground ground);

/// A safety list as a row that says in one sentence what it is about and opens on "Read more".
QWidget* makeListRow(const model::SafetyList& list);

} // namespace supine::window
