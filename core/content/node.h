// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace supine::content {

/// A place in a file. Both count from 1; the column counts characters.
struct Place {
    int line = 1;
    int column = 1;

    friend auto operator<=>(const Place&, const Place&) = default;
};

/// The name of an entry of a mapping and where it stands.
struct Key {
    std::string name;
    Place at;
};

/// One value of a content file as it was written, before anybody knows what it should be. It knows
/// its place, so that whoever refuses it can say where.
struct Node {
    enum class Kind { Nothing, Scalar, List, Mapping };

    Kind kind = Kind::Nothing;
    Place at;
    std::string text;        ///< Of a scalar.
    bool quoted = false;     ///< Whether the scalar stood in quotes, and so is no number.
    std::vector<Key> keys;   ///< Of a mapping; keys[i] names items[i]. Empty otherwise.
    std::vector<Node> items; ///< Of a list or a mapping.

    bool isMapping() const { return kind == Kind::Mapping; }
    bool isList() const { return kind == Kind::List; }
    bool isScalar() const { return kind == Kind::Scalar; }

    /// The value under a key of a mapping; null when there is none.
    const Node* find(std::string_view key) const;
};

} // namespace supine::content
