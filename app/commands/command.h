// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"

#include <span>

namespace supine::commands {

/// One word of the command line: what it takes, and what it does.
struct Command {
    const char* name;
    const char* synopsis;                  ///< What is written after `supine`.
    const char* summary;                   ///< One sentence for the list of commands.
    const char* about;                     ///< The rest of its help.
    void (*describe)(QCommandLineParser&); ///< Adds its options.
    Outcome (*run)(Arguments&);
    bool paints = false; ///< Needs fonts and images, though never a display.
};

extern const Command listCommand;
extern const Command linesCommand;
extern const Command validateCommand;
extern const Command timelineCommand;
extern const Command posesCommand;
extern const Command renderCommand;
extern const Command sheetsCommand;
extern const Command practiseCommand;
extern const Command exportAudioCommand;
extern const Command voiceCommand;

/// All commands in the order of their help.
std::span<const Command* const> allCommands();

/// Null when there is none of this name.
const Command* commandNamed(const QString& name);

} // namespace supine::commands
