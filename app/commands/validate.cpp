// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/output.h"
#include "app/library.h"

namespace supine::commands {

namespace {

void describe(QCommandLineParser&) {}

std::vector<content::Fault> faultsOf(const QStringList& paths) {
    std::vector<content::SourceFile> files;
    std::vector<content::Fault> faults;
    for (const QString& path : paths) {
        auto file = library::readFile(path);
        if (file)
            files.push_back(std::move(*file));
        else
            faults.push_back(file.error());
    }
    const auto found = content::validate(files, library::loadBuiltIn().library);
    faults.insert(faults.end(), found.begin(), found.end());
    return faults;
}

Outcome run(Arguments& arguments) {
    const QStringList paths = arguments.positional();
    if (paths.isEmpty())
        return Refusal{WrongUsage, QStringLiteral("Name the files to validate.")};
    QStringList sentences;
    for (const content::Fault& fault : faultsOf(paths))
        sentences.append(QString::fromStdString(content::toText(fault)));
    if (sentences.isEmpty())
        return {};
    return Refusal{BadInput, sentences.join(QLatin1Char('\n'))};
}

} // namespace

const Command validateCommand{"validate",
                              "validate FILE...",
                              "Say everything that is wrong in content files.",
                              "One line for each fault, \"file:line:column: sentence\", on the "
                              "standard error. Files given together "
                              "may refer to each other and to everything built in.",
                              describe,
                              run};

} // namespace supine::commands
