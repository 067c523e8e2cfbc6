// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/csv.h"

#include <algorithm>

namespace supine::diary {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

class Records {
public:
    explicit Records(std::string_view text) : m_text(text) {
        if (m_text.substr(0, byteOrderMark.size()) == byteOrderMark)
            m_at = byteOrderMark.size();
    }

    Result<std::vector<CsvRecord>, ImportFault> all() {
        std::vector<CsvRecord> records;
        while (m_at < m_text.size()) {
            CsvRecord record = next();
            if (m_brokenAt > 0)
                return Unexpected{ImportFault{ImportFault::Kind::Broken, m_brokenAt, {}}};
            const bool isEmpty = record.fields.size() == 1 && record.fields.front().empty();
            if (!isEmpty)
                records.push_back(std::move(record));
        }
        return records;
    }

private:
    CsvRecord next() {
        CsvRecord record{m_line, {}};
        do
            record.fields.push_back(peek() == '"' ? quotedField() : plainField());
        while (took(','));
        took('\r');
        if (took('\n'))
            ++m_line;
        else if (m_at < m_text.size() && m_brokenAt == 0)
            m_brokenAt = m_line;
        return record;
    }

    std::string plainField() {
        const std::size_t end = std::min(m_text.find_first_of(",\"\r\n", m_at), m_text.size());
        std::string field(m_text.substr(m_at, end - m_at));
        m_at = end;
        return field;
    }

    std::string quotedField() {
        const int begins = m_line;
        std::string field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                if (peek() != '"')
                    return field;
            }
            m_line += c == '\n' ? 1 : 0;
            field += c;
        }
        m_brokenAt = begins;
        return field;
    }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool took(char wanted) {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_brokenAt = 0; ///< Line of the first slip; 0 while there is none.
};

} // namespace

Result<std::vector<CsvRecord>, ImportFault> csvRecords(std::string_view text) {
    return Records(text).all();
}

} // namespace supine::diary
