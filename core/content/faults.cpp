// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/faults.h"

#include <algorithm>
#include <tuple>

namespace supine::content {

namespace {

auto rank(const Fault& fault) {
    return std::tie(fault.line, fault.column);
}

bool isSame(const Fault& a, const Fault& b) {
    return rank(a) == rank(b) && a.sentence == b.sentence;
}

/// A cut never parts the bytes of one character.
std::size_t cutAt(std::string_view word, std::size_t most) {
    while (most > 0 && (static_cast<unsigned char>(word[most]) & 0xC0U) == 0x80U) {
        --most;
    }
    return most;
}

} // namespace

void Faults::add(Place at, std::string sentence) {
    m_faults.push_back({m_file, at.line, at.column, std::move(sentence)});
}

void Faults::add(std::vector<Fault> faults) {
    std::ranges::move(faults, std::back_inserter(m_faults));
}

std::vector<Fault> Faults::inOrder() const {
    std::vector<Fault> sorted = m_faults;
    std::ranges::stable_sort(sorted,
                             [](const Fault& a, const Fault& b) { return rank(a) < rank(b); });
    sorted.erase(std::unique(sorted.begin(), sorted.end(), isSame), sorted.end());
    return sorted;
}

std::string quoted(std::string_view word) {
    constexpr std::size_t most = 60;
    if (word.size() <= most) {
        return "\"" + std::string(word) + "\"";
    }
    return "\"" + std::string(word.substr(0, cutAt(word, most))) + "…\"";
}

std::string listed(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isLast = i + 1 == words.size();
        text += i == 0 ? "" : isLast ? " and " : ", ";
        text += words[i];
    }
    return text;
}

} // namespace supine::content
