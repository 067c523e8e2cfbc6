// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "app/figure/style/choice.h"
#include "core/content/load.h"
#include "core/session/session.h"

namespace supine::commands {

/// The library the commands read: built-in and own files. Own files with faults are left out; the
/// window and `validate` say what is wrong with them.
const model::Library& library();

/// Exercises and sections in the order in which routines first name them, the others after them.
std::vector<const model::Exercise*> inPractisedOrder(const model::Library& library);

/// An exercise or section by its id, or the refusal with what was probably meant.
Asked<const model::Exercise*> exerciseNamed(const QString& id);

/// The body of this id; an empty id asks for the woman's. It lives as long as the program.
Asked<const motion::Build*> buildNamed(const QString& id);

/// The colours of this look in these clothes; an empty id asks for the first there are.
Asked<figure::Palette> paletteNamed(const QString& look, const QString& clothes,
                                    model::Theme theme);

/// The plan of a routine, or of `five` for a level's name alone, at the level, breath pace and
/// guidance that were asked for; ranges and line lengths are nobody's own.
Asked<session::Plan> routineAsked(Arguments& arguments);

/// The plan of one exercise at the level and range that were asked for.
Asked<session::Plan> exerciseAsked(Arguments& arguments);

/// A person's own settings never reach a command: range 1.0, the level's pace.
session::TimelineOptions plainOptions(model::Level level);

} // namespace supine::commands
