// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders/wall_clock.h"

#include <QDateTime>

namespace supine::reminders {

LocalTime wallClock() {
    const QDateTime now = QDateTime::currentDateTime();
    return LocalTime{std::chrono::seconds{now.toSecsSinceEpoch() + now.offsetFromUtc()}};
}

} // namespace supine::reminders
