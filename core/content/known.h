// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routine.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace supine::content {

/// What a file may refer to: the values of the files given with it, and those of the library below
/// them. The files given together come first.
class Known {
public:
    Known(const model::Library& given, const model::Library& below)
        : m_given(given), m_below(below) {}

    const motion::Pose* pose(std::string_view name) const;
    const motion::Posture* posture(std::string_view name) const;
    const model::Exercise* exercise(std::string_view id) const;
    std::vector<std::string> poseNames() const;
    std::vector<std::string> postureNames() const;
    std::vector<std::string> exerciseIds() const;

    /// Notes the name of something whose own file has faults, so that who refers to it can be told
    /// so.
    void noteBroken(std::string name) { m_broken.insert(std::move(name)); }
    bool isBroken(std::string_view name) const { return m_broken.contains(name); }

    /// "There is no pose "x"; did you mean ...", or that its own file must be mended first.
    std::string missingPose(std::string_view name) const;
    std::string missingPosture(std::string_view name) const;
    std::string missingExercise(std::string_view id) const;

private:
    std::string missing(std::string_view what, std::string_view name,
                        const std::vector<std::string>& candidates) const;

    const model::Library& m_given;
    const model::Library& m_below;
    std::set<std::string, std::less<>> m_broken;
};

} // namespace supine::content
