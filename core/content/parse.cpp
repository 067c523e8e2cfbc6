// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/parse.h"

#include "core/content/node_builder.h"
#include "core/content/utf8.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>

namespace supine::content {

namespace {

Fault faultIn(const SourceFile& file, Place at, const std::string& sentence) {
    return {file.name, at.line, at.column, sentence};
}

/// The parser keeps every bracket it has seen until it knows whether a key begins with it, so a wall of
/// them would cost memory before the first event arrives. No honest file needs two for each value.
bool hasWallOfBrackets(std::string_view bytes) {
    const auto found = std::ranges::count_if(
        bytes, [](char byte) { return byte == '[' || byte == '{' || byte == ','; });
    return found > 2L * maximumNodes;
}

std::optional<std::string> refusalOfBytes(const std::string& bytes) {
    if (bytes.size() > maximumBytes) {
        return "This file is larger than 256 KiB; split it into several files.";
    }
    if (bytes.find('\0') != std::string::npos) {
        return "This file holds a zero byte, so it is no text; save it as plain text in UTF-8.";
    }
    if (hasWallOfBrackets(bytes)) {
        return "This file holds more than 40000 brackets, braces and commas; split it into several files.";
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

/// The parser's own words, which only programmers know, and what a person has to do.
struct Remedy {
    std::string_view message;
    std::string_view sentence;
};

constexpr std::array remedies{
    Remedy{"illegal map value", "A colon stands where no value can begin; put the text in quotes."},
    Remedy{"illegal tab", "A tab stands in the indentation; use blanks instead."},
    Remedy{"end of map flow", "A brace { is not closed; write } where its values end."},
    Remedy{"illegal flow end", "Here closes a bracket of another kind than was opened; write ] for [ "
                               "and } for {."},
    Remedy{"end of sequence flow", "A bracket [ is not closed; write ] where its values end."},
    Remedy{"end of sequence", "This line does not line up with the list around it; begin it in the "
                              "same column as its neighbours."},
    Remedy{"end of map", "This line does not line up with the keys around it; begin it in the same "
                         "column, and see that every quote before it is closed."},
    Remedy{"EOF in scalar", "A quote is not closed; write it where the text ends."},
    Remedy{"referenced anchor", "Aliases (*name) are not used here; write the value out."}};

std::string unreadable(const YAML::ParserException& problem) {
    for (const Remedy& remedy : remedies) {
        if (problem.msg.find(remedy.message) != std::string::npos) {
            return std::string(remedy.sentence);
        }
    }
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
