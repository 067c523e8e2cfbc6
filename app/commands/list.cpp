// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/asked.h"
#include "app/commands/catalogue.h"
#include "app/commands/command.h"
#include "app/commands/output.h"

namespace supine::commands {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addOption(jsonOption());
}

QByteArray row(const std::string& id, const model::Text& title) {
    return QByteArray::fromStdString(id).leftJustified(26) + ' ' +
           QByteArray::fromStdString(title.english) + '\n';
}

QByteArray tableOf(const model::Library& library) {
    QByteArray table = "Exercises\n";
    for (const model::Exercise* exercise : inPractisedOrder(library))
        if (!exercise->isSection)
            table += "  " + row(exercise->id, exercise->title);
    table += "Routines\n";
    for (const model::Routine& routine : library.routines)
        table += "  " + row(routine.id, routine.title);
    return table;
}

Outcome run(Arguments& arguments) {
    if (!arguments.positional().isEmpty())
        return Refusal{WrongUsage, QStringLiteral("supine list takes no words after it.")};
    return arguments.has(QStringLiteral("json")) ? writeDocument(catalogueOf(library()))
                                                 : write(tableOf(library()));
}

} // namespace

const Command listCommand{"list",
                          "list [--json]",
                          "List exercises and routines, with every text, line, source and dose.",
                          "JSON: \"exercises\" and \"sections\" with id, title, purpose, start, "
                          "cautions, notes, steps (id, role, "
                          "text, lines), sources and dose for each level; \"routines\" with id, "
                          "title, exercises, sequence and "
                          "seconds for each level.",
                          describe,
                          run};

} // namespace supine::commands
