// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace supine::voice {

/// Decodes an Ogg Opus file to one channel at 48 kHz, whatever it holds. At most a minute is taken.
/// The error is one English sentence for the log.
Result<Samples, std::string> decodeOpus(const QByteArray& opus);

/// The same, read from a file of at most 4 MiB.
Result<Samples, std::string> readOpus(const QString& path);

} // namespace supine::voice
