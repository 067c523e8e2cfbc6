// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace supine::content {

/// What somebody probably meant: "did you mean "role"?" when one of the candidates differs by a
/// slip or two, else "write one of a, b and c".
std::string suggestion(std::string_view written, const std::vector<std::string>& candidates);

/// Letters to insert, remove, change or swap with their neighbour to make one word of the other.
int editDistance(std::string_view a, std::string_view b);

} // namespace supine::content
