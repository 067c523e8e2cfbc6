// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/diary/store/keeper.h"

#include <functional>
#include <optional>

namespace supine::window {

class MainWindow;

/// Says on Home when the last practice was. It follows the diary and the day: a page that is shown
/// and a window that is come back to have the sentence of today. Nothing is said where the diary is
/// empty or cannot be read.
class LastPractice : public QObject {
    Q_OBJECT

public:
    /// Diary and window are owned by the program and outlive this; `today` says which day it is.
    LastPractice(const diary::Keeper& diary, MainWindow& window, std::function<diary::Day()> today);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    std::optional<diary::Day> lastDay() const;

    const diary::Keeper& m_diary;
    MainWindow& m_window;
    std::function<diary::Day()> m_today;
    std::optional<diary::Day> m_last;
    bool m_isStale = true; ///< The diary has changed since `m_last` was found.
};

} // namespace supine::window
