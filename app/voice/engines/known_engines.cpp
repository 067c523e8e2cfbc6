// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/engines/known_engines.h"

#include <QDir>
#include <QStandardPaths>

namespace supine::voice {

namespace {

// As calm as the voice that is shipped, which is made with the same numbers.
const QString festivalVoice = QStringLiteral(
    "(if (boundp 'voice_cmu_us_slt_arctic_hts) (begin (voice_cmu_us_slt_arctic_hts) (set! "
    "hts_engine_params (append (list (list \"-r\" 0.68) (list \"-fm\" -1.0)) hts_engine_params))) "
    "(Parameter.set 'Duration_Stretch 1.3))");
const QString textFile = QStringLiteral("{text-file}");
const QString wav = QStringLiteral("{wav}");

using Maybe = std::optional<SpeechEngine>;

Maybe engine(const EnginePlaces& places, const QString& program, const QStringList& arguments) {
    const QString path = places.findProgram(program);
    return path.isEmpty() ? Maybe() : SpeechEngine(QStringList(path) + arguments);
}

QString language(const QString& locale) {
    return languageTag(locale).section(QLatin1Char('-'), 0, 0);
}

// Debian calls another program piper too, so without a voice beside its description there is none.
QString modelOf(const QString& locale, const QStringList& folders) {
    const QStringList names{language(locale) + QStringLiteral("_*.onnx"),
                            language(locale) + QStringLiteral("-*.onnx")};
    for (const QString& folder : folders)
        for (const QFileInfo& file : QDir(folder).entryInfoList(names, QDir::Files, QDir::Name))
            if (QFileInfo::exists(file.filePath() + QStringLiteral(".json")))
                return file.absoluteFilePath();
    return {};
}

Maybe piper(const QString& locale, const EnginePlaces& places) {
    const QString model = modelOf(locale, places.modelFolders);
    if (model.isEmpty())
        return {};
    const QStringList arguments{QStringLiteral("--model"),        model,
                                QStringLiteral("--length_scale"), QStringLiteral("1.18"),
                                QStringLiteral("--output_file"),  wav};
    const Maybe renamed = engine(places, QStringLiteral("piper-tts"), arguments);
    return renamed ? renamed : engine(places, QStringLiteral("piper"), arguments);
}

Maybe festival(const EnginePlaces& places) {
    return engine(places, QStringLiteral("text2wave"),
                  {QStringLiteral("-eval"), festivalVoice, QStringLiteral("-o"), wav, textFile});
}

Maybe flite(const EnginePlaces& places) {
    return engine(places, QStringLiteral("flite"),
                  {QStringLiteral("-voice"), QStringLiteral("slt"), QStringLiteral("--setf"),
                   QStringLiteral("duration_stretch=1.35"), QStringLiteral("-f"), textFile,
                   QStringLiteral("-o"), wav});
}

Maybe espeak(const EnginePlaces& places) {
    return engine(places, QStringLiteral("espeak-ng"),
                  {QStringLiteral("-v"), QStringLiteral("{language}"), QStringLiteral("-s"),
                   QStringLiteral("130"), QStringLiteral("-f"), textFile, QStringLiteral("-w"),
                   wav});
}

} // namespace

EnginePlaces EnginePlaces::standard() {
    EnginePlaces places;
    for (const QString& root :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        for (const char* folder : {"/piper", "/piper-voices", "/piper/voices"})
            places.modelFolders += root + QLatin1String(folder);
    return places;
}

QString languageTag(const QString& locale) {
    return QString(locale).replace(QLatin1Char('_'), QLatin1Char('-')).toLower();
}

std::optional<SpeechEngine> knownEngine(const QString& locale, const EnginePlaces& places) {
    if (const Maybe found = piper(locale, places))
        return found;
    if (language(locale) == QLatin1String("en"))
        for (const Maybe& found : {festival(places), flite(places)})
            if (found)
                return found;
    return espeak(places);
}

} // namespace supine::voice
