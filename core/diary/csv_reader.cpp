// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/csv.h"

#include "core/diary/iso_time.h"
#include "core/diary/limits.h"
#include "core/diary/names.h"

#include <charconv>
#include <map>

namespace supine::diary {

namespace {

/// The fields of one record, taken from the left. The first that is wrong is remembered.
class Fields {
public:
    explicit Fields(const CsvRecord& record) : m_record(record) {}

    const std::string& text() { return m_record.fields[m_next++]; }

    double number(const Limits& limits) {
        const std::string& field = text();
        double value = 0;
        const char* const end = field.data() + field.size();
        const auto read = std::from_chars(field.data(), end, value);
        check(read.ec == std::errc() && read.ptr == end && limits.hold(value));
        return value;
    }

    int count(const Limits& limits) {
        const double value = number(limits);
        const int whole = limits.hold(value) ? static_cast<int>(value) : 0;
        check(static_cast<double>(whole) == value);
        return whole;
    }

    std::optional<Feeling> feeling() {
        if (isEmpty())
            return skip(), std::nullopt;
        return count(feelingLimits);
    }

    When when() {
        const auto value = whenFromIso(text());
        check(value.has_value());
        return value.value_or(When{});
    }

    template <class Value>
    Value name() {
        const auto value = named<Value>(text());
        check(value.has_value());
        return value.value_or(Value{});
    }

    std::string id() {
        const std::string& field = text();
        check(isId(field));
        return field;
    }

    std::vector<model::HurtPlace> places() {
        std::vector<model::HurtPlace> all;
        std::string_view rest = text();
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            const auto place = named<model::HurtPlace>(rest.substr(0, end));
            check(place.has_value());
            all.push_back(place.value_or(model::HurtPlace::LowBack));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return all;
    }

    bool isEmpty() const { return m_record.fields[m_next].empty(); }
    void skip() { ++m_next; }

    std::optional<ImportFault> fault() const {
        if (m_wrong == csvColumns.size())
            return {};
        return ImportFault{ImportFault::Kind::Wrong, m_record.line, csvColumns[m_wrong]};
    }

private:
    /// Of the field that was taken last.
    void check(bool isGood) {
        if (!isGood && m_wrong == csvColumns.size())
            m_wrong = m_next - 1;
    }

    const CsvRecord& m_record;
    std::size_t m_next = 0;
    std::size_t m_wrong = csvColumns.size();
};

Entry practiceFrom(Fields& fields) {
    Entry entry;
    entry.id = fields.id();
    entry.start = fields.when();
    if (fields.isEmpty())
        fields.skip();
    else
        entry.end = fields.when();
    entry.routine = fields.text();
    entry.level = fields.name<model::Level>();
    entry.place = fields.name<model::Place>();
    entry.pace.in = Seconds{fields.number(breathLimits)};
    entry.pace.out = Seconds{fields.number(breathLimits)};
    entry.ending = fields.name<Ending>();
    entry.length = Seconds{fields.number(lengthLimits)};
    entry.leftIn = fields.text();
    entry.leftAt = Seconds{fields.number(lengthLimits)};
    entry.before = fields.feeling();
    entry.after = fields.feeling();
    entry.note = fields.text();
    return entry;
}

Part partFrom(Fields& fields) {
    Part part;
    part.exercise = fields.text();
    part.repetitions = fields.count(countLimits);
    part.intended = fields.count(countLimits);
    part.range = fields.number(rangeLimits);
    part.length = Seconds{fields.number(lengthLimits)};
    part.skip = fields.name<Skip>();
    part.hurts = fields.count(countLimits);
    part.places = fields.places();
    return part;
}

/// Puts lines together to practices, in the order in which these are met first.
class Practices {
public:
    std::optional<ImportFault> add(const CsvRecord& record) {
        if (record.fields.size() != csvColumns.size())
            return ImportFault{ImportFault::Kind::Broken, record.line, {}};
        Fields fields(record);
        Entry practice = practiceFrom(fields);
        const bool hasPart = !fields.isEmpty();
        const Part part = hasPart ? partFrom(fields) : Part{};
        if (auto fault = fields.fault())
            return fault;
        const auto [known, isNew] = m_index.emplace(practice.id, m_entries.size());
        if (isNew)
            m_entries.push_back(std::move(practice));
        if (hasPart)
            m_entries[known->second].parts.push_back(part);
        return {};
    }

    std::vector<Entry> take() { return std::move(m_entries); }

private:
    std::vector<Entry> m_entries;
    std::map<std::string, std::size_t> m_index; ///< Of each practice by its id.
};

bool isHeader(const CsvRecord& record) {
    return std::equal(record.fields.begin(), record.fields.end(), csvColumns.begin(),
                      csvColumns.end(),
                      [](const std::string& field, const char* column) { return field == column; });
}

} // namespace

Result<std::vector<Entry>, ImportFault> fromCsv(std::string_view text) {
    const auto records = csvRecords(text);
    if (!records)
        return Unexpected{records.error()};
    if (records->empty() || !isHeader(records->front()))
        return Unexpected{ImportFault{}};
    Practices practices;
    for (std::size_t i = 1; i < records->size(); ++i)
        if (const auto fault = practices.add((*records)[i]))
            return Unexpected{*fault};
    return practices.take();
}

} // namespace supine::diary
