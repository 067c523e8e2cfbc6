// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"

#include <QString>

#include <vector>

namespace supine::browse {

/// Which of an exercise's texts a person is shown.
struct Reader {
    model::Level level = model::Level::Standard;
    model::Place place = model::Place::Floor;
};

/// What a found line is: its kind decides what stands beside it.
enum class FoundIn { Title, Step, Note };

/// A line of an exercise in which something was found, in the chosen language.
struct Finding {
    const model::Exercise* exercise = nullptr; ///< Owned by the library.
    FoundIn kind = FoundIn::Title;
    std::string step; ///< Id of the step the line is; empty for any other line.
    int number = 0;   ///< Of that step among the exercise's steps, from 1; 0 for any other line.
    QString line;     ///< The found line; with a title it is the purpose that stands under it.
};

/// A text as it is compared: without capitals and accents, with single spaces.
QString folded(const QString& text);

/// The lines in which all of the words occur, in any order and with anything before or after them;
/// words that stand in the exercise's title need not stand in the line again. A title gives one
/// finding with its purpose. Exercises whose title has the words come first, else they keep their
/// order. Looked through are titles, purposes, steps and notes. Without any word every exercise is
/// found by its title.
std::vector<Finding> search(const std::vector<const model::Exercise*>& exercises,
                            const Reader& reader, const QString& words);

} // namespace supine::browse
