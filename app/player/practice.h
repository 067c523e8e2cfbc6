// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units.h"

#include <string>
#include <vector>

namespace supine::player {

/// Something a person did in a session and for how long it played.
struct Practised {
    std::string exercise;
    Seconds length{};
};

/// What was really played of a session, in the order it was met. A pause does not count, and what
/// is done again counts again.
class Practice {
public:
    void add(const std::string& exercise, Seconds played);
    const std::vector<Practised>& parts() const { return m_parts; }
    Seconds whole() const;

private:
    std::vector<Practised> m_parts;
};

} // namespace supine::player
