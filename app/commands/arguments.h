// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/refusal.h"
#include "core/session/timeline.h"

#include <QCommandLineParser>
#include <QSize>

namespace supine::commands {

/// The options that several commands share, said the same way everywhere.
QCommandLineOption levelOption();
QCommandLineOption breathOption();
QCommandLineOption rangeOption();
QCommandLineOption guidanceOption();
QCommandLineOption jsonOption();

/// Reads what was written after a command. It remembers the first thing that is wrong and answers
/// everything after it with the fallback, so that a command asks for all and looks once for a
/// refusal.
class Arguments {
public:
    explicit Arguments(const QCommandLineParser& parser) : m_parser(parser) {}

    bool has(const QString& option) const { return m_parser.isSet(option); }
    QString text(const QString& option) const { return m_parser.value(option); }
    QStringList positional() const { return m_parser.positionalArguments(); }

    /// The one word after the command, such as an exercise's id; a refusal of usage when it is
    /// missing.
    QString only(const QString& what);
    /// A number between two limits, both included. No number, NaN and infinity are refused.
    double number(const QString& option, double fallback, double least, double most);
    model::Level level(model::Level fallback);
    /// In and out seconds as "4/6", within what a person may choose.
    BreathPace breath(BreathPace fallback);
    /// A comfort range, 0.4 to 1.0.
    double range();
    /// How much is said: full unless told.
    session::Guidance guidance();
    /// Width and height as "1280x800", each within 16 to 8192 pixels.
    QSize size(QSize fallback);
    /// One of a few words.
    QString word(const QString& option, const QStringList& choices);

    const Outcome& refusal() const { return m_refusal; }

private:
    void refuse(const QString& sentence, ExitCode exitCode = BadInput);

    const QCommandLineParser& m_parser;
    Outcome m_refusal;
};

/// A level by its name; nothing for any other word.
std::optional<model::Level> levelNamed(QStringView name);
/// gentle, standard or full, as files and commands write it.
QString idOf(model::Level level);

} // namespace supine::commands
