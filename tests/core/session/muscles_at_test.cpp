// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/muscles_at.h"

#include "core/session/moment.h"
#include "tests/core/session/small_models.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::session::tests {

namespace {

/// An in-breath with the diaphragm, then an out-breath with two other muscles.
Timeline inAndOut() {
    model::Phase in = inPhase();
    in.work = {{"diaphragm", 0.8}};
    model::Phase out = outPhase();
    out.work = {{"transverse-abdominis", 0.4}, {"rectus", 0.2}};
    return timelineOf(libraryOf({exercise("e", {step("a", {in, out})})}));
}

} // namespace

TEST(MusclesAt, BeginAtRest) {
    EXPECT_EQ(momentAt(inAndOut(), Seconds{0}).work, motion::MuscleWork{});
}

TEST(MusclesAt, AreWhatThePhaseSaysOnceItIsUnderWay) {
    const Timeline timeline = inAndOut();
    EXPECT_DOUBLE_EQ(momentAt(timeline, Seconds{2}).work.diaphragm, 0.8);
    const motion::MuscleWork out = momentAt(timeline, Seconds{6}).work;
    EXPECT_DOUBLE_EQ(out.diaphragm, 0);
    EXPECT_DOUBLE_EQ(out.transverseAbdominis, 0.4);
    EXPECT_DOUBLE_EQ(out.rectus, 0.2);
}

TEST(MusclesAt, GoOverFromOnePhaseToTheNextWithoutAJump) {
    const Timeline timeline = inAndOut();
    const Seconds border = timeline.phases[0].end;
    EXPECT_DOUBLE_EQ(momentAt(timeline, border).work.diaphragm, 0.8);
    EXPECT_NEAR(momentAt(timeline, border + workRamp / 2).work.diaphragm, 0.4, 1e-9);
    double before = momentAt(timeline, Seconds{0}).work.diaphragm;
    for (int frame = 1; frame < 600; ++frame) {
        const double now = momentAt(timeline, Seconds{frame / 60.0}).work.diaphragm;
        EXPECT_LT(std::abs(now - before), 0.08) << frame;
        before = now;
    }
}

TEST(MusclesAt, AreAFunctionOfTimeAlone) {
    const Timeline timeline = inAndOut();
    const motion::MuscleWork later = momentAt(timeline, Seconds{4.2}).work;
    momentAt(timeline, Seconds{0.3});
    EXPECT_EQ(momentAt(timeline, Seconds{4.2}).work, later);
}

} // namespace supine::session::tests
