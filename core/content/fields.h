// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"

#include <initializer_list>
#include <string_view>

namespace supine::content {

/// A mapping read by its keys. Making one reports a value that is no mapping and keys nobody knows.
class Fields {
public:
    /// `thing` stands in the sentences ("A step ..."); `known` are all keys it may have.
    Fields(const Node& node, std::string_view thing, std::initializer_list<std::string_view> known,
           Faults& faults);

    Place place() const { return m_node.at; }
    bool has(std::string_view key) const { return find(key) != nullptr; }
    /// The value of a key that may be missing; null then. A key without a value is a fault.
    const Node* find(std::string_view key) const { return m_node.find(key); }
    /// The value of a key that must be there; a fault with what to write and null when it is not.
    const Node* need(std::string_view key, std::string_view remedy) const;

private:
    void checkKeys(std::initializer_list<std::string_view> known) const;

    const Node& m_node;
    std::string m_thing;
    Faults& m_faults;
};

} // namespace supine::content
