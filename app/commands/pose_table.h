// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/moment.h"

#include <QByteArray>

namespace supine::commands {

/// The names of the columns of `supine poses`, without an end of line.
QByteArray poseColumns();

/// One frame as a row, metres with 9 decimals, degrees and millimetres with 6.
QByteArray poseRow(const session::Timeline& timeline, Seconds time, const motion::Build& build);

} // namespace supine::commands
