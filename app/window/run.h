// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/load.h"

#include <QString>

#include <future>

namespace supine::window {

/// What the command line asks of the window. Empty fields ask for nothing.
struct StartOptions {
    QString play;     ///< Id of a routine, or of a level, to begin at once.
    QString exercise; ///< Id of an exercise whose page is shown; with `play` empty.
    QString level;    ///< gentle, standard or full; for this run only.
    QString lang;     ///< Language code such as "de"; for this run only.
    bool syncTest = false;   ///< The page that brings sound and picture together is shown.
    bool inBackground = false; ///< No window is shown; the program waits for the time of a reminder.
    bool safetyRead = false; ///< The safety page was read with the person; it is not shown first.
};

/// Content that may still be being read.
using ReadingContent = std::future<content::LoadedLibrary>;

/// Shows the window and runs until it is closed; returns the exit code. Needs a QApplication. An unknown
/// id is one sentence on the standard error and exit code 1, before any window.
int run(const StartOptions& options, ReadingContent reading);

} // namespace supine::window
