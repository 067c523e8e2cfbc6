// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/open_window.h"

#include "app/commands/command.h"
#include "app/commands/output.h"
#include "app/library.h"
#include "app/window/run.h"

#include <QApplication>
#include <QThread>

#include <future>

namespace supine::commands {

namespace {

const auto playName = QStringLiteral("play");
const auto exerciseName = QStringLiteral("exercise");
const auto levelName = QStringLiteral("level");
const auto langName = QStringLiteral("lang");
const auto syncTestName = QStringLiteral("sync-test");
const auto inBackgroundName = QStringLiteral("in-background");
const auto safetyReadName = QStringLiteral("safety-read");
const auto helpName = QStringLiteral("help");
const auto versionName = QStringLiteral("version");

void describe(QCommandLineParser& parser) {
    const auto add = [&](const QString& name, const char* help, const char* value) {
        parser.addOption({name, QString::fromUtf8(help), QString::fromUtf8(value)});
    };
    add(playName, "Start a routine's session at once; a level's name alone means five.", "ROUTINE");
    add(exerciseName, "Open the page of an exercise.", "ID");
    add(levelName, "gentle, standard or full.", "LEVEL");
    add(langName, "Language of the screen, such as de; the desktop's unless told.", "CODE");
    parser.addOption(
        {syncTestName, QStringLiteral("Flash and click together, to set the sound's delay.")});
    parser.addOption(
        {inBackgroundName, QStringLiteral("Show no window; wait for the time of a reminder.")});
    parser.addOption({safetyReadName, QStringLiteral("The safety page was read with the person.")});
    parser.addOption({{QStringLiteral("h"), helpName}, QStringLiteral("Explain the program.")});
    parser.addOption({{QStringLiteral("v"), versionName}, QStringLiteral("Print the version.")});
}

QString helpText(const QCommandLineParser& parser) {
    QString help =
        QStringLiteral("Usage: supine [--play ROUTINE] [--exercise ID] [--level LEVEL] [--lang "
                       "CODE] [--sync-test] "
                       "[--in-background] [--safety-read]\n       supine COMMAND [ARGUMENT...]\n"
                       "Five gentle movements for a tense back, guided.\n\nOptions:");
    help += parser.helpText().section(QStringLiteral("Options:"), 1);
    help += QStringLiteral("\nCommands, each explained by supine COMMAND --help:\n");
    for (const Command* command : allCommands())
        help += QStringLiteral("  %1 %2\n")
                    .arg(QString::fromUtf8(command->name), -12)
                    .arg(QString::fromUtf8(command->summary));
    return help;
}

Outcome checked(const QCommandLineParser& parser) {
    if (!parser.positionalArguments().isEmpty())
        return Refusal{WrongUsage, QStringLiteral("\"%1\" is one word too many; see supine --help.")
                                       .arg(parser.positionalArguments().constFirst())};
    Arguments arguments(parser);
    arguments.level(model::Level::Standard);
    return arguments.refusal();
}

// Without one Qt ends the program by a crash that tells nobody what to do.
bool hasDisplay() {
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

window::StartOptions startOptions(const QCommandLineParser& parser) {
    window::StartOptions options;
    options.play = parser.value(playName);
    options.exercise = parser.value(exerciseName);
    options.level = parser.value(levelName);
    options.lang = parser.value(langName);
    options.syncTest = parser.isSet(syncTestName);
    options.inBackground = parser.isSet(inBackgroundName);
    options.safetyRead = parser.isSet(safetyReadName);
    return options;
}

QStringList wordsOf(int argc, char** argv) {
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

int refused(const Refusal& refusal) {
    complain(refusal.sentence);
    return refusal.exitCode;
}

/// What --help and --version print; it needs an application, though no display.
QString answerTo(const QCommandLineParser& parser, int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (parser.isSet(helpName))
        return helpText(parser);
    return QStringLiteral("supine %1\n").arg(QCoreApplication::applicationVersion());
}

} // namespace

int openWindow(int argc, char** argv) {
    QCommandLineParser parser;
    describe(parser);
    const bool understood = parser.parse(wordsOf(argc, argv));
    if (parser.isSet(helpName) || parser.isSet(versionName))
        return write(answerTo(parser, argc, argv).toUtf8()) ? BadInput : Good;
    if (!understood)
        return refused({WrongUsage, parser.errorText() + QStringLiteral(" See supine --help.")});
    if (const Outcome refusal = checked(parser))
        return refused(*refusal);
    if (!hasDisplay())
        return refused(
            {BadInput, QStringLiteral("There is no display to open the window on; commands such "
                                      "as \"supine list\" need none.")});
    // Qt takes the first thread that asks it anything for the main one: ask before the reader does.
    QThread::currentThread();
    // The content is read while Qt opens the display.
    auto reading = std::async(std::launch::async, &library::load);
    const QApplication application(argc, argv);
    return window::run(startOptions(parser), std::move(reading));
}

} // namespace supine::commands
