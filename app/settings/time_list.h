// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/reminders/reminders.h"

#include <array>
#include <vector>

namespace supine::controls {
class Button;
}

namespace supine::settings {

class TimeField;

/// Times of day, one under another: each can be changed and, where there are several, taken away.
/// There is room for reminders::mostTimes.
class TimeList : public QWidget {
    Q_OBJECT

public:
    explicit TimeList(QWidget* parent = nullptr);

    const std::vector<reminders::TimeOfDay>& times() const { return m_times; }
    /// Emits nothing.
    void setTimes(const std::vector<reminders::TimeOfDay>& times);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget* whole = nullptr;
        TimeField* field = nullptr;
        controls::Button* remove = nullptr;
    };

    Row makeRow(std::size_t index);
    void put(std::vector<reminders::TimeOfDay> times);
    void replace(std::size_t index, reminders::TimeOfDay by);
    void remove(std::size_t index);
    void addTime();
    void showTimes();

    std::vector<reminders::TimeOfDay> m_times;
    std::array<Row, reminders::mostTimes> m_rows; ///< Those without a time are hidden.
    controls::Button* m_add;
};

} // namespace supine::settings
