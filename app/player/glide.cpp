// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/glide.h"

#include "core/motion/ease.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace supine::player {

using motion::Travel;

namespace {

double mix(double from, double to, double share) {
    return from + share * (to - from);
}

/// A stretch of one travel, from one of its fractions to another.
template <class Goal>
struct Leg {
    Travel<Goal> travel; ///< Its fraction is where the stretch begins.
    double end = 1;

    double length() const { return std::abs(end - travel.fraction); }
    Travel<Goal> at(double share) const {
        return {travel.from, travel.to, mix(travel.fraction, end, motion::minimumJerk(share))};
    }
};

template <class Goal>
const Goal& goalAt(const Travel<Goal>& travel, double end) {
    return end < 0.5 ? travel.from : travel.to;
}

template <class Goal>
double lengthOf(const std::vector<Leg<Goal>>& way) {
    double sum = 0;
    for (const Leg<Goal>& leg : way)
        sum += leg.length();
    return sum;
}

/// Out of one travel by the end `exit` (0 or 1) and into another by the end `entry`.
template <class Goal>
std::vector<Leg<Goal>> wayBy(const Travel<Goal>& from, const Travel<Goal>& to, double exit,
                             double entry) {
    std::vector<Leg<Goal>> way;
    if (from.fraction != exit)
        way.push_back({from, exit});
    if (goalAt(from, exit) != goalAt(to, entry))
        way.push_back({{goalAt(from, exit), goalAt(to, entry), 0}, 1});
    if (to.fraction != entry)
        way.push_back({{to.from, to.to, entry}, to.fraction});
    return way;
}

/// The shortest way from one travel into another that uses only whole ways of the body.
template <class Goal>
std::vector<Leg<Goal>> wayBetween(const Travel<Goal>& from, const Travel<Goal>& to) {
    if (from.from == to.from && from.to == to.to)
        return {{from, to.fraction}};
    std::vector<Leg<Goal>> best = wayBy(from, to, 1, 0);
    for (const auto& [exit, entry] : {std::pair{1.0, 1.0}, {0.0, 0.0}, {0.0, 1.0}}) {
        std::vector<Leg<Goal>> way = wayBy(from, to, exit, entry);
        if (lengthOf(way) < lengthOf(best))
            best = std::move(way);
    }
    return best;
}

template <class Goal>
Travel<Goal> travelBetween(const Travel<Goal>& from, const Travel<Goal>& to, double share) {
    const std::vector<Leg<Goal>> way = wayBetween(from, to);
    const double whole = lengthOf(way);
    double covered = 0;
    for (const Leg<Goal>& leg : way) {
        const double part = leg.length() / whole;
        if (share < covered + part)
            return leg.at((share - covered) / part);
        covered += part;
    }
    return to;
}

constexpr std::array numbers{&motion::Pose::pelvisTilt,  &motion::Pose::drawIn,
                             &motion::Pose::bladesDown,  &motion::Pose::letGo,
                             &motion::Pose::lipsPursed,  &motion::Pose::eyesClosed,
                             &motion::Pose::breathDepth, &motion::Pose::dimmed};

constexpr double unseenNod = 0.2; // degrees
constexpr std::array looks{&motion::Expression::gazeDeg, &motion::Expression::nodDeg};

/// Where a travel rests; null while it is under way.
template <class Goal>
const Goal* restOf(const Travel<Goal>& travel) {
    if (travel.fraction >= 1 || travel.from == travel.to)
        return &travel.to;
    return travel.fraction <= 0 ? &travel.from : nullptr;
}

template <class Goal>
bool isSame(const Travel<Goal>& one, const Travel<Goal>& other) {
    if (restOf(one) && restOf(other))
        return *restOf(one) == *restOf(other);
    return one.from == other.from && one.to == other.to && one.fraction == other.fraction;
}

} // namespace

motion::PoseInMotion between(const motion::PoseInMotion& from, const motion::PoseInMotion& to,
                             double share) {
    if (share >= 1)
        return to;
    motion::PoseInMotion pose = to;
    for (double motion::Pose::*number : numbers)
        pose.numbers.*number =
            mix(from.numbers.*number, to.numbers.*number, motion::minimumJerk(share));
    for (double motion::Expression::*look : looks)
        pose.expression.*look =
            mix(from.expression.*look, to.expression.*look, motion::minimumJerk(share));
    for (const motion::Side side : {motion::Side::Right, motion::Side::Left}) {
        pose.legs[side] = travelBetween(from.legs[side], to.legs[side], share);
        pose.hands[side] = travelBetween(from.hands[side], to.hands[side], share);
    }
    return pose;
}

bool isSamePlace(const motion::PoseInMotion& one, const motion::PoseInMotion& other) {
    constexpr double tolerance = 1e-6;
    const bool sameNumbers = std::all_of(numbers.begin(), numbers.end(), [&](auto number) {
        return std::abs(one.numbers.*number - other.numbers.*number) < tolerance;
    });
    const bool sameNod =
        std::abs(one.expression.nodDeg - other.expression.nodDeg) < unseenNod;
    return sameNumbers && sameNod && isSame(one.legs.right, other.legs.right) &&
           isSame(one.legs.left, other.legs.left) && isSame(one.hands.right, other.hands.right) &&
           isSame(one.hands.left, other.hands.left);
}

void Glide::begin(const Shown& shown, Seconds now, Seconds length) {
    m_from = shown;
    m_begin = now;
    m_length = length;
}

bool Glide::isRunning(Seconds now) const {
    return m_from && now < m_begin + m_length;
}

// A key picture is left by a fade of its own length, whatever the body underneath does.
session::Picture Glide::pictureAt(const session::Picture& target, Seconds now) const {
    const double share = (now - m_begin) / session::pictureFade;
    const std::string& before = m_from->picture.seen();
    if (share >= 1 || before == target.seen())
        return target;
    return {before, target.seen(), std::max(0.0, share)};
}

Shown Glide::at(const Shown& target, Seconds now) const {
    if (!isRunning(now))
        return target;
    const double share = std::clamp((now - m_begin) / m_length, 0.0, 1.0);
    const double eased = motion::minimumJerk(share);
    return {between(m_from->pose, target.pose, share),
            mix(m_from->breathLevel, target.breathLevel, eased), pictureAt(target.picture, now),
            mix(m_from->pictureDimmed, target.pictureDimmed, eased)};
}

} // namespace supine::player
