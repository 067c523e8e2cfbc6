// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run.h"

#include "app/commands/command.h"
#include "app/commands/open_window.h"
#include "app/commands/output.h"
#include "core/content/nearest.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <memory>

namespace supine::commands {

namespace {

QString synopsisOf(const Command& command) {
    return QString::fromUtf8(command.synopsis);
}

QString helpOf(const Command& command, const QCommandLineParser& parser) {
    const QString options = parser.helpText().section(QStringLiteral("Options:"), 1);
    return QStringLiteral("Usage: supine %1\n%2\n\n%3%4Options:%5")
        .arg(synopsisOf(command), QString::fromUtf8(command.summary),
             QString::fromUtf8(command.about), QStringLiteral("\n\n"), options);
}

int refused(const Refusal& refusal, const QString& help) {
    complain(refusal.sentence);
    if (refusal.exitCode == WrongUsage)
        complain(QStringLiteral("Usage: supine ") + help);
    return refusal.exitCode;
}

int execute(const Command& command, const QStringList& words) {
    QCommandLineParser parser;
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Explain this command."));
    command.describe(parser);
    parser.addOption(help);
    if (!parser.parse(words))
        return refused({WrongUsage, parser.errorText()}, synopsisOf(command));
    if (parser.isSet(help))
        return write(helpOf(command, parser).toUtf8()) ? BadInput : Good;
    Arguments arguments(parser);
    const Outcome outcome = command.run(arguments);
    return outcome ? refused(*outcome, synopsisOf(command)) : Good;
}

std::unique_ptr<QCoreApplication> applicationFor(const Command& command, int& argc, char** argv) {
    if (!command.paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    // What Qt would say of a desktop that is not there is nothing to the person.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int unknownCommand(const QString& name) {
    std::vector<std::string> names;
    for (const Command* command : allCommands())
        names.emplace_back(command->name);
    const std::string meant = content::suggestion(name.toStdString(), names);
    return refused(
        {WrongUsage,
         QStringLiteral("There is no command \"%1\"; %2").arg(name, QString::fromStdString(meant))},
        QStringLiteral("--help"));
}

bool isOption(const QString& word) {
    return word.startsWith(QLatin1Char('-'));
}

} // namespace

int run(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("supine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SUPINE_VERSION));
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (first.isEmpty() || isOption(first))
        return openWindow(argc, argv);
    const Command* command = commandNamed(first);
    if (!command)
        return unknownCommand(first);
    const auto application = applicationFor(*command, argc, argv);
    return execute(*command, QCoreApplication::arguments().mid(1));
}

} // namespace supine::commands
