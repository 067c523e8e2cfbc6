// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace supine::controls {
class Button;
}

namespace supine::settings {

/// The days of the week as words to switch on and off, in the order in which a week runs where the
/// person lives. A chosen one bears a tick.
class DayChoice : public QWidget {
    Q_OBJECT

public:
    /// The name is read aloud.
    explicit DayChoice(const QString& name, QWidget* parent = nullptr);

    /// From Sunday on.
    std::array<bool, 7> days() const;
    /// Emits nothing.
    void setDays(const std::array<bool, 7>& days);

Q_SIGNALS:
    void changed();

private:
    controls::Button* makeDay(int sinceSunday);
    void fit(controls::Button& button);

    std::array<controls::Button*, 7> m_buttons{}; ///< From Sunday on.
};

} // namespace supine::settings
