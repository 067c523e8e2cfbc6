// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/entry.h"

#include <vector>

namespace supine::diary {

/// A finished practice of the daily routine at a day and a minute of it, in local time one hour
/// ahead of UTC. Its id is made of both.
Entry practiceAt(const Day& day, int minuteOfDay = 19 * 60 + 40);

/// The same with how the back was.
Entry feltAt(const Day& day, std::optional<Feeling> before, std::optional<Feeling> after);

/// What somebody who practises most days has written in so many days up to and including `last`:
/// levels, lengths, numbers, notes and what hurt differ as in life, but are the same each time.
std::vector<Entry> sampleDiary(const Day& last, int days);

} // namespace supine::diary
