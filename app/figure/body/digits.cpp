// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/hand.h"

#include "core/units.h"

#include <array>
#include <cmath>

namespace supine::figure {

namespace {

using motion::Vec3;

/// One finger of a hand of 18.1 cm, metres: its knuckle, its three bones and the radii at its
/// joints.
struct Finger {
    double along;
    double thumb;
    std::array<double, 3> bones;
    std::array<double, 4> radii;
    double fan;  ///< Degrees toward the thumb when the hand lies flat.
    double bend; ///< Its share of the hand's curl.
};

constexpr std::array<Finger, 4> fingers{{
    {0.080, 0.0245, {0.043, 0.025, 0.019}, {0.0088, 0.0079, 0.0068, 0.0058}, 5, 0.86},
    {0.085, 0.0070, {0.047, 0.029, 0.020}, {0.0090, 0.0081, 0.0069, 0.0058}, 1.5, 0.95},
    {0.080, -0.0110, {0.043, 0.027, 0.020}, {0.0086, 0.0077, 0.0066, 0.0056}, -3, 1.02},
    {0.071, -0.0275, {0.033, 0.020, 0.017}, {0.0076, 0.0067, 0.0058, 0.0050}, -9, 1.12},
}};

/// How a finger's bend is shared by its three joints.
constexpr std::array<double, 3> jointShares{0.38, 0.40, 0.22};

Vec3 leaning(Vec3 along, Vec3 toward, double degrees) {
    return along * std::cos(toRadians(degrees)) + toward * std::sin(toRadians(degrees));
}

Digit finger(const HandFrame& hand, const Finger& shape) {
    Digit digit;
    const double fan = shape.fan * (1 - 0.8 * std::min(1.0, hand.curl / 80));
    const Vec3 forward = leaning(hand.along, hand.thumb, fan);
    Vec3 joint = hand.wrist + (hand.along * shape.along + hand.thumb * shape.thumb) * hand.size;
    // A little of the palm, so that the root is covered by it.
    digit.joints.push_back(joint - hand.along * (0.010 * hand.size));
    digit.radii.push_back(shape.radii[0] * hand.size);
    double bent = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        bent += hand.curl * shape.bend * jointShares[i];
        joint = joint + leaning(forward, hand.palm, bent) * (shape.bones[i] * hand.size);
        digit.joints.push_back(joint);
        digit.radii.push_back(shape.radii[i + 1] * hand.size);
    }
    digit.nail = leaning(hand.palm * -1, forward, bent);
    return digit;
}

Vec3 direction(const HandFrame& hand, double along, double thumb, double palm) {
    const Vec3 d = hand.along * along + hand.thumb * thumb + hand.palm * palm;
    return d * (1 / motion::length(d));
}

/// The thumb lies beside the index finger and opens a little as the hand closes round something.
Digit thumb(const HandFrame& hand) {
    const double open = std::min(1.0, hand.curl / 80);
    const std::array<Vec3, 3> bones{direction(hand, 0.80, 0.54 + 0.42 * open, 0.26 + 0.34 * open),
                                    direction(hand, 0.94, 0.28 + 0.26 * open, 0.16 + 0.32 * open),
                                    direction(hand, 0.99, 0.04 - 0.14 * open, 0.14 + 0.22 * open)};
    constexpr std::array<double, 3> lengths{0.036, 0.030, 0.023};
    constexpr std::array<double, 3> radii{0.0108, 0.0091, 0.0066};
    Vec3 joint =
        hand.wrist + (hand.along * 0.022 + hand.thumb * 0.020 + hand.palm * 0.008) * hand.size;
    Digit digit{{joint}, {0.0130 * hand.size}, leaning(hand.thumb, hand.palm, -35), true};
    for (std::size_t i = 0; i < 3; ++i) {
        joint = joint + bones[i] * (lengths[i] * hand.size);
        digit.joints.push_back(joint);
        digit.radii.push_back(radii[i] * hand.size);
    }
    return digit;
}

} // namespace

std::vector<Digit> digitsOf(const HandFrame& hand) {
    std::vector<Digit> digits;
    for (const Finger& shape : fingers)
        digits.push_back(finger(hand, shape));
    digits.push_back(thumb(hand));
    return digits;
}

} // namespace supine::figure
