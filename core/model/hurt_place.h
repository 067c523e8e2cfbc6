// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace supine::model {

/// Where in the body something hurts, as a person may say it.
enum class HurtPlace { LowBack, Hip, Knee, Leg, Shoulder, Neck };
inline constexpr std::array allHurtPlaces{HurtPlace::LowBack, HurtPlace::Hip,      HurtPlace::Knee,
                                          HurtPlace::Leg,     HurtPlace::Shoulder, HurtPlace::Neck};

} // namespace supine::model
