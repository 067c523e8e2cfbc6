// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/breath_order.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace supine::content {

namespace {

/// Phases in the order they are lived, every repeat gone through twice so that its end meets its
/// beginning. More than a few thousand need not be looked at: they repeat what was seen.
using Phases = std::vector<const Node*>;

void collect(const Node* list, Phases& phases);

void collectTwice(const Node* list, Phases& phases) {
    const std::size_t before = phases.size();
    collect(list, phases);
    const std::size_t once = phases.size();
    if (once < static_cast<std::size_t>(maximumPhases)) {
        for (std::size_t i = before; i < once; ++i) {
            phases.push_back(phases[i]);
        }
    }
}

void collect(const Node* list, Phases& phases) {
    if (list == nullptr) {
        return;
    }
    for (const Node& item : list->items) {
        if (item.find("repeat") != nullptr) {
            collectTwice(item.find("steps"), phases);
        } else if (const Node* own = item.find("phases"); own != nullptr) {
            for (const Node& phase : own->items) {
                phases.push_back(&phase);
            }
        }
    }
}

std::string breathOf(const Node* phase) {
    const Node* breath = phase == nullptr ? nullptr : phase->find("breath");
    return breath == nullptr ? std::string() : breath->text;
}

Place placeOfBreath(const Node& phase) {
    return phase.find("breath")->at;
}

void checkPair(const Node* before, const Node* now, Faults& faults) {
    const std::string earlier = before == nullptr ? "free" : breathOf(before);
    const std::string breath = breathOf(now);
    if (earlier == "in" && (breath == "in" || breath == "free")) {
        faults.add(
            placeOfBreath(*before),
            "No out-breath follows this in-breath; let a phase with \"breath: out\" come next.");
    }
    if (breath == "out" && (earlier == "out" || earlier == "free")) {
        faults.add(placeOfBreath(*now),
                   "No in-breath comes before this out-breath; put a phase with "
                   "\"breath: in\" before it.");
    }
}

int timesOf(const Node& node) {
    int most = 1;
    const std::vector<Node> single{node};
    for (const Node& one : node.isMapping() ? node.items : single) {
        int times = 1;
        std::from_chars(one.text.data(), one.text.data() + one.text.size(), times);
        most = std::max(most, std::min(times, maximumPhases));
    }
    return most;
}

/// How many phases a list has when counted out, or more than maximumPhases.
long countPhases(const Node* list) {
    long count = 0;
    if (list == nullptr) {
        return count;
    }
    for (const Node& item : list->items) {
        if (const Node* repeat = item.find("repeat")) {
            count += timesOf(*repeat) * countPhases(item.find("steps"));
        } else if (const Node* phases = item.find("phases")) {
            count += static_cast<long>(phases->items.size());
        }
        if (count > maximumPhases) {
            return maximumPhases + 1L;
        }
    }
    return count;
}

} // namespace

void checkBreathOrder(const Node& sequence, Faults& faults) {
    if (countPhases(&sequence) > maximumPhases) {
        faults.add(sequence.at, "The repeats multiply to more than 5000 phases; repeat less.");
        return;
    }
    Phases phases;
    collect(&sequence, phases);
    const Node* before = nullptr;
    for (const Node* phase : phases) {
        checkPair(before, phase, faults);
        before = phase;
    }
}

} // namespace supine::content
