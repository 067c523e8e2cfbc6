// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/asked.h"
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "app/commands/output.h"

#include <QJsonArray>

namespace supine::commands {

namespace {

QString spoken(const session::SpokenText& text) {
    session::Cue cue;
    cue.english = text.text.english;
    cue.number = text.number;
    return jsonText(session::englishText(cue));
}

QJsonObject toJson(const session::SpokenText& text) {
    return {{QStringLiteral("id"), jsonText(text.text.id)},
            {QStringLiteral("number"), text.number},
            {QStringLiteral("text"), spoken(text)},
            {QStringLiteral("seconds"), jsonSeconds(text.room)}};
}

void describe(QCommandLineParser& parser) {
    parser.addOption(jsonOption());
}

Outcome run(Arguments& arguments) {
    if (!arguments.positional().isEmpty())
        return Refusal{WrongUsage, QStringLiteral("supine lines takes no words after it.")};
    QJsonArray lines;
    QByteArray table;
    for (const session::SpokenText& text : session::spokenTexts(library())) {
        lines.append(toJson(text));
        table += QByteArray::fromStdString(text.text.id) + '\t' + spoken(text).toUtf8() + '\n';
    }
    return arguments.has(QStringLiteral("json")) ? writeDocument({{QStringLiteral("lines"), lines}})
                                                 : write(table);
}

} // namespace

const Command linesCommand{
    "lines",
    "lines [--json]",
    "List everything a voice may have to say.",
    "JSON: \"lines\", an array of objects with \"id\", \"number\" (what {n} stands for, 0 "
    "without it), \"text\" and \"seconds\" (the shortest phase it must end in, 0 "
    "where there is none). A voice pack needs one clip for each.",
    describe,
    run};

} // namespace supine::commands
