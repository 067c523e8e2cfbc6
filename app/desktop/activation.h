// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace supine::desktop {

/// The desktop's leave to bring a window forward, as this program was started with it; empty where
/// there is none. It is XDG_ACTIVATION_TOKEN of the xdg-activation protocol of Wayland.
QString activationToken();

/// Takes such a leave on, for the next window that is activated: Qt looks for it where a start of
/// the program would have put it. Nothing for an empty one.
void setActivationToken(const QString& token);

} // namespace supine::desktop
