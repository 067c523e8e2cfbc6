// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_keys.h"

#include <algorithm>
#include <array>

namespace supine::player {

namespace {

struct Binding {
    QKeyCombination keys;
    Act act;
};

constexpr std::array bindings{
    Binding{Qt::Key_Space, Act::PlayOrPause},
    Binding{Qt::Key_Return, Act::PlayOrPause},
    Binding{Qt::Key_Enter, Act::PlayOrPause},
    Binding{Qt::Key_MediaTogglePlayPause, Act::PlayOrPause},
    Binding{Qt::Key_MediaPlay, Act::PlayOrPause}, // X11 names the one play-and-pause key so.
    Binding{Qt::Key_MediaPause, Act::Pause},
    Binding{Qt::Key_MediaStop, Act::Stop},
    Binding{Qt::Key_Right, Act::Forward},
    Binding{Qt::Key_Left, Act::Back},
    Binding{Qt::CTRL | Qt::Key_Right, Act::NextChapter},
    Binding{Qt::CTRL | Qt::Key_Left, Act::PreviousChapter},
    Binding{Qt::Key_N, Act::NextChapter},
    Binding{Qt::Key_P, Act::PreviousChapter},
    Binding{Qt::Key_MediaNext, Act::NextChapter},
    Binding{Qt::Key_MediaPrevious, Act::PreviousChapter},
    Binding{Qt::Key_A, Act::Again},
    Binding{Qt::Key_H, Act::Hurts},
    Binding{Qt::Key_1, Act::One},
    Binding{Qt::Key_2, Act::Two},
    Binding{Qt::Key_3, Act::Three},
    Binding{Qt::Key_C, Act::Captions},
    Binding{Qt::Key_M, Act::Mirror},
    Binding{Qt::Key_T, Act::TurnOn},
    Binding{Qt::Key_F, Act::FloorView},
    Binding{Qt::Key_X, Act::SeeThrough},
    Binding{Qt::Key_S, Act::SoundPanel},
    Binding{Qt::Key_R, Act::PacePanel},
    Binding{Qt::Key_Up, Act::Louder},
    Binding{Qt::Key_Down, Act::Softer},
    Binding{Qt::Key_W, Act::Where},
    Binding{Qt::Key_F11, Act::FullScreen},
    Binding{Qt::Key_Escape, Act::Escape},
};

} // namespace

std::optional<Act> actOf(QKeyCombination keys) {
    // Nobody on the floor looks for a capital.
    const auto modifiers = keys.keyboardModifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const QKeyCombination plain(modifiers, keys.key());
    const auto* binding = std::find_if(bindings.begin(), bindings.end(),
                                       [&](const Binding& known) { return known.keys == plain; });
    return binding == bindings.end() ? std::nullopt : std::optional(binding->act);
}

} // namespace supine::player
