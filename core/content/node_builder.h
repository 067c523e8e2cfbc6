// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/node.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace supine::content {

/// What is wrong with the YAML itself. Thrown through the parser to make it stop at once, and
/// caught in parse() and nowhere else.
struct Refusal {
    Place at;
    std::string sentence;
};

/// Turns the parser's marks, which count bytes from 0, into places. Marks mostly grow, so it goes
/// on from the one before: a file of a single long line stays cheap.
class PlaceFinder {
public:
    explicit PlaceFinder(std::string_view bytes) : m_bytes(bytes) {}

    Place placeOf(const YAML::Mark& mark);
    /// Whether the quoted text that begins at the mark also ends; the parser takes one that does not.
    bool isQuoteClosed(const YAML::Mark& mark);

private:
    void startOver();
    void goToLine(int line);

    std::string_view m_bytes;
    std::size_t m_lineStart = 0;
    int m_line = 0;
    std::size_t m_columnBytes = 0; ///< How far m_columnCharacters has counted.
    int m_columnCharacters = 0;
};

/// Builds the tree of nodes from the parser's events and refuses what no honest file holds.
class NodeBuilder final : public YAML::EventHandler {
public:
    explicit NodeBuilder(std::string_view bytes) : m_places(bytes) {}

    bool hasDocument() const { return m_documents == 1; }
    Node takeRoot() { return std::move(m_root); }
    /// What is wrong but does not keep the rest from being read: keys given twice.
    std::vector<Refusal> takeComplaints() { return std::move(m_complaints); }
    Place placeOf(const YAML::Mark& mark) { return m_places.placeOf(mark); }

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override;
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

private:
    /// A list or mapping that is not finished, and the key that waits for its value.
    struct Open {
        Node node;
        std::optional<Key> key{};
        std::set<std::string> seen{};
    };

    [[noreturn]] void refuse(const YAML::Mark& mark, std::string sentence);
    void check(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor);
    void open(Node::Kind kind, const YAML::Mark& mark);
    void close();
    void add(Node node, const YAML::Mark& mark);
    void addTo(Open& open, Node node, const YAML::Mark& mark);
    void addKey(Open& open, Node node, const YAML::Mark& mark);
    Node nodeAt(Node::Kind kind, const YAML::Mark& mark);

    PlaceFinder m_places;
    std::vector<Open> m_open;
    std::optional<YAML::Mark> m_lastQuoted; ///< Only the last one can be without an end.
    Node m_root;
    std::vector<Refusal> m_complaints;
    int m_documents = 0;
    int m_nodes = 0;
};

} // namespace supine::content
