// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace supine::player {

/// Line distance of captions, as a share of their size.
inline constexpr double captionLine = 1.16;

/// The font of a caption of this size in pixels.
QFont captionFont(double pixels);

/// The largest number of lines that one of the captions takes at this size in this width.
int captionLines(const QStringList& captions, double width, double pixels);

/// What a caption's size may be, in pixels, and how many lines it may take.
struct CaptionLimits {
    double largest = 40;
    double smallest = 26;
    int lines = 2;
};

/// The largest size, in whole steps down from the largest allowed, at which every caption fits; the
/// smallest allowed when none does.
double captionPixels(const QStringList& captions, double width, const CaptionLimits& limits);

/// The size of "Breathe in" and "Breathe out" with their icon: as wanted, or as large as fits there.
double phasePixels(double wanted, double width);

} // namespace supine::player
