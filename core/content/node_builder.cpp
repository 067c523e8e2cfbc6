// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/node_builder.h"

#include "core/content/parse.h"
#include "core/content/utf8.h"

#include <algorithm>

namespace supine::content {

void PlaceFinder::startOver() {
    m_lineStart = 0;
    m_line = 0;
    m_columnBytes = 0;
    m_columnCharacters = 0;
}

void PlaceFinder::goToLine(int line) {
    while (m_line < line) {
        const std::size_t lineEnd = m_bytes.find('\n', m_lineStart);
        if (lineEnd == std::string_view::npos) {
            return;
        }
        m_lineStart = lineEnd + 1;
        ++m_line;
        m_columnBytes = 0;
        m_columnCharacters = 0;
    }
}

Place PlaceFinder::placeOf(const YAML::Mark& mark) {
    if (mark.is_null()) {
        return {};
    }
    const auto wanted = static_cast<std::size_t>(std::max(mark.column, 0));
    if (mark.line < m_line || (mark.line == m_line && wanted < m_columnBytes)) {
        startOver();
    }
    goToLine(mark.line);
    const std::size_t from = m_lineStart + m_columnBytes;
    const std::size_t until = std::min(m_lineStart + wanted, m_bytes.size());
    if (until > from) {
        m_columnCharacters += charactersIn(m_bytes.substr(from, until - from));
        m_columnBytes = until - m_lineStart;
    }
    return {mark.line + 1, m_columnCharacters + 1};
}

bool PlaceFinder::isQuoteClosed(const YAML::Mark& mark) {
    placeOf(mark);
    std::size_t at = m_lineStart + m_columnBytes;
    const char quote = at < m_bytes.size() ? m_bytes[at] : ' ';
    if (quote != '"' && quote != '\'') {
        return true;
    }
    while (++at < m_bytes.size()) {
        const bool isPair = quote == '\'' && m_bytes.substr(at, 2) == "''";
        if (isPair || (quote == '"' && m_bytes[at] == '\\')) {
            ++at;
        } else if (m_bytes[at] == quote) {
            return true;
        }
    }
    return false;
}

void NodeBuilder::refuse(const YAML::Mark& mark, std::string sentence) {
    throw Refusal{placeOf(mark), std::move(sentence)};
}

void NodeBuilder::check(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor) {
        refuse(mark, "Anchors (&name) are not used here; write the value out.");
    }
    // "?" is the tag of a plain value, "!" that of a quoted one.
    if (!tag.empty() && tag != "?" && tag != "!") {
        refuse(mark, "Tags (!name) are not used here; leave it out.");
    }
    if (++m_nodes > maximumNodes) {
        refuse(mark, "This file holds more than 20000 values; split it into several files.");
    }
}

Node NodeBuilder::nodeAt(Node::Kind kind, const YAML::Mark& mark) {
    Node node;
    node.kind = kind;
    node.at = placeOf(mark);
    return node;
}

void NodeBuilder::OnDocumentStart(const YAML::Mark& mark) {
    if (++m_documents > 1) {
        refuse(mark, "A second document begins here; keep one document in a file.");
    }
}

void NodeBuilder::OnDocumentEnd() {
    if (m_lastQuoted && !m_places.isQuoteClosed(*m_lastQuoted)) {
        refuse(*m_lastQuoted, "This quote is not closed; write it again where the text ends.");
    }
}

void NodeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
    check(mark, {}, anchor);
    add(nodeAt(Node::Kind::Nothing, mark), mark);
}

void NodeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
    refuse(mark, "Aliases (*name) are not used here; write the value out.");
}

void NodeBuilder::OnAnchor(const YAML::Mark& mark, const std::string&) {
    refuse(mark, "Anchors (&name) are not used here; write the value out.");
}

void NodeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
    check(mark, tag, anchor);
    Node node = nodeAt(Node::Kind::Scalar, mark);
    node.text = value;
    node.quoted = tag == "!";
    if (node.quoted) {
        m_lastQuoted = mark;
    }
    add(std::move(node), mark);
}

void NodeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value) {
    check(mark, tag, anchor);
    open(Node::Kind::List, mark);
}

void NodeBuilder::OnSequenceEnd() {
    close();
}

void NodeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value) {
    check(mark, tag, anchor);
    open(Node::Kind::Mapping, mark);
}

void NodeBuilder::OnMapEnd() {
    close();
}

void NodeBuilder::open(Node::Kind kind, const YAML::Mark& mark) {
    const bool isKey = !m_open.empty() && m_open.back().node.isMapping() && !m_open.back().key;
    if (isKey) {
        refuse(mark, "A list or mapping cannot be a key; write a word followed by a colon.");
    }
    if (m_open.size() >= static_cast<std::size_t>(maximumDepth)) {
        refuse(mark, "This is nested more than 16 deep; write it flatter.");
    }
    m_open.push_back(Open{nodeAt(kind, mark)});
}

void NodeBuilder::close() {
    Node finished = std::move(m_open.back().node);
    m_open.pop_back();
    add(std::move(finished), YAML::Mark::null_mark());
}

void NodeBuilder::add(Node node, const YAML::Mark& mark) {
    if (m_open.empty()) {
        m_root = std::move(node);
    } else {
        addTo(m_open.back(), std::move(node), mark);
    }
}

void NodeBuilder::addTo(Open& open, Node node, const YAML::Mark& mark) {
    if (open.node.isMapping() && !open.key) {
        addKey(open, std::move(node), mark);
        return;
    }
    if (open.node.isList() && node.kind == Node::Kind::Nothing) {
        m_complaints.push_back(
            {node.at, "An entry of this list is empty; write a value or remove it."});
        return;
    }
    if (open.key) {
        open.node.keys.push_back(std::move(*open.key));
        open.key.reset();
    }
    open.node.items.push_back(std::move(node));
}

void NodeBuilder::addKey(Open& open, Node node, const YAML::Mark& mark) {
    if (!node.isScalar()) {
        refuse(mark, "A key is missing before the colon; write a word there.");
    }
    if (!open.seen.insert(node.text).second) {
        m_complaints.push_back(
            {node.at, "\"" + node.text + "\" is given twice here; keep one of them."});
    }
    open.key = Key{std::move(node.text), node.at};
}

} // namespace supine::content
