// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/parse.h"

#include "core/content/node_builder.h"
#include "core/content/utf8.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <optional>
#include <sstream>

namespace supine::content {

namespace {

Fault faultIn(const SourceFile& file, Place at, const std::string& sentence) {
    return {file.name, at.line, at.column, sentence};
}

std::optional<std::string> refusalOfBytes(const std::string& bytes) {
    if (bytes.size() > maximumBytes) {
        return "This file is larger than 256 KiB; split it into several files.";
    }
    if (bytes.find('\0') != std::string::npos) {
        return "This file holds a zero byte, so it is no text; save it as plain text in UTF-8.";
    }
    if (!isUtf8(bytes)) {
        return "This file is not UTF-8; save it in the encoding UTF-8.";
    }
    return std::nullopt;
}

void readDocument(const std::string& bytes, NodeBuilder& builder) {
    std::istringstream stream(bytes);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
}

std::string unreadable(const YAML::ParserException& problem) {
    return "This cannot be read as YAML (" + problem.msg +
           "); check the indentation here and put texts that hold a colon in quotes.";
}

} // namespace

Result<Parsed, Fault> parse(const SourceFile& file) {
    if (const auto refusal = refusalOfBytes(file.bytes)) {
        return Unexpected{faultIn(file, {}, *refusal)};
    }
    NodeBuilder builder(file.bytes);
    try {
        readDocument(file.bytes, builder);
    } catch (const Refusal& refusal) {
        return Unexpected{faultIn(file, refusal.at, refusal.sentence)};
    } catch (const YAML::ParserException& problem) {
        return Unexpected{faultIn(file, builder.placeOf(problem.mark), unreadable(problem))};
    }
    if (!builder.hasDocument()) {
        return Unexpected{
            faultIn(file, {}, "This file is empty; begin it with \"supine: 1\" and its kind.")};
    }
    Parsed parsed{builder.takeRoot(), {}};
    for (const Refusal& complaint : builder.takeComplaints()) {
        parsed.faults.push_back(faultIn(file, complaint.at, complaint.sentence));
    }
    return parsed;
}

} // namespace supine::content
