// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace supine::voice {

/// No clip is taken beyond this.
inline constexpr Seconds longestClip{60};

/// Decodes an Ogg Opus file to one channel at 48 kHz, whatever it holds, and leaves out what comes
/// after `longest`. The error is one English sentence for the log.
Result<Samples, std::string> decodeOpus(const QByteArray& opus, Seconds longest = longestClip);

/// A clip, read from an ordinary file of at most 4 MiB; anything else is not even opened.
Result<Samples, std::string> readOpus(const QString& path);

} // namespace supine::voice
