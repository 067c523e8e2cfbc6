// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/engines/speech_engine.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace supine::voice {

namespace {

const QString textMark = QStringLiteral("{text}");
const QString textFileMark = QStringLiteral("{text-file}");
const QString wavMark = QStringLiteral("{wav}");
const QString languageMark = QStringLiteral("{language}");

// Only plain names in braces: an engine's own language may use braces for other things.
const QRegularExpression& markForm() {
    static const QRegularExpression form(QStringLiteral("\\{[a-z-]+\\}"));
    return form;
}

QString unknownMark(const QStringList& words) {
    for (const QString& word : words)
        for (auto found = markForm().globalMatch(word); found.hasNext();) {
            const QString mark = found.next().captured();
            if (mark != textMark && mark != textFileMark && mark != wavMark && mark != languageMark)
                return mark;
        }
    return {};
}

bool holds(const QStringList& words, const QString& mark) {
    return std::any_of(words.begin(), words.end(),
                       [&mark](const QString& word) { return word.contains(mark); });
}

// In one go, so that a mark inside the text stays text.
QString filled(const QString& word, const std::function<QString(const QString&)>& valueOf) {
    QString made;
    qsizetype from = 0;
    for (auto found = markForm().globalMatch(word); found.hasNext();) {
        const auto mark = found.next();
        made += word.mid(from, mark.capturedStart() - from) + valueOf(mark.captured());
        from = mark.capturedEnd();
    }
    return made + word.mid(from);
}

} // namespace

QString findInPath(const QString& name) {
    return QStandardPaths::findExecutable(name);
}

Result<SpeechEngine, QString> SpeechEngine::fromCommand(const QString& command,
                                                        const FindProgram& findProgram) {
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty() || words.first().isEmpty())
        return Unexpected{tr("Write the command that speaks, such as: espeak-ng -v {language} "
                             "-f {text-file} -w {wav}")};
    const QString unknown = unknownMark(words);
    if (!unknown.isEmpty())
        return Unexpected{
            tr("%1 is not known; write {text}, {text-file}, {wav} or {language}.").arg(unknown)};
    const QString program = findProgram(words.first());
    if (program.isEmpty())
        return Unexpected{tr("There is no program \"%1\"; install it, or write its whole path.")
                              .arg(words.first())};
    words.first() = program;
    return SpeechEngine(std::move(words));
}

QString SpeechEngine::name() const {
    return QFileInfo(m_words.first()).fileName();
}

QString SpeechEngine::key(const QString& language) const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& word : m_words)
        hash.addData(word.toUtf8() + '\0');
    hash.addData(language.toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

EngineCall SpeechEngine::callFor(const Utterance& utterance, const QString& textFile,
                                 const QString& wavFile) const {
    const auto valueOf = [&](const QString& mark) {
        return mark == textMark       ? utterance.text
               : mark == textFileMark ? textFile
               : mark == wavMark      ? wavFile
                                      : utterance.language;
    };
    EngineCall call;
    call.program = m_words.first();
    for (const QString& word : m_words.mid(1)) {
        const QString argument = filled(word, valueOf);
        const bool isOption = word.startsWith(textMark) && argument.startsWith(QLatin1Char('-'));
        call.arguments += isOption ? QLatin1Char(' ') + argument : argument;
    }
    call.readsInput = !holds(m_words, textMark) && !holds(m_words, textFileMark);
    call.writesOutput = !holds(m_words, wavMark);
    return call;
}

} // namespace supine::voice
