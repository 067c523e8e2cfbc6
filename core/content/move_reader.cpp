// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/move_reader.h"

#include "core/content/values.h"

#include <array>

namespace supine::content {

namespace {

using motion::Move;
using motion::PoseChange;

constexpr NumberLimits windowLimits{"the share of the phase", 0, 1};

/// The parts of the body that a change moves, each true or false.
struct Parts {
    static constexpr std::array names{"pelvis",    "belly",      "shoulder blades", "letting go",
                                      "lips",      "eyes",       "depth of breath", "dimming",
                                      "first leg", "second leg", "first hand",      "second hand"};
    std::array<bool, names.size()> moved{};
};

Parts partsOf(const PoseChange& change) {
    return {{change.pelvisTilt.has_value(), change.drawIn.has_value(),
             change.bladesDown.has_value(), change.letGo.has_value(), change.lipsPursed.has_value(),
             change.eyesClosed.has_value(), change.breathDepth.has_value(),
             change.dimmed.has_value(), !change.legs.right.empty(), !change.legs.left.empty(),
             !change.hands.right.empty(), !change.hands.left.empty()}};
}

/// The name of a part both changes move; null when there is none.
const char* sharedPart(const PoseChange& a, const PoseChange& b) {
    const Parts partsOfA = partsOf(a);
    const Parts partsOfB = partsOf(b);
    for (std::size_t i = 0; i < Parts::names.size(); ++i) {
        if (partsOfA.moved[i] && partsOfB.moved[i]) {
            return Parts::names[i];
        }
    }
    return nullptr;
}

void checkWindow(const Move& move, Place at, Faults& faults) {
    if (move.begin >= move.end) {
        faults.add(at, "This move has no time; write \"until\" greater than \"from\".");
    }
}

/// Later moves of a part must follow the earlier ones, in the file as in time.
void checkAgainstEarlier(const std::vector<Move>& earlier, const Move& move, Place at,
                         Faults& faults) {
    for (const Move& other : earlier) {
        const char* part = sharedPart(other.change, move.change);
        if (part != nullptr && move.begin < other.end) {
            faults.add(at, "Two moves of the same part (" + std::string(part) +
                               ") overlap; let this one begin at " + shown(other.end) +
                               " or later.");
            return;
        }
    }
}

PoseChange readChange(const Node* node, const Known& known, Faults& faults) {
    if (node == nullptr || node->kind == Node::Kind::Nothing) {
        return {};
    }
    const PoseChange change = readPoseGoal(*node, known, faults);
    if (node->isMapping() && node->items.empty()) {
        faults.add(node->at, "This pose changes nothing; name what moves, or leave it out.");
    }
    return change;
}

Move readMove(const Node& node, const Known& known, Faults& faults) {
    const Fields fields(node, "a move", {"from", "until", "pose"}, faults);
    constexpr std::string_view remedy = "write the share of the phase, from 0 to 1";
    Move move;
    const auto begin = readNumber(fields.need("from", remedy), windowLimits, faults);
    const auto end = readNumber(fields.need("until", remedy), windowLimits, faults);
    move.change = readChange(fields.need("pose", "say what moves"), known, faults);
    if (begin && end) {
        move.begin = *begin;
        move.end = *end;
        checkWindow(move, node.at, faults);
    }
    return move;
}

} // namespace

std::vector<Move> readMoves(const Fields& phase, const Known& known, Faults& faults) {
    std::vector<Move> moves;
    const Node* pose = phase.find("pose");
    const Node* list = phase.find("moves");
    if (pose != nullptr && list != nullptr) {
        faults.add(list->at, "Both \"pose\" and \"moves\" are given; write one of them.");
    }
    if (pose != nullptr) {
        moves.push_back({0, 1, readChange(pose, known, faults)});
    } else if (isFilledList(list, "the moves", faults)) {
        for (const Node& node : list->items) {
            const Move move = readMove(node, known, faults);
            checkAgainstEarlier(moves, move, node.at, faults);
            moves.push_back(move);
        }
    }
    return moves;
}

} // namespace supine::content
