// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace supine::motion {

/// The person's own sides. Right is the near one in the picture unless it is mirrored.
enum class Side { Right, Left };

constexpr Side other(Side side) { return side == Side::Right ? Side::Left : Side::Right; }

/// One value for each side of the body.
template <class T>
struct Sided {
    T right{};
    T left{};

    constexpr T& operator[](Side side) { return side == Side::Right ? right : left; }
    constexpr const T& operator[](Side side) const { return side == Side::Right ? right : left; }
    friend constexpr bool operator==(const Sided&, const Sided&) = default;
};

/// The same values with the sides exchanged.
template <class T>
constexpr Sided<T> mirrored(const Sided<T>& both) {
    return {both.left, both.right};
}

} // namespace supine::motion
