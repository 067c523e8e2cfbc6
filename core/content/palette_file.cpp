// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/palette_file.h"

#include "core/content/fields.h"
#include "core/content/texts.h"
#include "core/content/values.h"

#include <algorithm>
#include <charconv>

namespace supine::content {

namespace {

using model::Colour;
using model::PerTheme;

constexpr std::string_view likeTheBuiltIn = "give it as the built-in palettes.yaml does";
constexpr std::size_t opaqueDigits = 6;
constexpr std::size_t alphaDigits = 8;

std::optional<std::uint32_t> hexadecimal(std::string_view digits) {
    std::uint32_t value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) {
        return std::nullopt;
    }
    return value;
}

std::uint8_t byteOf(std::uint32_t value, int place) {
    return static_cast<std::uint8_t>(value >> (8 * place) & 0xFFU);
}

/// A colour of `digits` digits; whatever else stands there is reported.
Colour readColour(const Node* node, std::size_t digits, Faults& faults) {
    if (node == nullptr || !isScalar(node, "a colour", faults)) {
        return {};
    }
    const auto value = node->text.size() == digits ? hexadecimal(node->text) : std::nullopt;
    if (!value) {
        faults.add(node->at, quoted(node->text) + " is no colour; write " +
                                 (digits == opaqueDigits
                                      ? "six hexadecimal digits such as E8B394, without \"#\"."
                                      : "eight hexadecimal digits such as E27D685A, the last two "
                                        "for how strong it is."));
        return {};
    }
    if (digits == alphaDigits) {
        return {byteOf(*value, 3), byteOf(*value, 2), byteOf(*value, 1), byteOf(*value, 0)};
    }
    return {byteOf(*value, 2), byteOf(*value, 1), byteOf(*value, 0)};
}

/// The colours of one mapping by their keys.
class ColourReader {
public:
    ColourReader(const Node& node, std::string_view thing,
                 std::initializer_list<std::string_view> keys, Faults& faults)
        : m_fields(node, thing, keys, faults), m_faults(faults) {}

    const Node* need(std::string_view key) const { return m_fields.need(key, likeTheBuiltIn); }
    Colour colour(std::string_view key) const {
        return readColour(need(key), opaqueDigits, m_faults);
    }
    Colour withAlpha(std::string_view key) const {
        return readColour(need(key), alphaDigits, m_faults);
    }
    double lineWeight() const {
        const NumberLimits limits{"the weight of lines", 0.5, 3};
        return readNumber(m_fields.find("line-weight"), limits, m_faults).value_or(1);
    }
    model::MaterialColours material(std::string_view key) const;
    model::HairColours hair(std::string_view key) const;

private:
    Fields m_fields;
    Faults& m_faults;
};

model::MaterialColours ColourReader::material(std::string_view key) const {
    const Node* node = need(key);
    if (node == nullptr) {
        return {};
    }
    const ColourReader own(*node, "a material", {"base", "shade", "light", "line"}, m_faults);
    return {own.colour("base"), own.colour("shade"), own.colour("light"), own.colour("line")};
}

model::HairColours ColourReader::hair(std::string_view key) const {
    const Node* node = need(key);
    if (node == nullptr) {
        return {};
    }
    const ColourReader own(*node, "hair", {"base", "strand", "line"}, m_faults);
    return {own.colour("base"), own.colour("strand"), own.colour("line")};
}

model::RoomColours readRoom(const Node& node, Faults& faults) {
    const ColourReader own(
        node, "a room", {"wall-top", "wall-foot", "floor", "mat", "shadow", "arrow", "line-weight"},
        faults);
    return {own.colour("wall-top"), own.colour("wall-foot"), own.colour("floor"),
            own.material("mat"),    own.withAlpha("shadow"), own.colour("arrow"),
            own.lineWeight()};
}

model::ClothesColours readClothes(const Node& node, Faults& faults) {
    const ColourReader own(node, "the clothes", {"shirt", "leggings"}, faults);
    return {own.material("shirt"), own.material("leggings")};
}

model::LookColours readLook(const Node& node, Faults& faults) {
    const ColourReader own(node, "a look", {"skin", "hair", "lips", "cheek", "eye"}, faults);
    return {own.material("skin"), own.hair("hair"), own.colour("lips"), own.withAlpha("cheek"),
            own.colour("eye")};
}

template <class Value>
PerTheme<Value> readThemes(const Fields& fields, Value (*readOne)(const Node&, Faults&),
                           Faults& faults) {
    const auto read = [&](std::string_view theme) {
        const Node* node = fields.need(theme, likeTheBuiltIn);
        return node == nullptr ? Value{} : readOne(*node, faults);
    };
    PerTheme<Value> themes;
    themes.light = read("light");
    themes.dark = read("dark");
    themes.highContrast = read("high-contrast");
    return themes;
}

/// One entry that a person may choose: its id, its name and its colours.
template <class Entry, class Value>
Entry readEntry(const Node& node, std::string_view thing, Value (*readOne)(const Node&, Faults&),
                Faults& faults) {
    const Fields fields(node, thing, {"id", "name", "light", "dark", "high-contrast"}, faults);
    Entry entry;
    entry.id = readId(fields.need("id", "settings remember it by this name"), faults).value_or("");
    entry.name = Texts(entry.id, faults).read("name", fields.need("name", "say it in kind words"));
    entry.colours = readThemes<Value>(fields, readOne, faults);
    return entry;
}

template <class Entry, class Value>
std::vector<Entry> readEntries(const Node* list, std::string_view thing,
                               Value (*readOne)(const Node&, Faults&), Faults& faults) {
    std::vector<Entry> entries;
    if (list == nullptr || !isFilledList(list, "the choices", faults)) {
        return entries;
    }
    for (const Node& node : list->items) {
        entries.push_back(readEntry<Entry>(node, thing, readOne, faults));
    }
    return entries;
}

} // namespace

ReadPalettes readPalettes(const Node& root, Faults& faults) {
    const Fields fields(root, "a file of palettes", {"supine", "kind", "room", "clothes", "looks"},
                        faults);
    ReadPalettes read;
    if (const Node* room = fields.find("room")) {
        const Fields themes(*room, "the room", {"light", "dark", "high-contrast"}, faults);
        read.room = readThemes<model::RoomColours>(themes, readRoom, faults);
    }
    read.clothes = readEntries<model::Clothes>(fields.find("clothes"), "an entry of clothes",
                                               readClothes, faults);
    read.looks = readEntries<model::Look>(fields.find("looks"), "a look", readLook, faults);
    if (!fields.has("room") && !fields.has("clothes") && !fields.has("looks")) {
        faults.add(fields.place(), "A file of palettes needs \"looks\", \"clothes\" or \"room\"; "
                                   "give at least one of them.");
    }
    return read;
}

} // namespace supine::content
