// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include "core/motion/pose.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace supine::commands {

namespace {

const auto levelName = QStringLiteral("level");
const auto breathName = QStringLiteral("breath");
const auto rangeName = QStringLiteral("range");
const auto guidanceName = QStringLiteral("guidance");
const auto sizeName = QStringLiteral("size");
const QStringList levelIds{QStringLiteral("gentle"), QStringLiteral("standard"),
                           QStringLiteral("full")};
// In the order of session::Guidance.
const QStringList guidanceIds{QStringLiteral("full"), QStringLiteral("brief"),
                              QStringLiteral("off")};

constexpr int smallestSide = 16;
constexpr int largestSide = 8192;

struct Limits {
    double least;
    double most;
};
constexpr Limits inLimits{3, 6};
constexpr Limits outLimits{4, 9};

// Plain decimals only: what C and Qt read beyond them (nan, inf, hex, 1e9) is nothing a person
// means.
std::optional<double> plainNumber(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^[+-]?\\d{1,9}(\\.\\d{1,12})?$"));
    return form.match(text).hasMatch() ? std::optional(text.toDouble()) : std::nullopt;
}

bool isWithin(std::optional<double> number, Limits limits) {
    return number && *number >= limits.least && *number <= limits.most;
}

QString shown(double number) {
    return QString::number(number, 'g', 9);
}

QCommandLineOption option(const QString& name, const char* help, const char* value = nullptr) {
    QCommandLineOption made(name, QString::fromUtf8(help));
    if (value)
        made.setValueName(QString::fromUtf8(value));
    return made;
}

} // namespace

QCommandLineOption levelOption() {
    return option(levelName, "gentle, standard or full; standard unless told.", "LEVEL");
}
QCommandLineOption breathOption() {
    return option(breathName, "Seconds in and out, 3 to 6 and 4 to 9; the level's own unless told.",
                  "IN/OUT");
}
QCommandLineOption rangeOption() {
    return option(rangeName, "Comfort range, 0.4 to 1.0; 1.0 unless told.", "R");
}
QCommandLineOption guidanceOption() {
    return option(guidanceName,
                  "full, brief or off: whole sentences, a few words, or lines that are captions "
                  "alone; full unless told.",
                  "HOW");
}
QCommandLineOption jsonOption() {
    return option(QStringLiteral("json"),
                  "Write JSON, the format of supine(1), in place of a table.");
}

QString Arguments::only(const QString& what) {
    const QStringList words = positional();
    if (words.isEmpty())
        refuse(QStringLiteral("Name the %1.").arg(what), WrongUsage);
    else if (words.size() > 1)
        refuse(QStringLiteral("Name one %1 only; \"%2\" is one word too many.").arg(what, words[1]),
               WrongUsage);
    return words.value(0);
}

double Arguments::number(const QString& option, double fallback, double least, double most) {
    if (!has(option))
        return fallback;
    const auto number = plainNumber(text(option));
    if (isWithin(number, {least, most}))
        return *number;
    refuse(QStringLiteral("--%1 takes a number from %2 to %3, not \"%4\".")
               .arg(option, shown(least), shown(most), text(option)));
    return fallback;
}

model::Level Arguments::level(model::Level fallback) {
    if (!has(levelName))
        return fallback;
    const auto level = levelNamed(text(levelName));
    if (!level)
        refuse(QStringLiteral("There is no level \"%1\"; write gentle, standard or full.")
                   .arg(text(levelName)));
    return level.value_or(fallback);
}

BreathPace Arguments::breath(BreathPace fallback) {
    if (!has(breathName))
        return fallback;
    const QStringList parts = text(breathName).split(QLatin1Char('/'));
    const auto in = plainNumber(parts.value(0));
    const auto out = plainNumber(parts.value(1));
    if (parts.size() == 2 && isWithin(in, inLimits) && isWithin(out, outLimits))
        return {Seconds{*in}, Seconds{*out}};
    refuse(
        QStringLiteral("--breath takes 3 to 6 seconds in and 4 to 9 seconds out, such as 4/6, not "
                       "\"%1\".")
            .arg(text(breathName)));
    return fallback;
}

double Arguments::range() {
    return number(rangeName, motion::fullRange, motion::smallestRange, motion::fullRange);
}

session::Guidance Arguments::guidance() {
    return static_cast<session::Guidance>(guidanceIds.indexOf(word(guidanceName, guidanceIds)));
}

QSize Arguments::size(QSize fallback) {
    if (!has(sizeName))
        return fallback;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})x(\\d{1,6})$"));
    const auto match = form.match(text(sizeName));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (match.hasMatch() && fits(size.width()) && fits(size.height()))
        return size;
    refuse(
        QStringLiteral("--size takes width and height from %1 to %2 pixels, such as 1280x800, not "
                       "\"%3\".")
            .arg(smallestSide)
            .arg(largestSide)
            .arg(text(sizeName)));
    return fallback;
}

QString Arguments::word(const QString& option, const QStringList& choices) {
    if (!has(option) || choices.contains(text(option)))
        return has(option) ? text(option) : choices.first();
    refuse(QStringLiteral("--%1 takes %2, not \"%3\".")
               .arg(option, choices.join(QStringLiteral(" or ")), text(option)));
    return choices.first();
}

void Arguments::refuse(const QString& sentence, ExitCode exitCode) {
    if (!m_refusal)
        m_refusal = Refusal{exitCode, sentence};
}

std::optional<model::Level> levelNamed(QStringView name) {
    for (const model::Level level : model::allLevels)
        if (name == idOf(level))
            return level;
    return {};
}

QString idOf(model::Level level) {
    return levelIds[static_cast<qsizetype>(level)];
}

} // namespace supine::commands
