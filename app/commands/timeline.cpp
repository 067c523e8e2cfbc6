// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/asked.h"
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "app/commands/output.h"

#include <QJsonArray>

namespace supine::commands {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addOptions({levelOption(), breathOption(), guidanceOption(), jsonOption()});
}

QJsonObject documentOf(const session::Timeline& timeline) {
    QJsonArray phases;
    for (const session::TimelinePhase& phase : timeline.phases)
        phases.append(toJson(phase));
    QJsonArray cues;
    for (const session::Cue& cue : timeline.cues)
        cues.append(toJson(cue));
    return {{QStringLiteral("routine"), jsonText(timeline.routine)},
            {QStringLiteral("level"), idOf(timeline.level)},
            {QStringLiteral("duration"), jsonSeconds(timeline.duration)},
            {QStringLiteral("phases"), phases},
            {QStringLiteral("cues"), cues}};
}

QByteArray tableOf(const session::Timeline& timeline) {
    QByteArray table;
    for (const session::Cue& cue : timeline.cues)
        table += QByteArray::number(cue.at.count(), 'f', 1).rightJustified(7) + "  " +
                 nameOf(cue.kind).toUtf8().leftJustified(7) +
                 QByteArray::fromStdString(session::englishText(cue)) + '\n';
    return table + QByteArray::number(timeline.duration.count(), 'f', 1).rightJustified(7) +
           "  end\n";
}

Outcome run(Arguments& arguments) {
    const auto plan = routineAsked(arguments);
    if (!plan)
        return plan.error();
    return arguments.has(QStringLiteral("json")) ? writeDocument(documentOf(plan->timeline))
                                                 : write(tableOf(plan->timeline));
}

} // namespace

const Command timelineCommand{"timeline",
                              "timeline ROUTINE [--level LEVEL] [--breath IN/OUT] "
                              "[--guidance HOW] [--json]",
                              "Print every phase and cue of a session with its times.",
                              "ROUTINE is an id of \"supine list\"; a level's name alone means "
                              "five at that level. JSON: \"duration\", "
                              "\"phases\" (start, end, exercise, step, repetition, breath) without "
                              "gaps and \"cues\" (at, seconds, "
                              "kind, text, line), sorted, in seconds.",
                              describe,
                              run};

} // namespace supine::commands
