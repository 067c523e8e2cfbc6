// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/picture_reader.h"

#include "core/content/figure_file.h"
#include "core/content/values.h"

#include <algorithm>

namespace supine::content {

namespace {

using model::PictureCue;

constexpr NumberLimits fromLimits{"the share of the phase", 0, 1};

PictureCue readPicture(const Node& node, const Known& known, Faults& faults) {
    static const Choices<model::Place> places{{"floor", model::Place::Floor},
                                              {"bed", model::Place::Bed}};
    const Fields fields(node, "a picture", {"from", "show", "place"}, faults);
    PictureCue cue;
    const Node* from = fields.need("from", "write the share of the phase, from 0 to 1");
    cue.from = readNumber(from, fromLimits, faults).value_or(0);
    cue.place = readChoice(fields.find("place"), "place to practise", places, faults);
    const Node* show = fields.need("show", "name a posture, or \"none\" for the moving body");
    if (show == nullptr || !isScalar(show, "the name of a posture", faults) ||
        show->text == noPicture) {
        return cue;
    }
    if (known.posture(show->text) == nullptr) {
        faults.add(show->at, known.missingPosture(show->text));
    }
    cue.show = show->text;
    return cue;
}

/// Two pictures that may be shown to the same person.
bool meet(const PictureCue& one, const PictureCue& other) {
    return !one.place || !other.place || *one.place == *other.place;
}

} // namespace

std::vector<PictureCue> readPictures(const Node* list, const Known& known, Faults& faults) {
    std::vector<PictureCue> cues;
    if (list == nullptr || !isFilledList(list, "the pictures", faults)) {
        return cues;
    }
    for (const Node& node : list->items) {
        const PictureCue cue = readPicture(node, known, faults);
        const bool follows = std::ranges::all_of(cues, [&](const PictureCue& earlier) {
            return !meet(earlier, cue) || earlier.from < cue.from;
        });
        if (!follows) {
            faults.add(node.at, "Pictures follow each other; let this one begin later than the one "
                                "before it.");
        }
        cues.push_back(cue);
    }
    return cues;
}

} // namespace supine::content
