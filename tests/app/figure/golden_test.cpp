// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/figure/golden.h"
#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::figure::tests {

namespace {

constexpr QSize goldenSize(640, 400);

class GoldenPicture : public testing::TestWithParam<KeyPose> {};

} // namespace

TEST_P(GoldenPicture, LooksAsBefore) {
    expectGolden(GetParam().name, pictureOf(GetParam(), goldenSize));
}

namespace {

std::string testName(const testing::TestParamInfo<KeyPose>& shown) {
    std::string name = shown.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(KeyPoses, GoldenPicture, testing::ValuesIn(keyPoses()), testName);
INSTANTIATE_TEST_SUITE_P(SeeThrough, GoldenPicture, testing::ValuesIn(seeThroughPoses()), testName);

} // namespace supine::figure::tests
