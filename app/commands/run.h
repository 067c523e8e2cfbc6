// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace supine::commands {

/// The whole program: a command answers in the terminal, anything else opens the window. Returns
/// the exit code.
int run(int argc, char** argv);

} // namespace supine::commands
