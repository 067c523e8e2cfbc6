// SPDX-License-Identifier: GPL-3.0-or-later
// What holds from getting down to getting up, also between two exercises.
#include "core/session/moment.h"
#include "tests/core/motion/real_content.h"
#include "tests/core/motion/recording.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::test {
namespace {

using motion::Body;
using motion::Side;

constexpr double framesASecond = 60.0;
constexpr double fastestJoint = 0.75; // metres a second; hands are ahead of wrists

double farthestStep(const Body& before, const Body& now) {
    double most = length(now.trunk.lumbar - before.trunk.lumbar);
    for (const Side side : {Side::Right, Side::Left}) {
        most = std::max(most, length(now.arms[side].elbow - before.arms[side].elbow));
        most = std::max(most, length(now.arms[side].hand - before.arms[side].hand));
        most = std::max(most, length(now.legs[side].knee - before.legs[side].knee));
        most = std::max(most, length(now.legs[side].toe - before.legs[side].toe));
    }
    return most;
}

void expectOneFlow(const session::Timeline& timeline) {
    Body before = session::bodyAt(timeline, Seconds{}, woman());
    const int frames = static_cast<int>(timeline.duration.count() * framesASecond);
    for (int i = 1; i <= frames; ++i) {
        const Seconds time{i / framesASecond};
        Body now = session::bodyAt(timeline, time, woman());
        ASSERT_LE(farthestStep(before, now) * framesASecond, fastestJoint)
            << timeline.phases[session::momentAt(timeline, time).phase].step << " at "
            << time.count();
        ASSERT_GE(now.lowestMm, -0.5) << time.count();
        before = std::move(now);
    }
}

class WholeRoutine : public testing::TestWithParam<model::Level> {};

TEST_P(WholeRoutine, IsOneFlowWithoutAJump) {
    const model::Routine* five = realLibrary().routine("five");
    ASSERT_NE(five, nullptr);
    for (const double range : {0.4, 0.75, 1.0}) {
        session::TimelineOptions options;
        options.level = GetParam();
        options.pace = realLibrary().levels[GetParam()].pace;
        options.defaultRange = range;
        const auto timeline = session::buildTimeline(realLibrary(), *five, options);
        ASSERT_TRUE(timeline) << timeline.error().sentence;
        expectOneFlow(*timeline);
    }
}

INSTANTIATE_TEST_SUITE_P(Real, WholeRoutine, testing::ValuesIn(model::allLevels),
                         [](const auto& tested) { return nameOf(tested.param); });

} // namespace
} // namespace supine::test
