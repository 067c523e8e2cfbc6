// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routine.h"

#include <QJsonObject>

namespace supine::commands {

/// Everything the library holds for people, as `supine list --json` gives it.
QJsonObject catalogueOf(const model::Library& library);

} // namespace supine::commands
