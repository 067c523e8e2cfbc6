// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diary/now.h"
#include "app/diary/recorder.h"
#include "app/diary/store/keeper.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace supine::window {

class MainWindow;

/// Joins the window to the diary: every practice in it is written down as it is lived, and a
/// sentence says when that cannot be. It is made after the first paint; a session that has begun
/// already is taken up where it is.
class DiaryLink : public QObject {
    Q_OBJECT

public:
    /// What time it is.
    using Clock = std::function<diary::When()>;

    /// Library and window are owned by the caller and outlive this, which owns the store.
    DiaryLink(const model::Library& library, MainWindow& window,
              std::unique_ptr<diary::Store> store, Clock now = &diary::now);

    /// The diary, for whoever shows or changes it.
    diary::Keeper& diary() { return m_keeper; }

    /// How the back feels before the practice that begins next on this day, or that goes on now.
    void feelsBefore(std::optional<diary::Feeling> feeling);
    /// How it feels after the last practice.
    void feelsAfter(std::optional<diary::Feeling> feeling);

    /// The practice that was cut off and may be gone on with; nothing where there is none, or where
    /// the diary cannot be read.
    std::optional<diary::Entry> cutOff() const;
    /// Goes on with it: starts its routine in the window, at the place where it was cut off.
    void goOn(const diary::Entry& entry);

private:
    /// How the back was on a day.
    struct Felt {
        diary::Feeling feeling = 0;
        diary::Day day;
    };

    void followSession();
    void begin();
    void happen(const session::SessionEvent& event);
    void leaveWhereOver();

    const model::Library& m_library;
    MainWindow& m_window;
    diary::Keeper m_keeper;
    diary::Recorder m_recorder;
    Clock m_now;
    std::optional<Felt> m_before;             ///< Before the practice that begins next.
    std::optional<diary::Entry> m_goesOnWith; ///< That the session which begins next goes on with.
};

} // namespace supine::window
