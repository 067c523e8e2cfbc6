// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/look.h"
#include "core/motion/build.h"
#include "core/motion/posture.h"

#include <string>
#include <vector>

namespace supine::model {

/// What a level sets until the person sets their own.
struct LevelDefaults {
    BreathPace pace;
    double range = 1.0;
};

/// Exercises and sections in the order they are practised.
struct Routine {
    std::string id;
    Text title;
    std::vector<Text> about;          ///< Read only while browsing.
    std::vector<std::string> sequence; ///< Ids of exercises and sections.
    std::vector<Source> sources;      ///< Of the routine as a whole.
};

/// A line said outside the timeline: on pause, on "it hurts", at the finish.
struct Interjection {
    std::string when; ///< Key such as "pause" or "hurts-choices"; see resources/routines/lines.yaml.
    Text text;
};

/// One of the safety page's lists.
struct SafetyList {
    std::string id; ///< get-help-now, ask-a-doctor-soon, ask-first, stop-rule, good-to-know.
    Text title;
    std::vector<Text> items;
};

/// Everything the built-in files and the person's own files say, loaded and found valid.
struct Library {
    std::vector<Exercise> exercises; ///< With the sections, in the order of the files.
    std::vector<Routine> routines;
    std::vector<Interjection> interjections;
    std::vector<SafetyList> safety;
    PerLevel<LevelDefaults> levels;
    std::map<std::string, motion::Pose> poses; ///< Named poses of resources/figure/poses.yaml.
    std::map<std::string, motion::Posture> postures; ///< Of key pictures, resources/figure/postures.yaml.
    std::map<std::string, motion::Build> builds;
    Palettes palettes; ///< Colours of resources/figure/palettes.yaml.

    const Exercise* exercise(std::string_view id) const; ///< Null when there is none.
    const Routine* routine(std::string_view id) const;   ///< Null when there is none.
    const Interjection* interjection(std::string_view when) const; ///< Null when there is none.
    const motion::Pose* pose(std::string_view name) const; ///< Null when there is none.
    const motion::Posture* posture(std::string_view name) const; ///< Null when there is none.
};

} // namespace supine::model
