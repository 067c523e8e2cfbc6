// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/theme.h"

#include <algorithm>
#include <cmath>

namespace supine::controls {

namespace {

const Theme light{
    .scheme = Scheme::Light,
    .bg = QColor(0xF8F4EE),
    .bg1 = QColor(0xEFE8DD),
    .floor = QColor(0xE9E0D2),
    .surface = QColor(0xFFFDFA),
    .sunken = QColor(0xEFE9DF),
    .line = QColor(0xE0D7C9),
    .edge = QColor(0x857C6D),
    .ink = QColor(0x1E2931),
    .ink2 = QColor(0x46525B),
    .ink3 = QColor(0x5B656D),
    .primary = QColor(0x1B6468),
    .onPrimary = QColor(0xFFFFFF),
    .primaryHover = QColor(0x23777B),
    .tint = QColor(0xD9E9E4),
    .onTint = QColor(0x0F4B4E),
    .care = QColor(0x9A4128),
    .careTint = QColor(0xF7E4DB),
    .breathIn = QColor(0x1B6468),
    .breathInFill = QColor(0xD3E8E3),
    .breathOut = QColor(0x3E4872),
    .breathOutFill = QColor(0xDADDEF),
    .ringTrack = QColor(0xDDD3C4),
    .focus = QColor(0x2B3FA8),
    .shadowAlpha = 0.0115,
};

const Theme dark{
    .scheme = Scheme::Dark,
    .bg = QColor(0x1A1F25),
    .bg1 = QColor(0x15191E),
    .floor = QColor(0x232A31),
    .surface = QColor(0x262E36),
    .sunken = QColor(0x20272E),
    .line = QColor(0x38424C),
    .edge = QColor(0x8A949D),
    .ink = QColor(0xF0EDE7),
    .ink2 = QColor(0xC3C8CC),
    .ink3 = QColor(0xA3ABB2),
    .primary = QColor(0x7CD0C8),
    .onPrimary = QColor(0x0B2627),
    .primaryHover = QColor(0x93DCD5),
    .tint = QColor(0x204044),
    .onTint = QColor(0xBDEBE6),
    .care = QColor(0xF2A98C),
    .careTint = QColor(0x402B24),
    .breathIn = QColor(0x7CD0C8),
    .breathInFill = QColor(0x23474A),
    .breathOut = QColor(0xA9B3EE),
    .breathOutFill = QColor(0x343C60),
    .ringTrack = QColor(0x3A444E),
    .focus = QColor(0xB4BEFF),
    .shadowAlpha = 0.045,
};

const Theme highContrast{
    .scheme = Scheme::HighContrast,
    .bg = QColor(0, 0, 0),
    .bg1 = QColor(0, 0, 0),
    .floor = QColor(0x0C0C0C),
    .surface = QColor(0, 0, 0),
    .sunken = QColor(0, 0, 0),
    .line = QColor(0xFFFFFF),
    .edge = QColor(0xFFFFFF),
    .ink = QColor(0xFFFFFF),
    .ink2 = QColor(0xFFFFFF),
    .ink3 = QColor(0xFFFFFF),
    .primary = QColor(0x7FF3E8),
    .onPrimary = QColor(0, 0, 0),
    .primaryHover = QColor(0xB6FFF8),
    .tint = QColor(0x003B3B),
    .onTint = QColor(0xFFFFFF),
    .care = QColor(0xFFC2A8),
    .careTint = QColor(0x3A1500),
    .breathIn = QColor(0x7FF3E8),
    .breathInFill = QColor(0x004A4A),
    .breathOut = QColor(0xC6CCFF),
    .breathOutFill = QColor(0x1E245A),
    .ringTrack = QColor(0x5A5A5A),
    .focus = QColor(0xFFE34D),
    .shadowAlpha = 0,
};

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Relative luminance of WCAG 2.2.
double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

int between(int one, int other, double share) {
    return static_cast<int>(std::lround(one + (other - one) * share));
}

} // namespace

const Theme& theme(Scheme scheme) {
    switch (scheme) {
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    case Scheme::Light:
        break;
    }
    return light;
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor& one, const QColor& other, double share) {
    return QColor(between(one.red(), other.red(), share), between(one.green(), other.green(), share),
                  between(one.blue(), other.blue(), share),
                  between(one.alpha(), other.alpha(), share));
}

} // namespace supine::controls
