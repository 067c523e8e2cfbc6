// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace supine::motion {

/// How hard the muscles that the exercises teach are working in one instant, each 0 (at rest) to 1.
/// It changes no pose: it is what a see-through picture shows.
struct MuscleWork {
    double diaphragm = 0;
    double transverseAbdominis = 0;
    double glutes = 0;
    double rectus = 0;
    double lowerTrapezius = 0;

    friend bool operator==(const MuscleWork&, const MuscleWork&) = default;
};

/// One muscle as content files name it.
struct MuscleChannel {
    std::string_view name;
    double MuscleWork::*work;
};

/// Every muscle there is.
inline constexpr std::array muscleChannels{
    MuscleChannel{"diaphragm", &MuscleWork::diaphragm},
    MuscleChannel{"transverse-abdominis", &MuscleWork::transverseAbdominis},
    MuscleChannel{"glutes", &MuscleWork::glutes}, MuscleChannel{"rectus", &MuscleWork::rectus},
    MuscleChannel{"lower-trapezius", &MuscleWork::lowerTrapezius}};

/// What lies between the work of two instants; `f` 0 is the first.
constexpr MuscleWork mixed(const MuscleWork& a, const MuscleWork& b, double f) {
    MuscleWork between;
    for (const MuscleChannel& muscle : muscleChannels)
        between.*muscle.work = a.*muscle.work + (b.*muscle.work - a.*muscle.work) * f;
    return between;
}

} // namespace supine::motion
