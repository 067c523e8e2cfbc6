// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace supine::model {

/// The light in which the room and the figure are shown.
enum class Theme { Light, Dark, HighContrast };
inline constexpr std::array allThemes{Theme::Light, Theme::Dark, Theme::HighContrast};

/// One value for each theme.
template <class T>
struct PerTheme {
    T light{};
    T dark{};
    T highContrast{};

    const T& operator[](Theme theme) const {
        return theme == Theme::Light ? light : theme == Theme::Dark ? dark : highContrast;
    }
    friend bool operator==(const PerTheme&, const PerTheme&) = default;
};

/// A colour, each part from 0 to 255; alpha 255 is opaque.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// The colours of one material: its base, its shaded side, its lit side and its outline.
struct MaterialColours {
    Colour base;
    Colour shade;
    Colour light;
    Colour line;

    friend bool operator==(const MaterialColours&, const MaterialColours&) = default;
};

/// What is behind and under the figure. Wall and floor are the same as those of the window's pages.
struct RoomColours {
    Colour wallTop;
    Colour wallFoot;
    Colour floor;
    MaterialColours mat;
    Colour shadow; ///< Of contact shadows; its alpha is their strength.
    Colour arrow;  ///< Of movement arrows.
    double lineWeight = 1; ///< How much wider than usual outlines are, 0.5 to 3.

    friend bool operator==(const RoomColours&, const RoomColours&) = default;
};

struct ClothesColours {
    MaterialColours shirt;
    MaterialColours leggings;

    friend bool operator==(const ClothesColours&, const ClothesColours&) = default;
};

/// Clothes a person may choose.
struct Clothes {
    std::string id;
    Text name; ///< "Teal and navy".
    PerTheme<ClothesColours> colours;
};

struct HairColours {
    Colour base;
    Colour strand; ///< Of the strands that catch the light.
    Colour line;   ///< The outline.

    friend bool operator==(const HairColours&, const HairColours&) = default;
};

struct LookColours {
    MaterialColours skin;
    HairColours hair;
    Colour lips;
    Colour cheek; ///< Of the blush; its alpha is its strength.
    Colour eye;

    friend bool operator==(const LookColours&, const LookColours&) = default;
};

/// A skin and hair that go together and that a person may choose.
struct Look {
    std::string id;
    Text name; ///< "Light skin, brown hair".
    PerTheme<LookColours> colours;
};

/// Every colour of the figure and its room, as resources/figure/palettes.yaml has them. The first
/// look and the first clothes are shown until a person chooses others.
struct Palettes {
    PerTheme<RoomColours> room;
    std::vector<Clothes> clothes;
    std::vector<Look> looks;
};

} // namespace supine::model
