// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/motion/build.h"
#include "core/motion/pose.h"
#include "core/motion/posture.h"

#include <map>
#include <string>
#include <string_view>

namespace supine::content {

/// Named poses. Each begins from the pose of rest and changes what it names.
std::map<std::string, motion::Pose> readPoses(const Node& root, Faults& faults);

/// Named postures of the key pictures.
std::map<std::string, motion::Posture> readPostures(const Node& root, Faults& faults);

/// What a phase writes to show the moving body again instead of a key picture.
inline constexpr std::string_view noPicture = "none";

/// One person's body. Files hold centimetres, the values returned are metres.
motion::Build readBuild(const Node& root, Faults& faults);

} // namespace supine::content
