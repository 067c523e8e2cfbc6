// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/motion/build.h"
#include "core/motion/pose.h"

#include <map>
#include <string>

namespace supine::content {

/// Named poses. Each begins from the pose of rest and changes what it names.
std::map<std::string, motion::Pose> readPoses(const Node& root, Faults& faults);

/// One person's body. Files hold centimetres, the values returned are metres.
motion::Build readBuild(const Node& root, Faults& faults);

} // namespace supine::content
