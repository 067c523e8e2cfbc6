// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QString>

#include <string>

namespace supine::player {

/// What of a session is told to those who look on from outside the window, such as the media
/// controls of a desktop. By default there is no session.
struct Practising {
    session::State state = session::State::Ready; ///< Ready where there is no session.
    std::string routine;                          ///< Id of the routine, "five".
    QString routineTitle;                         ///< "Daily five"; of one exercise alone its own.
    std::string exercise;                         ///< Id of the exercise or section one is in.
    QString title;                                ///< "Pelvic tilt".
    int chapter = 0;                              ///< The how many-th of the session it is, from 1.
    Seconds position{};                           ///< Of the session, not of the exercise.
    Seconds duration{};                           ///< Of the whole session.

    /// Whether there is a session that has not finished.
    bool isUnderWay() const {
        return state != session::State::Ready && state != session::State::Finished;
    }
    friend bool operator==(const Practising&, const Practising&) = default;
};

/// What is told of this session; null is no session.
Practising practisingOf(const model::Library& library, const session::Session* session);

} // namespace supine::player
