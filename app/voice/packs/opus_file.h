// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>

namespace supine::voice {

/// No clip is taken beyond this.
inline constexpr Seconds longestClip{60};

/// Decodes an Ogg Opus file to one channel at 48 kHz, whatever it holds, and leaves out what comes
/// after `longest`. The error is one English sentence for the log.
Result<Samples, std::string> decodeOpus(const QByteArray& opus, Seconds longest = longestClip);

/// A clip, read from an ordinary file of at most 4 MiB; anything else is not even opened.
Result<Samples, std::string> readOpus(const QString& path);

/// How long the Ogg Opus file at a path lasts, without decoding it; nothing where it is none.
std::optional<Seconds> opusLength(const QString& path);

} // namespace supine::voice
