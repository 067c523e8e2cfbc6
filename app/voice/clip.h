// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/samples.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace supine::voice {

/// Decodes an Ogg Opus file to one channel at 48 kHz, whatever it holds. At most a minute is taken.
/// The error is one English sentence for the log.
Result<Samples, std::string> decodeClip(const QByteArray& opus);

/// The same, read from a file of at most 4 MiB.
Result<Samples, std::string> readClip(const QString& path);

} // namespace supine::voice
