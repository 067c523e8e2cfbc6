// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/style/choice.h"
#include "app/figure/view.h"
#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/motion/pose.h"
#include "core/motion/posture.h"

#include <QImage>

#include <map>
#include <string>
#include <vector>

namespace supine::figure::tests {

/// The built-in bodies, poses and colours; the test program fails hard when they cannot be read.
const model::Library& figureFiles();

/// The built-in woman.
const motion::Build& woman();

/// The colours of a theme as nobody has chosen them.
const Palette& palette(Theme theme);

/// A named pose of resources/figure/poses.yaml.
const motion::Pose& pose(const std::string& name);

/// The postures of resources/figure/postures.yaml.
const std::map<std::string, motion::Posture>& postures();

/// The woman at rest in a pose.
motion::Body bodyIn(const motion::Pose& pose, double breathLevel = 0);
/// Somebody else in the same.
motion::Body bodyIn(const motion::Build& build, const motion::Pose& pose, double breathLevel = 0);

/// One of the pictures that stand for all: a pose, a breath and a theme.
struct KeyPose {
    std::string name;
    motion::Pose pose;
    double breathLevel = 0;
    Theme theme = Theme::Light;
    View view = {};
};

/// Twelve poses that together show every part from every side the exercises show.
std::vector<KeyPose> keyPoses();

/// Four of them seen through, with the muscles that work there.
std::vector<KeyPose> seeThroughPoses();

/// A key pose on a plain wall.
QImage pictureOf(const KeyPose& key, QSize size);

} // namespace supine::figure::tests
