// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/caption_size.h"

#include "app/controls/text_layout.h"
#include "app/controls/type.h"
#include "app/player/words.h"

#include <QFontMetricsF>

#include <algorithm>

namespace supine::player {

QFont captionFont(double pixels) {
    return controls::fontOf(pixels, QFont::DemiBold);
}

int captionLines(const QStringList& captions, double width, double pixels) {
    controls::TextSetting setting;
    setting.font = captionFont(pixels);
    setting.lineShare = captionLine;
    int lines = 1;
    for (const QString& caption : captions)
        lines = std::max(lines, controls::TextLayout(caption, width, setting).lines());
    return lines;
}

double captionPixels(const QStringList& captions, double width, const CaptionLimits& limits) {
    double pixels = std::max(limits.smallest, limits.largest);
    while (pixels > limits.smallest && captionLines(captions, width, pixels) > limits.lines)
        pixels = std::max(limits.smallest, pixels - 1);
    return pixels;
}

double phasePixels(double wanted, double width) {
    constexpr double icon = 1.5; // With the space after it, in sizes of the word.
    const QFontMetricsF metrics(captionFont(wanted));
    const double word =
        std::max(metrics.horizontalAdvance(phaseWord(motion::BreathKind::In)),
                 metrics.horizontalAdvance(phaseWord(motion::BreathKind::Out)));
    return wanted * std::min(1.0, width / (word + icon * wanted));
}

} // namespace supine::player
