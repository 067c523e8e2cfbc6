// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routine.h"
#include "core/session/timeline.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace supine::recording {

/// One line to be read aloud, in the language chosen in app/text.
struct Line {
    session::SpokenText spoken;
    QString text;
    QByteArray digest; ///< Of the text, as voice::digestOf() makes it.
    std::size_t section = 0;
    bool isRare = false; ///< A standard session of the whole routine does not say it.
};

/// The lines of one movement, of one part round the movements, or those said now and then.
struct Section {
    QString title;
    std::size_t first = 0; ///< Index of its first line.
    std::size_t count = 0; ///< At least 1.

    std::size_t end() const { return first + count; }
};

/// Everything a voice may have to say, in the order in which somebody reads it: the movements in
/// the order of a session, then the parts round them, then what is said now and then.
struct Script {
    std::vector<Section> sections;
    std::vector<Line> lines;
};

Script scriptOf(const model::Library& library);

} // namespace supine::recording
