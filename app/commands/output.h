// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/refusal.h"

#include <QByteArray>
#include <QJsonObject>

namespace supine::commands {

/// Writes to the standard output. A full disk or a closed pipe is a refusal.
Outcome write(const QByteArray& bytes);

/// One indented JSON document.
Outcome writeDocument(const QJsonObject& document);

/// One JSON object on a line of its own, seen at once.
Outcome writeLine(const QJsonObject& object);

/// One sentence on the standard error.
void complain(const QString& sentence);

} // namespace supine::commands
