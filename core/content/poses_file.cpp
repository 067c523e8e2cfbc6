// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/fields.h"
#include "core/content/figure_file.h"
#include "core/content/pose_reader.h"
#include "core/content/values.h"

namespace supine::content {

std::map<std::string, motion::Pose> readPoses(const Node& root, Faults& faults) {
    const Fields fields(root, "a file of poses", {"supine", "kind", "poses"}, faults);
    std::map<std::string, motion::Pose> poses;
    const Node* named = fields.need("poses", "name the poses");
    if (named == nullptr) {
        return poses;
    }
    if (!named->isMapping() || named->items.empty()) {
        faults.add(named->at, "Here must stand poses by their names, such as \"hook-lying: {}\".");
        return poses;
    }
    for (std::size_t i = 0; i < named->items.size(); ++i) {
        Node name;
        name.kind = Node::Kind::Scalar;
        name.at = named->keys[i].at;
        name.text = named->keys[i].name;
        readId(&name, faults);
        const Node& change = named->items[i];
        const motion::Pose pose = motion::applied(readPoseChange(change, faults), motion::Pose{});
        checkPose(pose, change.at, faults);
        poses.emplace(name.text, pose);
    }
    return poses;
}

} // namespace supine::content
