// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/asked.h"
#include "app/commands/command.h"
#include "app/commands/output.h"
#include "app/commands/pose_table.h"

#include <cmath>

namespace supine::commands {

namespace {

constexpr double usualRate = 30;
constexpr double slowestRate = 1;
constexpr double fastestRate = 1000;
constexpr qsizetype writtenAtOnce = 1 << 20;

const auto fpsName = QStringLiteral("fps");

void describe(QCommandLineParser& parser) {
    parser.addOptions({levelOption(), rangeOption()});
    parser.addOption({fpsName, QStringLiteral("Frames a second, 1 to 1000; 30 unless told."),
                      QStringLiteral("N")});
    parser.addOption(
        {QStringLiteral("csv"), QStringLiteral("Write CSV, which is the only format.")});
}

Outcome writeFrames(const session::Timeline& timeline, double rate, const motion::Build& build) {
    // The last frame is the end itself, also where rounding leaves it a hair beyond.
    const auto frames = static_cast<qint64>(std::floor(timeline.duration.count() * rate + 1e-6));
    QByteArray table = poseColumns() + '\n';
    for (qint64 frame = 0; frame <= frames; ++frame) {
        table += poseRow(timeline, Seconds{static_cast<double>(frame) / rate}, build) + '\n';
        if (table.size() < writtenAtOnce)
            continue;
        if (const Outcome refusal = write(table))
            return refusal;
        table.clear();
    }
    return write(table);
}

Outcome run(Arguments& arguments) {
    const double rate = arguments.number(fpsName, usualRate, slowestRate, fastestRate);
    const auto plan = exerciseAsked(arguments);
    if (!plan)
        return plan.error();
    const auto build = buildNamed({});
    if (!build)
        return build.error();
    return writeFrames(plan->timeline, rate, **build);
}

} // namespace

const Command posesCommand{
    "poses",
    "poses EXERCISE [--level LEVEL] [--range R] [--fps N] --csv",
    "Print the solved body of an exercise, one row for each frame.",
    "The columns are described in supine(1): metres with 9 decimals, degrees and millimetres with "
    "6, the "
    "surface of the mat at y = 0. \"phase\" counts the phases of the exercise from 0.",
    describe,
    run};

} // namespace supine::commands
