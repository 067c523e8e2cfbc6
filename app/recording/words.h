// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recording/reading.h"

#include <QString>

namespace supine::recording {

/// "2.4 seconds", with the decimal sign of the language.
QString seconds(Seconds length);

/// How long a line may last: "At most 3.0 seconds", or that it may take its time.
QString roomInWords(Seconds room);

/// The level in words, "Good"; empty before anything was heard.
QString levelInWords(voice::Loud loud);

/// Where one is: "Pelvic tilt, line 3 of 14".
QString placeInWords(const Reading& reading);

/// "34 of 161 lines".
QString progressInWords(std::size_t recorded, std::size_t all);

/// What there is to say now, one or two sentences: what to do, how the take is, or what went wrong.
QString sentence(const Reading& reading);

/// Whether that sentence asks for attention.
bool isWarning(const Reading& reading);

} // namespace supine::recording
