// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/palette.h"

namespace supine::figure {

namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

Material material(QRgb base, QRgb shade, QRgb light, QRgb line) {
    return {rgb(base), rgb(shade), rgb(light), rgb(line)};
}

Palette lightPalette() {
    Palette p;
    p.wallTop = rgb(0xF8F4EE);
    p.wallFoot = rgb(0xEFE8DD);
    p.floor = rgb(0xE9E0D2);
    p.mat = material(0xB9C9B4, 0x93A98F, 0xD3DFCD, 0x5F7A63);
    p.skin = material(0xE8B394, 0xCF8F70, 0xF6D2BA, 0x8A4E3B);
    p.shirt = material(0x3E9C9A, 0x2B7C80, 0x6FBDB8, 0x1A545A);
    p.leggings = material(0x3E4872, 0x2C3459, 0x5A6698, 0x1D2346);
    p.hair = rgb(0x40291F);
    p.hairStrand = rgb(0x6E4A38);
    p.hairLine = rgb(0x24140F);
    p.lips = rgb(0xC8685F);
    p.cheek = QColor(0xE2, 0x7D, 0x68, 90);
    p.eye = rgb(0x3A231B);
    p.shadow = QColor(0x3C, 0x42, 0x36, 120);
    p.arrow = rgb(0xC2502E);
    return p;
}

Palette darkPalette() {
    Palette p;
    p.wallTop = rgb(0x1A1F25);
    p.wallFoot = rgb(0x15191E);
    p.floor = rgb(0x232A31);
    p.mat = material(0x3A4B43, 0x293731, 0x4C6057, 0x1B2621);
    p.skin = material(0xDDA283, 0xB27558, 0xEDBC9F, 0x5E3324);
    p.shirt = material(0x46A9A4, 0x2F8284, 0x7CCCC5, 0x124247);
    p.leggings = material(0x8090CC, 0x5C6AA8, 0xA2AFE2, 0x242C54);
    p.hair = rgb(0x38231D);
    p.hairStrand = rgb(0x6B4839);
    p.hairLine = rgb(0x9A7A68);
    p.lips = rgb(0xBE6058);
    p.cheek = QColor(0xD0, 0x6A, 0x58, 80);
    p.eye = rgb(0x2A1712);
    p.shadow = QColor(0x05, 0x08, 0x0A, 150);
    p.arrow = rgb(0xFFB38E);
    return p;
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto channel = [share](float from, float to) {
        return from + static_cast<float>(share) * (to - from);
    };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()), channel(a.alphaF(), b.alphaF()));
}

void mixInto(Material& material, const QColor& ground, double share) {
    for (QColor* colour : {&material.base, &material.shade, &material.light, &material.line})
        *colour = mixed(*colour, ground, share);
}

} // namespace

const Palette& palette(Theme theme) {
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    return theme == Theme::Light ? light : dark;
}

Material farther(const Material& near) {
    constexpr double towardLine = 0.30;
    Material far = near;
    far.base = mixed(near.base, near.line, towardLine);
    far.shade = mixed(near.shade, near.line, towardLine);
    far.light = mixed(near.light, near.line, towardLine + 0.08);
    return far;
}

Palette stepBack(const Palette& palette, double share) {
    Palette back = palette;
    for (Material* m : {&back.mat, &back.skin, &back.shirt, &back.leggings})
        mixInto(*m, palette.wallFoot, share);
    for (QColor* c : {&back.hair, &back.hairStrand, &back.hairLine, &back.lips, &back.eye})
        *c = mixed(*c, palette.wallFoot, share);
    for (QColor* c : {&back.cheek, &back.shadow})
        c->setAlphaF(c->alphaF() * static_cast<float>(1 - share));
    return back;
}

QColor between(const QColor& a, const QColor& b, double share) {
    return mixed(a, b, share);
}

} // namespace supine::figure
