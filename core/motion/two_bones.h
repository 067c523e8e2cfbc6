// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace supine::motion {

/// Two bones in a row, thigh and shank or upper arm and forearm, and the triangle they make with
/// the line from the first joint to the last. Lengths in metres, angles in degrees.
struct TwoBones {
    double first = 0;
    double second = 0;

    /// The bend (0 straight) that puts the last joint at this distance from the first; the nearest
    /// one possible when it is too far or too near.
    double bendDeg(double distance) const;
    /// How far the last joint is from the first at this bend.
    double distanceAt(double bendDeg) const;
    /// The angle between the first bone and the line from the first joint to the last.
    double firstAngleDeg(double distance) const;
};

} // namespace supine::motion
