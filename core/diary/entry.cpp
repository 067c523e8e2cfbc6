// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/entry.h"

namespace supine::diary {

namespace {

constexpr int clearChange = 2; // points of 0 to 10

} // namespace

Change changeOf(const Entry& entry) {
    if (!entry.before || !entry.after)
        return Change::Unknown;
    const int rise = *entry.after - *entry.before;
    if (rise <= -clearChange)
        return Change::Lower;
    return rise >= clearChange ? Change::Higher : Change::AboutTheSame;
}

} // namespace supine::diary
