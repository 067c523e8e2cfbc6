// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace supine::commands {

/// Opens the window as the options ask, or answers --help and --version without a display. Returns
/// the exit code.
int openWindow(int argc, char** argv);

} // namespace supine::commands
