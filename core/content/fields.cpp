// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/fields.h"

#include "core/content/nearest.h"

#include <algorithm>

namespace supine::content {

namespace {

std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    }
    return text;
}

} // namespace

Fields::Fields(const Node& node, std::string_view thing,
               std::initializer_list<std::string_view> known, Faults& faults)
    : m_node(node), m_thing(thing), m_faults(faults) {
    if (!node.isMapping()) {
        faults.add(node.at, capitalised(m_thing) +
                                " must be written as keys and values, such as \"" +
                                std::string(*known.begin()) + ": ...\".");
        return;
    }
    checkKeys(known);
}

void Fields::checkKeys(std::initializer_list<std::string_view> known) const {
    const std::vector<std::string> names(known.begin(), known.end());
    for (std::size_t i = 0; i < m_node.keys.size(); ++i) {
        const Key& key = m_node.keys[i];
        if (std::ranges::find(names, key.name) == names.end()) {
            m_faults.add(key.at, capitalised(m_thing) + " has no key " + quoted(key.name) + "; " +
                                     suggestion(key.name, names));
        } else if (m_node.items[i].kind == Node::Kind::Nothing) {
            m_faults.add(key.at, "Nothing is written after " + quoted(key.name) +
                                     "; give it a value or leave the key out.");
        }
    }
}

const Node* Fields::need(std::string_view key, std::string_view remedy) const {
    const Node* found = m_node.find(key);
    if (found == nullptr && m_node.isMapping()) {
        m_faults.add(m_node.at, capitalised(m_thing) + " needs the key " + quoted(key) + "; " +
                                    std::string(remedy) + ".");
    }
    return found;
}

} // namespace supine::content
