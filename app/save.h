// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace supine {

/// Puts what was written to a file in the place of the one that was there, or, when not all of it
/// could be written, leaves that as it is and returns false. QSaveFile::commit() alone says nothing
/// when the last of what it had buffered found no room.
inline bool putInPlace(QSaveFile& file) {
    return file.flush() && file.error() == QFileDevice::NoError && file.commit();
}

} // namespace supine
