// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/now.h"

#include <QUuid>

namespace supine::diary {

When whenOf(const QDateTime& time) {
    constexpr int secondsPerMinute = 60;
    return {std::chrono::sys_seconds{std::chrono::seconds{time.toSecsSinceEpoch()}},
            std::chrono::minutes{time.offsetFromUtc() / secondsPerMinute}};
}

When now() {
    return whenOf(QDateTime::currentDateTime());
}

std::string newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace supine::diary
