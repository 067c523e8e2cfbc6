// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/model/exercise.h"

#include <map>
#include <string>
#include <string_view>

namespace supine::content {

/// Gives the texts of one file their ids, `file/name`, and sees to it that none is given twice:
/// translations and voice clips are found by them.
class Texts {
public:
    Texts(std::string file, Faults& faults) : m_file(std::move(file)), m_faults(faults) {}

    bool has(std::string_view name) const { return m_given.contains(name); }
    /// The text of a node under a name; an empty text where there is none.
    model::Text read(std::string_view name, const Node* node);
    /// The same with the place to be named when the name was given before.
    model::Text read(std::string_view name, const Node* node, Place nameAt);

private:
    std::string m_file;
    Faults& m_faults;
    std::map<std::string, Place, std::less<>> m_given;
};

} // namespace supine::content
