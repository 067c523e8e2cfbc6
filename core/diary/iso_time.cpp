// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/iso_time.h"

namespace supine::diary {

using namespace std::chrono;

namespace {

std::string padded(int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

/// Reads a text of fixed form from its front; after the first slip everything else fails too.
class Front {
public:
    explicit Front(std::string_view text) : m_rest(text) {}

    int number(std::size_t digits) {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            const char digit = next();
            m_good = m_good && digit >= '0' && digit <= '9';
            value = value * 10 + (digit - '0');
        }
        return m_good ? value : 0;
    }
    void expect(char sign) { m_good = next() == sign && m_good; }
    char next() {
        if (m_rest.empty()) {
            m_good = false;
            return '\0';
        }
        const char first = m_rest.front();
        m_rest.remove_prefix(1);
        return first;
    }
    void fail() { m_good = false; }
    bool isGoodAndOver() const { return m_good && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_good = true;
};

Day dayFrom(Front& text) {
    const int y = text.number(4);
    text.expect('-');
    const int m = text.number(2);
    text.expect('-');
    const int d = text.number(2);
    return {year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
}

seconds timeOfDayFrom(Front& text) {
    const int h = text.number(2);
    text.expect(':');
    const int m = text.number(2);
    text.expect(':');
    const int s = text.number(2);
    if (h > 23 || m > 59 || s > 59)
        text.fail();
    return hours{h} + minutes{m} + seconds{s};
}

minutes aheadFrom(Front& text) {
    const char sign = text.next();
    if (sign == 'Z')
        return {};
    if (sign != '+' && sign != '-')
        text.fail();
    const int h = text.number(2);
    text.expect(':');
    const int m = text.number(2);
    if (m > 59)
        text.fail();
    const minutes ahead = hours{h} + minutes{m};
    return sign == '-' ? -ahead : ahead;
}

} // namespace

std::string toIso(const Day& day) {
    return padded(static_cast<int>(day.year()), 4) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(day.month())), 2) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(day.day())), 2);
}

std::string toIso(const When& when) {
    const sys_seconds local = when.utc + when.ahead;
    const auto time = static_cast<int>((local - floor<days>(local)).count());
    const auto ahead = static_cast<int>(when.ahead.count());
    const int offset = ahead < 0 ? -ahead : ahead;
    return toIso(when.day()) + 'T' + padded(time / 3600, 2) + ':' + padded(time / 60 % 60, 2) +
           ':' + padded(time % 60, 2) + (ahead < 0 ? '-' : '+') + padded(offset / 60, 2) + ':' +
           padded(offset % 60, 2);
}

std::optional<When> whenFromIso(std::string_view text) {
    Front front(text);
    const Day day = dayFrom(front);
    front.expect('T');
    const seconds time = timeOfDayFrom(front);
    const minutes ahead = aheadFrom(front);
    if (!front.isGoodAndOver() || !day.ok() || ahead < leastAhead || ahead > mostAhead)
        return {};
    return When{sys_days{day} + time - ahead, ahead};
}

} // namespace supine::diary
