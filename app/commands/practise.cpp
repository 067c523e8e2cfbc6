// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/asked.h"
#include "app/commands/command.h"
#include "app/commands/headless.h"

namespace supine::commands {

namespace {

constexpr double slowestSpeed = 0.1;
constexpr double fastestSpeed = 1000000;

const auto headlessName = QStringLiteral("headless");
const auto speedName = QStringLiteral("speed");

void describe(QCommandLineParser& parser) {
    parser.addOptions({levelOption(), breathOption(), guidanceOption()});
    parser.addOption({headlessName, QStringLiteral("Without window and sound; needed.")});
    parser.addOption({speedName,
                      QStringLiteral("How many times as fast, 0.1 to 1000000; 1 unless told."),
                      QStringLiteral("N")});
}

Outcome run(Arguments& arguments) {
    const double speed = arguments.number(speedName, 1, slowestSpeed, fastestSpeed);
    auto plan = routineAsked(arguments);
    if (!plan)
        return plan.error();
    if (!arguments.has(headlessName))
        return Refusal{WrongUsage,
                       QStringLiteral("Add --headless; with a window it is supine --play %1.")
                           .arg(arguments.positional().constFirst())};
    return liveThrough(std::move(*plan), speed);
}

} // namespace

const Command practiseCommand{
    "practise",
    "practise ROUTINE --headless [--level LEVEL] [--breath IN/OUT] [--guidance HOW] [--speed N]",
    "Live a whole session without window and sound.",
    "Prints each phase and cue as one line of JSON when it begins, with \"type\" and the members "
    "that "
    "\"supine timeline --json\" gives it; the last line has the type summary, with \"routine\", "
    "\"level\", "
    "\"seconds\", \"phases\", \"cues\" and \"exercises\".",
    describe,
    run};

} // namespace supine::commands
