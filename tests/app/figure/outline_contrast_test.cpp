// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/style/palette.h"

#include "app/figure/anatomy/see_through.h"
#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace supine::figure::tests {

namespace {

constexpr double leastContrast = 3.0; // WCAG 2.2, graphical objects
constexpr double leastInside = 1.3;   // inside the figure the fills differ as well

double linear(float channel) {
    const double c = channel;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

struct Part {
    std::string name;
    QColor line;
    QColor base;
};

std::vector<Part> partsOf(const Palette& p) {
    std::vector<Part> parts;
    const auto add = [&](const char* name, const Material& near) {
        parts.push_back({name, near.line, near.base});
        parts.push_back({std::string("far ") + name, farther(near).line, farther(near).base});
    };
    add("skin", p.skin);
    add("shirt", p.shirt);
    add("leggings", p.leggings);
    parts.push_back({"hair", p.hairLine, p.hair});
    return parts;
}

std::vector<QColor> groundsOf(const Palette& p) {
    return {p.wallTop, p.wallFoot, p.floor, p.mat.base, p.mat.light};
}

} // namespace

class OutlineContrast : public testing::TestWithParam<figure::Choice> {
protected:
    static Palette palette(Theme theme) { return paletteOf(figureFiles(), GetParam(), theme); }
};

TEST_P(OutlineContrast, OfEveryLineIsThreeToOneOnLightGroundsAndInHighContrast) {
    for (const Theme theme : {Theme::Light, Theme::HighContrast})
        for (const Part& part : partsOf(palette(theme)))
            for (const QColor& ground : groundsOf(palette(theme)))
                EXPECT_GE(contrast(part.line, ground), leastContrast)
                    << part.name << " on " << ground.name().toStdString();
}

// On a dark ground an outline darker than the body cannot stand out; there the body's own edge
// does.
TEST_P(OutlineContrast, OfEveryEdgeIsThreeToOneOnDarkGrounds) {
    const Palette dark = palette(Theme::Dark);
    for (const Part& part : partsOf(dark))
        for (const QColor& ground : {dark.wallTop, dark.wallFoot, dark.floor})
            EXPECT_GE(std::max(contrast(part.line, ground), contrast(part.base, ground)),
                      leastContrast)
                << part.name << " on " << ground.name().toStdString();
}

TEST_P(OutlineContrast, SetsPartsOfOneBodyApart) {
    for (const Theme theme : model::allThemes)
        for (const Part& part : partsOf(palette(theme)))
            EXPECT_GE(contrast(part.line, part.base), leastInside) << part.name;
}

TEST_P(OutlineContrast, StandsWhereTheBodyIsSeenThrough) {
    for (const Theme theme : model::allThemes) {
        const Palette room = palette(theme);
        const bool edgesDo = theme == Theme::Dark;
        const auto grounds = edgesDo ? std::vector<QColor>{room.wallTop, room.wallFoot, room.floor}
                                     : groundsOf(room);
        for (const Part& part : partsOf(seeThrough(room)))
            for (const QColor& ground : grounds) {
                const double edge = edgesDo ? contrast(part.base, ground) : 0;
                EXPECT_GE(std::max(contrast(part.line, ground), edge), leastContrast)
                    << part.name << " on " << ground.name().toStdString();
            }
    }
}

// In high contrast the lines alone must do.
TEST_P(OutlineContrast, SetsPartsApartByThreeToOneInHighContrast) {
    for (const Part& part : partsOf(palette(Theme::HighContrast)))
        EXPECT_GE(contrast(part.line, part.base), leastContrast) << part.name;
}

namespace {

std::vector<figure::Choice> everyLookAndAllClothes() {
    std::vector<figure::Choice> all;
    for (const model::Look& look : figureFiles().palettes.looks)
        all.push_back({{}, look.id, {}});
    for (const model::Clothes& clothes : figureFiles().palettes.clothes)
        all.push_back({{}, {}, clothes.id});
    return all;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Every, OutlineContrast, testing::ValuesIn(everyLookAndAllClothes()),
                         [](const auto& tested) {
                             std::string name = tested.param.look + tested.param.clothes;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace supine::figure::tests
