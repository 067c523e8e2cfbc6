// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/see_through.h"

namespace supine::figure {

namespace {

constexpr double clothShare = 0.72;
constexpr double skinShare = 0.42;
constexpr double hairShare = 0.30;

bool isDark(const Palette& palette) {
    return palette.wallFoot.lightness() < 128;
}

void mixInto(Material& material, const QColor& glass, double share, double lineShare) {
    for (QColor* colour : {&material.base, &material.shade, &material.light})
        *colour = between(*colour, glass, share);
    material.line = between(material.line, glass, lineShare);
}

Material material(QRgb base, QRgb shade, QRgb light, QRgb line) {
    return {QColor::fromRgb(base), QColor::fromRgb(shade), QColor::fromRgb(light),
            QColor::fromRgb(line)};
}

AnatomyColours onLight() {
    AnatomyColours c;
    c.bone = material(0xFBF6E6, 0xE6DABC, 0xFFFDF6, 0x8A7A5C);
    c.farBone = material(0xE9E6DB, 0xD9D4C4, 0xF1EEE4, 0xA39A86);
    c.cartilage = material(0xBCD3DA, 0xA2BEC8, 0xD3E3E8, 0x7E8F92);
    c.diaphragm = material(0xD9792B, 0xB85F1B, 0xFFE3C6, 0x9A4A10);
    c.muscle = material(0x16777C, 0x0F5B60, 0x4FA3A5, 0x0C4A4E);
    return c;
}

AnatomyColours onDark() {
    AnatomyColours c;
    c.bone = material(0xF6EEDA, 0xD3C5A2, 0xFFFAEC, 0x5B5140);
    c.farBone = material(0x9A9A94, 0x86867F, 0xA9A9A2, 0x4C5254);
    c.cartilage = material(0x8FB2BD, 0x759AA6, 0xA9C6CF, 0x43565E);
    c.diaphragm = material(0xF0954A, 0xC87224, 0x6A4630, 0x6E3A12);
    c.muscle = material(0x7CD0C8, 0x4FA9A4, 0xA8E4DD, 0x1E5A5C);
    return c;
}

} // namespace

Palette seeThrough(const Palette& palette) {
    const bool dark = isDark(palette);
    const QColor glass = QColor::fromRgb(dark ? 0x2B3947 : 0xDCE7EE);
    // Skin keeps its warmth: it is cleared toward its own light, not toward blue.
    const QColor clearSkin = between(dark ? palette.skin.base : palette.skin.light, glass, 0.45);
    Palette clear = palette;
    mixInto(clear.shirt, glass, clothShare, 0.35);
    mixInto(clear.leggings, glass, clothShare, 0.35);
    mixInto(clear.skin, clearSkin, skinShare, 0.15);
    for (QColor* colour : {&clear.hair, &clear.hairStrand, &clear.hairLine})
        *colour = between(*colour, clearSkin, hairShare);
    clear.shadow.setAlphaF(palette.shadow.alphaF() * 0.7F);
    return clear;
}

AnatomyColours anatomyColours(const Palette& palette, double steppedBack) {
    AnatomyColours colours = isDark(palette) ? onDark() : onLight();
    for (Material* m :
         {&colours.bone, &colours.farBone, &colours.cartilage, &colours.diaphragm, &colours.muscle})
        for (QColor* colour : {&m->base, &m->shade, &m->light, &m->line})
            *colour = between(*colour, palette.wallFoot, steppedBack);
    return colours;
}

} // namespace supine::figure
