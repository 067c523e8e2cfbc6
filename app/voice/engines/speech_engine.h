// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace supine::voice {

/// What is to be spoken, and in which language ("de", "pt-br").
struct Utterance {
    QString text;
    QString language;
};

/// Where a program lies, by its name or path; empty where there is none.
using FindProgram = std::function<QString(const QString& name)>;

/// The standard way: QStandardPaths::findExecutable.
QString findInPath(const QString& name);

/// How an engine is started for one line: without any shell.
struct EngineCall {
    QString program;
    QStringList arguments;
    bool readsInput = false;   ///< The text file is its standard input.
    bool writesOutput = false; ///< Its standard output is the WAV.
};

/// A program that speaks: it is given a text and writes a WAV file. Its words are those of a
/// command line, in which {text} stands for the text, {text-file} for a file that holds it, {wav}
/// for the file to write and {language} for "de" or "pt-br". Without {text} and {text-file} it
/// reads the text from its standard input; without {wav} it writes to its standard output.
class SpeechEngine {
    Q_DECLARE_TR_FUNCTIONS(supine::voice::SpeechEngine)

public:
    /// `words` begin with the program's path, as it was found.
    explicit SpeechEngine(QStringList words) : m_words(std::move(words)) {}

    /// Splits a command line as a terminal would, quotes and all, but runs nothing. The error is
    /// one sentence for the person who wrote it.
    static Result<SpeechEngine, QString> fromCommand(const QString& command,
                                                     const FindProgram& findProgram = findInPath);

    /// The program's name without its folder, as sentences name it.
    QString name() const;
    const QStringList& words() const { return m_words; }

    /// The same for the same words and language only; it may be the name of a folder.
    QString key(const QString& language) const;

    /// A text that begins with a hyphen gets a space before it, so that it is never an option.
    EngineCall callFor(const Utterance& utterance, const QString& textFile,
                       const QString& wavFile) const;

private:
    QStringList m_words;
};

} // namespace supine::voice
