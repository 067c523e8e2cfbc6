// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/utf8.h"

#include <algorithm>

namespace supine::content {

namespace {

unsigned byteAt(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

bool isTail(unsigned byte) {
    return (byte & 0xC0U) == 0x80U;
}

bool isBetween(unsigned byte, unsigned least, unsigned most) {
    return byte >= least && byte <= most;
}

/// Length of the well-formed character at `at`; 0 when there is none. The bounds of the second byte
/// keep out overlong forms, surrogates and what lies beyond U+10FFFF.
std::size_t characterLength(std::string_view bytes, std::size_t at) {
    const unsigned lead = byteAt(bytes, at);
    if (lead < 0x80U) {
        return 1;
    }
    const unsigned second = byteAt(bytes, at + 1);
    if (isBetween(lead, 0xC2U, 0xDFU)) {
        return isTail(second) ? 2 : 0;
    }
    const bool thirdFits = isTail(byteAt(bytes, at + 2));
    if (isBetween(lead, 0xE0U, 0xEFU)) {
        const unsigned least = lead == 0xE0U ? 0xA0U : 0x80U;
        const unsigned most = lead == 0xEDU ? 0x9FU : 0xBFU;
        return isBetween(second, least, most) && thirdFits ? 3 : 0;
    }
    if (isBetween(lead, 0xF0U, 0xF4U)) {
        const unsigned least = lead == 0xF0U ? 0x90U : 0x80U;
        const unsigned most = lead == 0xF4U ? 0x8FU : 0xBFU;
        const bool fits = thirdFits && isTail(byteAt(bytes, at + 3));
        return isBetween(second, least, most) && fits ? 4 : 0;
    }
    return 0;
}

} // namespace

bool isUtf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t length = characterLength(bytes, at);
        if (length == 0) {
            return false;
        }
        at += length;
    }
    return true;
}

int charactersIn(std::string_view bytes) {
    return static_cast<int>(std::ranges::count_if(
        bytes, [](char byte) { return !isTail(static_cast<unsigned char>(byte)); }));
}

bool hasControlCharacter(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned byte = byteAt(text, at);
        const bool isC1 = byte == 0xC2U && byteAt(text, at + 1) < 0xA0U;
        if (byte < 0x20U || byte == 0x7FU || isC1) {
            return true;
        }
    }
    return false;
}

} // namespace supine::content
