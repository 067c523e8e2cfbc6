// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/entry.h"

#include <algorithm>
#include <string_view>

namespace supine::diary {

/// The smallest and the largest number a value of an entry can be, both included.
struct Limits {
    double least = 0;
    double most = 0;

    bool hold(double number) const { return number >= least && number <= most; }
};

/// What a file of somebody else's making may say; the program itself stays far inside.
inline constexpr Limits feelingLimits{0, worstFeeling};
inline constexpr Limits rangeLimits{0.4, 1.0};
inline constexpr Limits countLimits{0, 10000};
inline constexpr Limits breathLimits{1, 60};     ///< Seconds of one in- or out-breath.
inline constexpr Limits lengthLimits{0, 864000}; ///< Seconds; nobody practises for ten days.

/// Whether it has the form of an id, eight, four, four, four and twelve hexadecimal digits.
inline bool isId(std::string_view text) {
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::equal(text.begin(), text.end(), form.begin(), form.end(), [](char c, char f) {
        const bool isHex =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        return f == 'x' ? isHex : c == '-';
    });
}

} // namespace supine::diary
