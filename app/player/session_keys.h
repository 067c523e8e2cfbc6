// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>

#include <optional>

namespace supine::player {

/// What a key asks for in a session.
enum class Act {
    PlayOrPause,
    Play,
    Pause,
    Stop,
    Forward,
    Back,
    NextChapter,
    PreviousChapter,
    Again,
    Hurts,
    One,
    Two,
    Three,
    Captions,
    Mirror,
    TurnOn,
    SeeThrough,
    FloorView,
    SoundPanel,
    PacePanel,
    Louder,
    Softer,
    Where,
    FullScreen,
    Escape
};

/// The keyboard map of the session. Single letters are free here because nothing is typed; they are
/// the same in every language.
std::optional<Act> actOf(QKeyCombination keys);

} // namespace supine::player
