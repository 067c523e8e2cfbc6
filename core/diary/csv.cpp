// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/csv.h"

#include "core/diary/iso_time.h"
#include "core/diary/names.h"

#include <charconv>

namespace supine::diary {

namespace {

// std::to_chars writes what reads back as the same number, whatever language the desktop has.
std::string textOf(double number) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), end.ptr};
}

std::string textOf(const std::optional<Feeling>& feeling) {
    return feeling ? std::to_string(*feeling) : std::string();
}

std::string quoted(const std::string& field) {
    if (field.find_first_of("\",\r\n") == std::string::npos)
        return field;
    std::string whole = "\"";
    for (const char c : field) {
        if (c == '"')
            whole += '"';
        whole += c;
    }
    return whole + '"';
}

std::string joined(const std::vector<std::string>& fields) {
    std::string line;
    for (const std::string& field : fields) {
        if (&field != &fields.front())
            line += ',';
        line += quoted(field);
    }
    return line + "\r\n";
}

std::string placesOf(const Part& part) {
    std::string names;
    for (const model::HurtPlace place : part.places) {
        if (!names.empty())
            names += ' ';
        names += nameOf(place);
    }
    return names;
}

std::vector<std::string> practiceFields(const Entry& entry) {
    return {entry.id,
            toIso(entry.start),
            entry.end ? toIso(*entry.end) : std::string(),
            entry.routine,
            std::string(nameOf(entry.level)),
            std::string(nameOf(entry.place)),
            textOf(entry.pace.in.count()),
            textOf(entry.pace.out.count()),
            std::string(nameOf(entry.ending)),
            textOf(entry.length.count()),
            entry.leftIn,
            textOf(entry.leftAt.count()),
            textOf(entry.before),
            textOf(entry.after),
            entry.note};
}

std::vector<std::string> partFields(const Part& part) {
    return {part.exercise,
            std::to_string(part.repetitions),
            std::to_string(part.intended),
            textOf(part.range),
            textOf(part.length.count()),
            std::string(nameOf(part.skip)),
            std::to_string(part.hurts),
            placesOf(part)};
}

void addLines(const Entry& entry, std::string& text) {
    const std::vector<std::string> practice = practiceFields(entry);
    std::vector<std::string> line = practice;
    line.resize(csvColumns.size());
    if (entry.parts.empty())
        text += joined(line);
    for (const Part& part : entry.parts) {
        line = practice;
        for (std::string& field : partFields(part))
            line.push_back(std::move(field));
        text += joined(line);
    }
}

} // namespace

std::string toCsv(const std::vector<Entry>& entries) {
    std::string text = joined({csvColumns.begin(), csvColumns.end()});
    for (const Entry& entry : entries)
        addLines(entry, text);
    return text;
}

} // namespace supine::diary
