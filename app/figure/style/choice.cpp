// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/style/choice.h"

#include <algorithm>

namespace supine::figure {

namespace {

constexpr const char* usualBody = "woman";

/// The entry with this id, else the first, else one of no colour.
template <class Entry>
const Entry& chosenOf(const std::vector<Entry>& entries, const std::string& id) {
    static const Entry none;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.id == id; });
    if (found != entries.end())
        return *found;
    return entries.empty() ? none : entries.front();
}

} // namespace

const motion::Build* buildOf(const model::Library& library, const Choice& choice) {
    for (const std::string& id : {choice.body, std::string(usualBody)})
        if (const auto found = library.builds.find(id); found != library.builds.end())
            return &found->second;
    return library.builds.empty() ? nullptr : &library.builds.begin()->second;
}

Palette paletteOf(const model::Library& library, const Choice& choice, Theme theme) {
    const model::Palettes& palettes = library.palettes;
    return paletteOf(palettes.room[theme],
                     chosenOf(palettes.clothes, choice.clothes).colours[theme],
                     chosenOf(palettes.looks, choice.look).colours[theme]);
}

} // namespace supine::figure
