// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/texts.h"

#include "core/content/values.h"

namespace supine::content {

model::Text Texts::read(std::string_view name, const Node* node) {
    return node == nullptr ? model::Text{} : read(name, node, node->at);
}

model::Text Texts::read(std::string_view name, const Node* node, Place nameAt) {
    if (node == nullptr) {
        return {};
    }
    const auto [entry, isNew] = m_given.emplace(name, nameAt);
    if (!isNew) {
        m_faults.add(nameAt, "The id " + quoted(name) + " was given before, in line " +
                                 std::to_string(entry->second.line) + "; choose another one.");
    }
    return {m_file + "/" + std::string(name), readText(node, m_faults).value_or("")};
}

} // namespace supine::content
