// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

// What the values of an exported diary are called; part of the format.
namespace supine::diary::json {

inline constexpr int version = 1;
inline constexpr QLatin1String supine("supine");
inline constexpr QLatin1String kind("kind");
inline constexpr QLatin1String diary("diary"); ///< The kind.
inline constexpr QLatin1String entries("entries");

inline constexpr QLatin1String practice("practice");
inline constexpr QLatin1String start("start");
inline constexpr QLatin1String end("end");
inline constexpr QLatin1String routine("routine");
inline constexpr QLatin1String level("level");
inline constexpr QLatin1String place("place");
inline constexpr QLatin1String breathIn("breath_in");
inline constexpr QLatin1String breathOut("breath_out");
inline constexpr QLatin1String ending("ending");
inline constexpr QLatin1String length("length");
inline constexpr QLatin1String leftIn("left_in");
inline constexpr QLatin1String leftAt("left_at");
inline constexpr QLatin1String before("before");
inline constexpr QLatin1String after("after");
inline constexpr QLatin1String note("note");
inline constexpr QLatin1String parts("parts");

inline constexpr QLatin1String exercise("exercise");
inline constexpr QLatin1String repetitions("repetitions");
inline constexpr QLatin1String intended("intended");
inline constexpr QLatin1String range("range");
inline constexpr QLatin1String skip("skip");
inline constexpr QLatin1String hurts("hurts");
inline constexpr QLatin1String places("places");

} // namespace supine::diary::json
