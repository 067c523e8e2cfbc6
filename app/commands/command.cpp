// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <array>

namespace supine::commands {

std::span<const Command* const> allCommands() {
    static const std::array commands{
        &listCommand,   &linesCommand,  &validateCommand, &timelineCommand,    &posesCommand,
        &renderCommand, &sheetsCommand, &practiseCommand, &exportAudioCommand, &voiceCommand};
    return commands;
}

const Command* commandNamed(const QString& name) {
    for (const Command* command : allCommands())
        if (name == QLatin1String(command->name))
            return command;
    return nullptr;
}

} // namespace supine::commands
