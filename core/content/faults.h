// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fault.h"
#include "core/content/node.h"

#include <string>
#include <vector>

namespace supine::content {

/// Collects everything wrong with one file while it is read to its end.
class Faults {
public:
    explicit Faults(std::string file) : m_file(std::move(file)) {}

    void add(Place at, std::string sentence);
    void add(std::vector<Fault> faults);
    const std::string& file() const { return m_file; }
    std::size_t count() const { return m_faults.size(); }
    bool none() const { return m_faults.empty(); }
    /// All of them from the top of the file to its end, each once.
    std::vector<Fault> inOrder() const;

private:
    std::string m_file;
    std::vector<Fault> m_faults;
};

/// The word in quotes, as faults show what stands in a file. Long texts are cut.
std::string quoted(std::string_view word);

/// "a, b and c".
std::string listed(const std::vector<std::string>& words);

} // namespace supine::content
