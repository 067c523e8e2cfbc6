// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/entry.h"

namespace supine::diary {

/// 14 May 2026, half past six in the evening in a place two hours ahead of UTC.
inline const When thatEvening{std::chrono::sys_days{std::chrono::year{2026} / 5 / 14} +
                                  std::chrono::hours{16} + std::chrono::minutes{30},
                              std::chrono::minutes{120}};

inline When later(const When& when, std::chrono::seconds by) {
    return {when.utc + by, when.ahead};
}

/// An entry of which every value is another one than by default.
inline Entry fullEntry() {
    Entry entry;
    entry.id = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
    entry.start = thatEvening;
    entry.end = later(thatEvening, std::chrono::seconds{583});
    entry.routine = "five";
    entry.level = model::Level::Standard;
    entry.place = model::Place::Bed;
    entry.pace = {Seconds{3.5}, Seconds{5.25}};
    entry.ending = Ending::Left;
    entry.length = Seconds{571.04};
    entry.leftIn = "arm-raise";
    entry.leftAt = Seconds{0.1 + 0.2};
    entry.before = 4;
    entry.after = 0;
    entry.note = "\"Better\", I think;\r\nslept well.\nMüde, müde \xF0\x9F\x98\xB4";
    entry.parts = {{"pelvic-tilt", 8, 8, 0.7, Seconds{142.5}, Skip::None, 0, {}},
                   {"arm-raise",
                    1,
                    2,
                    0.4,
                    Seconds{1.0 / 3.0},
                    Skip::Hurt,
                    2,
                    {model::HurtPlace::Shoulder, model::HurtPlace::LowBack}}};
    return entry;
}

/// One that has just been begun.
inline Entry bareEntry() {
    Entry entry;
    entry.id = "00000000-0000-4000-8000-000000000000";
    entry.start = {thatEvening.utc, std::chrono::minutes{-210}};
    entry.routine = "five";
    return entry;
}

} // namespace supine::diary
