// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/see_through.h"

namespace supine::figure {

namespace {

constexpr double clothShare = 0.72;
constexpr double shiningClothShare = 0.45; // where lines shine, colours are deep already
constexpr double skinShare = 0.42;
constexpr double hairShare = 0.30;
constexpr double clothLineShare = 0.20; // lines must still stand out from the mat

bool isDark(const Palette& palette) {
    return palette.wallFoot.lightness() < 128;
}

/// Whether outlines are lighter than what they surround, as in high contrast.
bool linesShine(const Palette& palette) {
    return palette.shirt.line.lightness() > palette.shirt.base.lightness();
}

void mixInto(Material& material, const QColor& glass, double share) {
    for (QColor* colour : {&material.base, &material.shade, &material.light})
        *colour = between(*colour, glass, share);
}

/// Cloth as glass. In the dark glass has a bright edge, because its inside is nearly as dark as the
/// room.
void clearCloth(Material& cloth, const Palette& palette, const QColor& glass) {
    const QColor edge = isDark(palette) ? cloth.light : cloth.line;
    const bool shines = linesShine(palette);
    mixInto(cloth, glass, shines ? shiningClothShare : clothShare);
    if (!shines)
        cloth.line = between(edge, glass, clothLineShare);
}

Material material(QRgb base, QRgb shade, QRgb light, QRgb line) {
    return {QColor::fromRgb(base), QColor::fromRgb(shade), QColor::fromRgb(light),
            QColor::fromRgb(line)};
}

AnatomyColours onLight() {
    AnatomyColours c;
    c.bone = material(0xFBF6E6, 0xE6DABC, 0xFFFDF6, 0x8A7A5C);
    c.farBone = material(0xE9E6DB, 0xD9D4C4, 0xF1EEE4, 0xA39A86);
    c.cartilage = material(0x8FBCCB, 0x76A5B6, 0xB4D3DD, 0x5F8694);
    c.diaphragm = material(0xD9792B, 0xB85F1B, 0xFBCB9E, 0x9A4A10);
    c.muscle = material(0x16777C, 0x0F5B60, 0x4FA3A5, 0x0C4A4E);
    return c;
}

AnatomyColours onDark() {
    AnatomyColours c;
    c.bone = material(0xF6EEDA, 0xD3C5A2, 0xFFFAEC, 0x5B5140);
    c.farBone = material(0x9A9A94, 0x86867F, 0xA9A9A2, 0x4C5254);
    c.cartilage = material(0x8FB2BD, 0x759AA6, 0xA9C6CF, 0x43565E);
    c.diaphragm = material(0xF0954A, 0xC87224, 0x7A4A2A, 0x6E3A12);
    c.muscle = material(0x7CD0C8, 0x4FA9A4, 0xA8E4DD, 0x1E5A5C);
    return c;
}

} // namespace

Palette seeThrough(const Palette& palette) {
    const bool dark = isDark(palette);
    const QColor glass = QColor::fromRgb(dark ? 0x2B3947 : 0xDCE7EE);
    // Skin keeps its warmth: it is cleared toward its own light, not toward blue.
    const QColor clearSkin = between(palette.skin.light, glass, dark ? 0.25 : 0.45);
    Palette clear = palette;
    clearCloth(clear.shirt, palette, glass);
    clearCloth(clear.leggings, palette, glass);
    mixInto(clear.skin, clearSkin, skinShare);
    for (QColor* colour : {&clear.hair, &clear.hairStrand})
        *colour = between(*colour, clearSkin, hairShare);
    clear.shadow.setAlphaF(palette.shadow.alphaF() * 0.7F);
    return clear;
}

Palette clearedArm(const Palette& clear, double share) {
    constexpr double cleared = 0.62;
    constexpr double clearedLine = 0.38;
    const QColor glass = between(clear.skin.light, clear.shirt.light, 0.42);
    Palette arm = clear;
    mixInto(arm.skin, glass, cleared * share);
    arm.skin.line = between(arm.skin.line, glass, clearedLine * share);
    arm.shirt.line = between(arm.shirt.line, arm.shirt.base, clearedLine * share);
    return arm;
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
