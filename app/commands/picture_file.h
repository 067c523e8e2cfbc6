// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/refusal.h"

#include <QImage>

namespace supine::commands {

/// Writes a picture as PNG. A picture that was there stays until the new one is whole; a device or
/// a pipe is written into. What cannot be written is a refusal that names the file and why.
Outcome writePicture(const QImage& image, const QString& path);

} // namespace supine::commands
