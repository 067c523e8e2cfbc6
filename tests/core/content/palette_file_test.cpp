// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/palette_file.h"

#include "tests/core/content/built_in.h"
#include "tests/core/content/reading.h"

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using supine::model::Colour;
using supine::model::Palettes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const Palettes& palettes() {
    return builtIn().library.palettes;
}

/// A look as somebody would write one of their own.
const std::string ownLook = R"(supine: 1
kind: palettes
looks:
  - &ID id: freckles-auburn-hair
    name: Freckles, auburn hair
    light: SHADES
    dark: SHADES
    high-contrast: SHADES
)";

std::string ownLookOf(const std::string& id) {
    std::string text = ownLook;
    const std::string shades =
        "{skin: {base: F0C8B0, shade: D8A088, light: FCE4D8, line: 905040}, hair: {base: D8B070, "
        "strand: F0D8A8, line: 806030}, lips: D07870, cheek: E8806850, eye: 405870}";
    for (std::size_t at = text.find("SHADES"); at != std::string::npos; at = text.find("SHADES"))
        text.replace(at, 6, shades);
    text.replace(text.find("&ID "), 4, "");
    text.replace(text.find("freckles-auburn-hair"), 20, id);
    return text;
}

TEST(PaletteFile, ReadsColoursAsTheyAreWritten) {
    const auto& look = palettes().looks.front();
    EXPECT_EQ(look.id, "light-skin-brown-hair");
    EXPECT_EQ(look.name.id, "light-skin-brown-hair/name");
    EXPECT_EQ(look.colours.light.skin.base, (Colour{0xE8, 0xB3, 0x94, 255}));
    EXPECT_EQ(look.colours.light.cheek, (Colour{0xE2, 0x7D, 0x68, 0x5A})) << "with its strength";
    EXPECT_EQ(palettes().room.highContrast.wallTop, (Colour{0, 0, 0, 255}));
}

TEST(PaletteFile, OffersSeveralLooksAndClothes) {
    EXPECT_GE(palettes().looks.size(), 4U);
    EXPECT_GE(palettes().clothes.size(), 2U);
}

TEST(PaletteFile, OfAPersonAddsLooksToThoseThatAreBuiltIn) {
    std::vector<SourceFile> files = builtInFiles();
    files.push_back({"mine.yaml", ownLookOf("freckles-auburn-hair")});
    const LoadedLibrary loaded = load(files);
    EXPECT_THAT(loaded.faults, IsEmpty());
    const auto& looks = loaded.library.palettes.looks;
    ASSERT_EQ(looks.size(), palettes().looks.size() + 1);
    EXPECT_EQ(looks.back().name.english, "Freckles, auburn hair");
    EXPECT_EQ(loaded.library.palettes.room, palettes().room) << "the room stays";
}

TEST(PaletteFile, MayNotTakeTheIdOfAnotherLook) {
    std::vector<SourceFile> files = builtInFiles();
    files.push_back({"mine.yaml", ownLookOf("light-skin-brown-hair")});
    const LoadedLibrary loaded = load(files);
    ASSERT_EQ(loaded.faults.size(), 1U);
    EXPECT_THAT(toText(loaded.faults[0]),
                HasSubstr("mine.yaml:4:9: The id \"light-skin-brown-hair\" is taken by"));
    EXPECT_EQ(loaded.library.palettes.looks.size(), palettes().looks.size());
}

TEST(PaletteFile, MayNotPaintTheRoomASecondTime) {
    std::vector<SourceFile> files = builtInFiles();
    SourceFile again = readFile("resources/figure/palettes.yaml");
    again.name = "again.yaml";
    files.push_back(again);
    EXPECT_THAT(toText(load(files).faults.back()), Not(IsEmpty()));
    EXPECT_EQ(load(files).library.palettes.looks.size(), palettes().looks.size());
}

TEST(PaletteFile, ReportsEveryColourThatIsNone) {
    std::string text = ownLookOf("mine");
    text.replace(text.find("F0C8B0"), 6, "F0C8B");
    text.replace(text.find("E8806850"), 8, "E88068");
    text.replace(text.find("405870"), 6, "marine");
    Written file(text);
    readPalettes(file.root, file.faults);
    EXPECT_THAT(file.reported(),
                ElementsAre(HasSubstr("\"F0C8B\" is no colour; write six hexadecimal digits"),
                            HasSubstr("\"E88068\" is no colour; write eight hexadecimal digits"),
                            HasSubstr("\"marine\" is no colour")));
}

TEST(PaletteFile, NeedsAllThreeThemes) {
    std::string text = ownLookOf("mine");
    text.erase(text.find("    dark:"), text.find("    high-contrast:") - text.find("    dark:"));
    Written file(text);
    readPalettes(file.root, file.faults);
    EXPECT_THAT(file.reported(), ElementsAre(HasSubstr("needs the key \"dark\"")));
}

} // namespace
