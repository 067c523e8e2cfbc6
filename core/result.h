// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace supine {

/// The error side of a Result. It exists so that a function can return either side by name.
template <class E>
struct Unexpected {
    E value;
};

template <class E>
Unexpected(E) -> Unexpected<E>;

/// Either a value or the reason why there is none. It carries the names of std::expected, which
/// GCC 12 does not have yet, so that it can be replaced by it without touching its callers.
/// Asking for the side that is not there is a broken promise of the caller and asserts.
template <class T, class E>
class Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected<E> reason) : m_content(std::in_place_index<1>, std::move(reason.value)) {}

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T& value() const& {
        assert(has_value());
        return *std::get_if<0>(&m_content);
    }
    T& value() & {
        assert(has_value());
        return *std::get_if<0>(&m_content);
    }
    T&& value() && {
        assert(has_value());
        return std::move(*std::get_if<0>(&m_content));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const E& error() const {
        assert(!has_value());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, E> m_content;
};

} // namespace supine
