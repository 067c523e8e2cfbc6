// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/asked.h"
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "app/commands/output.h"
#include "app/voice/packs/pack_check.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace supine::commands {

namespace {

using voice::Finding;
using voice::PackReport;
using voice::Trouble;

// So many missing lines are each named without being asked for.
constexpr std::ptrdiff_t fewMissing = 12;

const auto allName = QStringLiteral("all");

void describe(QCommandLineParser& parser) {
    parser.addOption(
        {allName, QStringLiteral("Name every line that has no clip, however many there are.")});
    parser.addOption(jsonOption());
}

QJsonObject toJson(const Finding& finding) {
    return {{QStringLiteral("kind"), jsonText(voice::nameOf(finding.trouble))},
            {QStringLiteral("line"), jsonText(finding.line)},
            {QStringLiteral("number"), finding.number},
            {QStringLiteral("row"), finding.at.line},
            {QStringLiteral("column"), finding.at.column},
            {QStringLiteral("sentence"), jsonText(finding.sentence)}};
}

QJsonObject documentOf(const QString& pack, const PackReport& report) {
    QJsonArray findings;
    for (const Finding& finding : report.findings)
        findings.append(toJson(finding));
    return {{QStringLiteral("pack"), pack},
            {QStringLiteral("name"), jsonText(report.name)},
            {QStringLiteral("locale"), jsonText(report.locale)},
            {QStringLiteral("lines"), static_cast<qint64>(report.lines)},
            {QStringLiteral("spoken"), static_cast<qint64>(report.spoken)},
            {QStringLiteral("findings"), findings}};
}

QByteArray sentence(const QString& manifest, content::Place at, const std::string& words) {
    const content::Fault fault{manifest.toStdString(), at.line, at.column, words};
    return QByteArray::fromStdString(content::toText(fault)) + '\n';
}

bool isMissing(const Finding& finding) {
    return finding.trouble == Trouble::Missing;
}

QByteArray reportOf(const QString& pack, const PackReport& report, bool all) {
    const QString manifest = QDir(pack).filePath(QStringLiteral("manifest.yaml"));
    const auto missing = std::count_if(report.findings.begin(), report.findings.end(), isMissing);
    const bool areNamed = all || missing <= fewMissing;
    QByteArray text;
    for (const Finding& finding : report.findings)
        if (areNamed || !isMissing(finding))
            text += sentence(manifest, finding.at, finding.sentence);
    if (!areNamed)
        text += sentence(manifest, {},
                         std::to_string(missing) + " of " + std::to_string(report.lines) +
                             " lines have no clip; --all names them.");
    if (report.lines > 0)
        text += QStringLiteral("%1 of %2 lines are spoken.\n")
                    .arg(report.spoken)
                    .arg(report.lines)
                    .toUtf8();
    return text;
}

Outcome check(Arguments& arguments, const QString& pack) {
    if (!QDir(pack).exists())
        return Refusal{BadInput, QStringLiteral("There is no folder \"%1\"; name the folder that "
                                                "holds the voice pack's manifest.yaml.")
                                     .arg(pack)};
    const PackReport report = voice::checkPack(pack, library());
    const Outcome unwritten = arguments.has(QStringLiteral("json"))
                                  ? writeDocument(documentOf(pack, report))
                                  : write(reportOf(pack, report, arguments.has(allName)));
    if (unwritten || report.findings.empty())
        return unwritten;
    return Refusal{BadInput, report.findings.size() == 1
                                 ? QStringLiteral("There is 1 thing to mend in this voice pack.")
                                 : QStringLiteral("There are %1 things to mend in this voice pack.")
                                       .arg(report.findings.size())};
}

Outcome run(Arguments& arguments) {
    const QStringList words = arguments.positional();
    if (words.isEmpty())
        return Refusal{WrongUsage, QStringLiteral("Say what to do: \"check\" says what is to be "
                                                  "mended in a voice pack.")};
    if (words.first() != QLatin1String("check"))
        return Refusal{
            WrongUsage,
            QStringLiteral("There is no \"voice %1\"; write \"voice check\".").arg(words.first())};
    if (words.size() != 2)
        return Refusal{WrongUsage, QStringLiteral("Name the folder of one voice pack.")};
    return check(arguments, words[1]);
}

} // namespace

const Command voiceCommand{
    "voice",
    "voice check PACK [--all] [--json]",
    "Say everything that is to be mended in a voice pack.",
    "PACK is the folder of manifest.yaml. One line for each thing, \"file:line:column: sentence\": "
    "lines without a clip, texts that have changed since, files that are missing or no Ogg Opus, "
    "clips that are cut off, too quiet, too loud, too long for their phase or of another length "
    "than the manifest says. The exit code is 1 when there is any.\n"
    "JSON: \"pack\", \"name\", \"locale\", \"lines\" and \"spoken\" (how many there are, and how "
    "many of them are heard) and \"findings\", an array of objects with \"kind\", \"line\" and "
    "\"number\" (of the line), \"row\" and \"column\" (in the manifest) and \"sentence\".",
    describe,
    run};

} // namespace supine::commands
