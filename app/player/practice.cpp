// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/practice.h"

#include <algorithm>

namespace supine::player {

void Practice::add(const std::string& exercise, Seconds played) {
    const auto known = std::find_if(m_parts.begin(), m_parts.end(), [&](const Practised& part) {
        return part.exercise == exercise;
    });
    if (known == m_parts.end())
        m_parts.push_back({exercise, played});
    else
        known->length += played;
}

Seconds Practice::whole() const {
    Seconds sum{};
    for (const Practised& part : m_parts)
        sum += part.length;
    return sum;
}

} // namespace supine::player
