// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/node.h"

namespace supine::content {

const Node* Node::find(std::string_view key) const {
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].name == key) {
            return &items[i];
        }
    }
    return nullptr;
}

} // namespace supine::content
