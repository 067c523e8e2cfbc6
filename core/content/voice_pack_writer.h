// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/voice_pack.h"

#include <string>

namespace supine::content {

/// The manifest of a voice pack. What loadVoicePack() reads from it is the same pack, to the
/// millisecond: a text may hold whatever people are called; control characters and repeated spaces
/// become single spaces. The pack has at least one clip, and no text but the note is empty.
std::string manifestOf(const VoicePack& pack);

} // namespace supine::content
