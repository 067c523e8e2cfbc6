// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/known.h"

#include "core/content/faults.h"
#include "core/content/nearest.h"

namespace supine::content {

const motion::Pose* Known::pose(std::string_view name) const {
    const motion::Pose* given = m_given.pose(name);
    return given != nullptr ? given : m_below.pose(name);
}

const motion::Posture* Known::posture(std::string_view name) const {
    const motion::Posture* given = m_given.posture(name);
    return given != nullptr ? given : m_below.posture(name);
}

const model::Exercise* Known::exercise(std::string_view id) const {
    const model::Exercise* given = m_given.exercise(id);
    return given != nullptr ? given : m_below.exercise(id);
}

std::vector<std::string> Known::poseNames() const {
    std::set<std::string> names;
    for (const model::Library* library : {&m_given, &m_below}) {
        for (const auto& pose : library->poses) {
            names.insert(pose.first);
        }
    }
    return {names.begin(), names.end()};
}

std::vector<std::string> Known::postureNames() const {
    std::set<std::string> names;
    for (const model::Library* library : {&m_given, &m_below}) {
        for (const auto& posture : library->postures) {
            names.insert(posture.first);
        }
    }
    return {names.begin(), names.end()};
}

std::vector<std::string> Known::exerciseIds() const {
    std::vector<std::string> ids;
    for (const model::Library* library : {&m_given, &m_below}) {
        for (const model::Exercise& exercise : library->exercises) {
            ids.push_back(exercise.id);
        }
    }
    return ids;
}

std::string Known::missing(std::string_view what, std::string_view name,
                           const std::vector<std::string>& candidates) const {
    if (isBroken(name)) {
        return "The " + std::string(what) + " " + quoted(name) +
               " cannot be used, since its own file has faults; mend those first.";
    }
    return "There is no " + std::string(what) + " " + quoted(name) + "; " +
           suggestion(name, candidates);
}

std::string Known::missingPose(std::string_view name) const {
    return missing("pose", name, poseNames());
}

std::string Known::missingPosture(std::string_view name) const {
    return missing("posture", name, postureNames());
}

std::string Known::missingExercise(std::string_view id) const {
    return missing("exercise or section", id, exerciseIds());
}

} // namespace supine::content
