// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/asked.h"
#include "app/commands/command.h"
#include "app/commands/output.h"
#include "app/text.h"
#include "app/voice/export/sound_file.h"
#include "app/voice/make_sound.h"

#include <memory>

namespace supine::commands {

namespace {

const auto langName = QStringLiteral("lang");
const auto outName = QStringLiteral("out");

void describe(QCommandLineParser& parser) {
    parser.addOptions({levelOption(), breathOption(), rangeOption(), guidanceOption()});
    parser.addOption({langName, QStringLiteral("Language that is spoken; en unless told."),
                      QStringLiteral("CODE")});
    parser.addOption(
        {outName, QStringLiteral("The file to write, .wav or .opus."), QStringLiteral("FILE")});
}

Asked<voice::SoundFormat> formatAsked(const Arguments& arguments) {
    const QString path = arguments.text(outName);
    if (path.isEmpty())
        return Unexpected{Refusal{
            WrongUsage, QStringLiteral("Name the sound file to write with --out FILE.wav or --out "
                                       "FILE.opus.")}};
    if (const auto format = voice::soundFormatOf(path))
        return *format;
    return Unexpected{Refusal{
        BadInput, QStringLiteral("\"%1\" is no sound file this can write; let its name end in .wav "
                                 "or .opus.")
                      .arg(path)}};
}

/// Chooses the language of the lines, because which clips are still right depends on it.
Asked<QString> languageAsked(const Arguments& arguments) {
    const QStringList languages = text::languages();
    const QString asked =
        arguments.has(langName) ? arguments.text(langName) : languages.constFirst();
    if (!languages.contains(asked))
        return Unexpected{
            Refusal{BadInput, QStringLiteral("There is no language \"%1\"; write %2.")
                                  .arg(asked, languages.join(QStringLiteral(" or ")))}};
    return text::chooseLanguage(asked);
}

/// The plan that was asked for, each line as long as this voice takes for it.
Asked<session::Plan> spokenPlan(const session::Plan& asked, double range,
                                const std::shared_ptr<const voice::Voice>& voice) {
    session::TimelineOptions options = asked.options;
    options.defaultRange = range;
    options.lineSeconds = voice::lineSecondsOf(voice);
    auto plan = session::makePlan(library(), asked.routine, options);
    if (!plan)
        return Unexpected{Refusal{BadInput, QString::fromStdString(plan.error().sentence)}};
    return std::move(*plan);
}

Outcome outcomeOf(const voice::Exported& exported, const QString& path) {
    using End = voice::Exported::End;
    if (exported.end == End::Whole)
        return {};
    const QString reason = exported.end == End::NoFile ? QStringLiteral("it is no file")
                           : exported.reason.isEmpty() ? QStringLiteral("the encoder failed")
                                                       : exported.reason;
    return Refusal{
        BadInput, QStringLiteral("The session cannot be written to \"%1\": %2.").arg(path, reason)};
}

Outcome run(Arguments& arguments) {
    const double range = arguments.range();
    const auto asked = routineAsked(arguments);
    if (!asked)
        return asked.error();
    const auto format = formatAsked(arguments);
    if (!format)
        return format.error();
    const auto language = languageAsked(arguments);
    if (!language)
        return language.error();
    const auto voice = voice::findVoice(*language, library());
    if (voice->packs().empty())
        complain(QStringLiteral("No voice speaks this language; each line is a soft chime."));
    const auto plan = spokenPlan(*asked, range, voice);
    if (!plan)
        return plan.error();
    const QString path = arguments.text(outName);
    return outcomeOf(voice::exportSession(voice::wholeSound(*plan, voice, {}), path, *format,
                                          text::of(plan->routine.title).toStdString()),
                     path);
}

} // namespace

const Command exportAudioCommand{
    "export-audio",
    "export-audio ROUTINE [--level LEVEL] [--breath IN/OUT] [--range R] [--guidance HOW] "
    "[--lang CODE] --out FILE.wav|FILE.opus",
    "Write all that is heard of a session to a sound file.",
    "Voice, breath sound and chimes as a session plays them, at the volumes of somebody who has "
    "set "
    "none. WAV is 16 bits, one channel, 48 kHz. A file of that name is replaced once the new one "
    "is whole.",
    describe,
    run};

} // namespace supine::commands
