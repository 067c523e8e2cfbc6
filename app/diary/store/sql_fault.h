// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QString>

#include "core/diary/store.h"

namespace supine::diary {

/// What an error of SQLite means for the diary in this file.
Fault faultOf(const QSqlError& error, const QString& path);

} // namespace supine::diary
