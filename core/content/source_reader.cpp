// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/source_reader.h"

#include "core/content/fields.h"
#include "core/content/values.h"

#include <algorithm>

namespace supine::content {

namespace {

std::string readDoi(const Node* node, Faults& faults) {
    const std::string doi = readText(node, faults).value_or("");
    const bool fits = doi.starts_with("10.") && doi.find('/') != std::string::npos &&
                      doi.find(' ') == std::string::npos;
    if (!doi.empty() && !fits) {
        faults.add(node->at, quoted(doi) +
                                 " is no DOI; write it without an address before it, such as "
                                 "10.1000/182.");
    }
    return doi;
}

model::Source readSource(const Node& node, Faults& faults) {
    const Fields fields(node, "a source", {"id", "citation", "doi"}, faults);
    model::Source source;
    source.id = readId(fields.need("id", "give it a short name"), faults).value_or("");
    source.citation =
        readText(fields.need("citation", "write authors, title, journal and year"), faults)
            .value_or("");
    source.doi = readDoi(fields.find("doi"), faults);
    return source;
}

} // namespace

std::vector<model::Source> readSources(const Node* list, Faults& faults) {
    std::vector<model::Source> sources;
    if (!isFilledList(list, "the sources", faults)) {
        return sources;
    }
    for (const Node& node : list->items) {
        model::Source source = readSource(node, faults);
        const auto same = std::ranges::find(sources, source.id, &model::Source::id);
        if (same != sources.end() && !source.id.empty()) {
            faults.add(node.at,
                       "The source " + quoted(source.id) + " was given before; keep one of them.");
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

} // namespace supine::content
