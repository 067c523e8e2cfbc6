// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/content/known.h"
#include "core/content/parse.h"
#include "core/content/texts.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace supine::content::tests {

/// What a reader needs in a test: values as they are written and a place for what is wrong with
/// them.
struct Written {
    explicit Written(const std::string& text) {
        auto parsed = parse({"f", text});
        EXPECT_TRUE(parsed) << text;
        if (parsed)
            root = std::move(parsed.value().root);
    }

    /// What was reported, in order and without the file's name.
    std::vector<std::string> reported() const {
        std::vector<std::string> all;
        for (const Fault& fault : faults.inOrder())
            all.push_back(toText(fault).substr(2));
        return all;
    }

    Node root;
    Faults faults{"f"};
    Texts texts{"mine", faults};
};

/// A library that knows a few poses and one exercise.
inline model::Library smallLibrary() {
    model::Library library;
    library.poses["hook-lying"] = {};
    library.poses["arms-up"].bladesDown = 1;
    library.poses["arms-up"].hands.right = {motion::HandPlace::Raised, 90, 0};
    library.exercises.emplace_back();
    library.exercises.back().id = "pelvic-tilt";
    return library;
}

} // namespace supine::content::tests
