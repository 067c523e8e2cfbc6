// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace supine::content {

/// Whether the bytes are well-formed UTF-8 (RFC 3629: nothing overlong, no surrogates, nothing
/// beyond U+10FFFF).
bool isUtf8(std::string_view bytes);

/// How many characters begin in these bytes, which are well-formed UTF-8.
int charactersIn(std::string_view bytes);

/// Whether the text holds a control character (C0, C1 or delete), which no reader could see.
bool hasControlCharacter(std::string_view text);

} // namespace supine::content
