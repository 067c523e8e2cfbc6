// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace supine::controls {

/// Distances in logical pixels, all on a grid of 4.
namespace space {
inline constexpr int hair = 4;
inline constexpr int tight = 8;
inline constexpr int close = 12;
inline constexpr int normal = 16;
inline constexpr int wide = 24;
inline constexpr int wider = 36;
inline constexpr int widest = 56;
inline constexpr int panelPadding = 26;
/// Clear room a sheet or card needs on all sides for its shadow.
inline constexpr int shadow = 24;
/// Width of a scroll bar; pages keep it free also where nothing scrolls.
inline constexpr int scrollBar = 14;
/// Widest column of settings and other read text.
inline constexpr int column = 780;
} // namespace space

/// Corner radii in logical pixels.
namespace radius {
inline constexpr int card = 18;
inline constexpr int picture = 13;
inline constexpr int panel = 22;
inline constexpr int sheet = 24;
inline constexpr int row = 15;
inline constexpr int button = 26;
} // namespace radius

/// Least sizes of what can be pressed, in logical pixels.
namespace target {
inline constexpr int button = 48;
inline constexpr int row = 52;
inline constexpr int care = 64; ///< What somebody in pain has to hit.
inline constexpr int start = 76;
inline constexpr int play = 80;
} // namespace target

/// Lengths of motions in milliseconds.
namespace duration {
inline constexpr int feedback = 120;
inline constexpr int fadeIn = 180;
inline constexpr int fadeOut = 450;
inline constexpr int sheet = 450;
inline constexpr int caption = 150;
} // namespace duration

} // namespace supine::controls
