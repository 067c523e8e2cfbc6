// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/style/palette.h"

namespace supine::figure {

namespace {

QColor colourOf(const model::Colour& colour) {
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

Material materialOf(const model::MaterialColours& colours) {
    return {colourOf(colours.base), colourOf(colours.shade), colourOf(colours.light),
            colourOf(colours.line)};
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

Palette paletteOf(const model::RoomColours& room, const model::ClothesColours& clothes,
                  const model::LookColours& look) {
    Palette p;
    p.wallTop = colourOf(room.wallTop);
    p.wallFoot = colourOf(room.wallFoot);
    p.floor = colourOf(room.floor);
    p.mat = materialOf(room.mat);
    p.skin = materialOf(look.skin);
    p.shirt = materialOf(clothes.shirt);
    p.leggings = materialOf(clothes.leggings);
    p.hair = colourOf(look.hair.base);
    p.hairStrand = colourOf(look.hair.strand);
    p.hairLine = colourOf(look.hair.line);
    p.lips = colourOf(look.lips);
    p.cheek = colourOf(look.cheek);
    p.eye = colourOf(look.eye);
    p.shadow = colourOf(room.shadow);
    p.arrow = colourOf(room.arrow);
    p.lineWeight = room.lineWeight;
    return p;
}

QColor darkestOf(const Material& material) {
    const bool linesShine = material.line.lightness() > material.base.lightness();
    return linesShine ? material.shade : material.line;
}

Material farther(const Material& near) {
    constexpr double towardDepth = 0.30;
    const QColor depth = darkestOf(near);
    Material far = near;
    far.base = mixed(near.base, depth, towardDepth);
    far.shade = mixed(near.shade, depth, towardDepth);
    far.light = mixed(near.light, depth, towardDepth + 0.08);
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

QColor withAlpha(QColor colour, float alpha) {
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace supine::figure
