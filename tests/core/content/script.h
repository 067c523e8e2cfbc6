// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <vector>

namespace supine::content::tests {

/// A line for whoever practises, whatever their range.
inline constexpr double everyRange = 0;

/// A spoken line as the session script has it.
struct ScriptLine {
    std::string turn;          ///< "1", "2", ..., "later", "two-more" or "last".
    double range = everyRange; ///< The comfort range it is written for.
    std::string text;
};

/// One row of the session script, written down a second time and on purpose: what the files say is
/// compared with it, so that no line and no number changes unnoticed.
struct ScriptStep {
    std::string exercise;
    std::string step;
    std::string role;
    std::string breath;
    std::array<double, 3> seconds; ///< Gentle, Standard, Full.
    std::string page;
    std::vector<ScriptLine> lines;
};

/// All rows, in the order of a session.
const std::vector<ScriptStep>& script();

} // namespace supine::content::tests
