// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/session/timeline.h"

#include <QString>
#include <QStringList>

namespace supine::text {

/// The languages the program can speak on screen, as in "de"; English, the source, is the first.
QStringList languages();

/// Chooses the language of everything that is read from here on and gives back the one that could
/// be had. An empty or unknown name follows the desktop; what that does not lead to is English. It
/// needs the application object and belongs before the first window.
QString chooseLanguage(const QString& name = {});

/// A string of the core as it is, UTF-8.
QString plain(std::string_view utf8);

/// A content text in the chosen language, found by its line id; the English one where it is not
/// translated. This is the one place where content becomes what people read.
QString of(const model::Text& content);

/// The same with `{n}` filled in by the number as a word of the chosen language.
QString of(const model::Text& content, int number);

/// The same with `{n}` filled in by digits: "10 breaths".
QString withDigits(const model::Text& content, int number);

/// What stands on the screen for a cue.
QString of(const session::Cue& cue);

/// A number from 1 to 40 as a word at the start of a sentence ("Five"); larger ones as digits.
QString numberWord(int number);

QString levelName(model::Level level);

/// A muscle as people call it, by its name in content files ("diaphragm"); empty for any other.
QString muscleName(std::string_view muscle);

/// "3:34", minutes and seconds, never negative.
QString clock(Seconds length);

/// "10 minutes", rounded to whole minutes, at least one.
QString minutes(Seconds length);

} // namespace supine::text
