// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/muscles.h"

#include "app/figure/anatomy/muscle_marks.h"
#include "app/figure/anatomy/pelvis.h"
#include "app/figure/anatomy/see_through.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::figure::tests {

namespace {

std::vector<Fibre> acrossAMetre(double work) {
    return hatched([](double share) { return QPolygonF{{share, 0}, {share, 1}}; }, 16, work);
}

double sumOfBreadths(const std::vector<Fibre>& fibres) {
    double sum = 0;
    for (const Fibre& fibre : fibres)
        sum += fibre.breadth;
    return sum;
}

const Fibre* fibreAt(const std::vector<Fibre>& fibres, double x) {
    for (const Fibre& fibre : fibres)
        if (std::abs(fibre.line.first().x() - x) < 1e-9)
            return &fibre;
    return nullptr;
}

} // namespace

TEST(Hatch, IsNotThereAtRest) {
    EXPECT_TRUE(acrossAMetre(0).empty());
}

TEST(Hatch, GrowsDenserWithTheWork) {
    EXPECT_LT(acrossAMetre(0.15).size(), acrossAMetre(0.4).size());
    EXPECT_LT(acrossAMetre(0.4).size(), acrossAMetre(0.8).size());
    double before = 0;
    for (double work = 0.01; work <= 0.8; work += 0.01) {
        const double now = sumOfBreadths(acrossAMetre(work));
        EXPECT_GT(now, before) << work;
        EXPECT_LT(now - before, 1.2) << "a jump at " << work;
        before = now;
    }
}

TEST(Hatch, NeverMovesAFibreThatIsThere) {
    for (const Fibre& fibre : acrossAMetre(0.3)) {
        const Fibre* later = fibreAt(acrossAMetre(0.9), fibre.line.first().x());
        ASSERT_NE(later, nullptr);
        EXPECT_GE(later->breadth, fibre.breadth);
    }
}

TEST(TransverseAbdominis, FollowsTheBellyAsItIsDrawnIn) {
    motion::Pose low = pose("fingertips-low");
    const auto front = [&](double drawIn) {
        low.drawIn = drawIn;
        const TrunkInside trunk(bodyIn(low), woman());
        const MuscleShape shape = transverseAbdominis(trunk, ribCageOf(trunk), 0.5);
        double highest = 0;
        for (const QPointF& p : shape.outline)
            if (std::abs(p.x() + 0.10) < 0.006)
                highest = std::max(highest, p.y());
        return highest;
    };
    EXPECT_NEAR(front(0) - front(1), 0.026, 0.006);
}

TEST(TransverseAbdominis, LeavesTheHipBoneBareAndStaysUnderTheSkin) {
    for (const KeyPose& key : keyPoses()) {
        const TrunkInside trunk(bodyIn(key.pose, key.breathLevel), woman());
        const MuscleShape shape = transverseAbdominis(trunk, ribCageOf(trunk), 1);
        const QPointF hip = seen({trunk.hip().x, trunk.hip().y, trunk.hip().z});
        EXPECT_FALSE(shape.outline.containsPoint(hip, Qt::WindingFill)) << key.name;
        for (const QPointF& p : shape.outline)
            EXPECT_LT(p.y(), trunk.frontAt(p.x())) << key.name;
    }
}

TEST(RectusAbdominis, RunsFromTheRibsToThePubisUnderTheSkin) {
    for (const KeyPose& key : keyPoses()) {
        const TrunkInside trunk(bodyIn(key.pose, key.breathLevel), woman());
        const RibCage cage = ribCageOf(trunk);
        const QPolygonF strip = rectusAbdominis(trunk, cage, 1).outline;
        const QPointF end = strip[strip.size() / 2 - 1];
        EXPECT_LT(lengthOf(strip.first() - cage.margin.first()), 0.001) << key.name;
        EXPECT_LT(lengthOf(end - pelvisPlaces(trunk).pubis), 0.001) << key.name;
        for (const QPointF& p : strip)
            EXPECT_LT(p.y(), trunk.frontAt(p.x())) << key.name;
    }
}

TEST(MuscleMarks, NameWhatWorksAndNothingElse) {
    motion::MuscleWork work;
    const motion::Body body = bodyIn(pose("hook-lying"));
    EXPECT_TRUE(muscleMarks(body, woman(), work).empty());
    work.transverseAbdominis = 0.4;
    work.diaphragm = 0.8;
    const auto marks = muscleMarks(body, woman(), work);
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(marks[0].muscle, "diaphragm");
    EXPECT_EQ(marks[1].muscle, "transverse-abdominis");
    EXPECT_DOUBLE_EQ(marks[1].strength, 1);
}

TEST(MuscleMarks, LieInTheTrunk) {
    motion::MuscleWork work{1, 1, 0, 1, 1};
    for (const KeyPose& key : keyPoses()) {
        const motion::Body body = bodyIn(key.pose, key.breathLevel);
        const TrunkInside trunk(body, woman());
        for (const MuscleMark& mark : muscleMarks(body, woman(), work)) {
            EXPECT_LT(mark.at.y(), trunk.frontAt(mark.at.x())) << key.name << " " << mark.muscle;
            EXPECT_GT(mark.at.y(), 0) << key.name << " " << mark.muscle;
        }
    }
}

TEST(SeeThrough, KeepsTheSkinWarmAndEverythingOpaque) {
    for (const Theme theme : model::allThemes) {
        const Palette clear = seeThrough(palette(theme));
        for (const QColor& colour : {clear.skin.base, clear.skin.shade, clear.hair})
            EXPECT_GT(colour.red(), colour.blue() + 15);
        EXPECT_GT(clear.skin.base.hsvSaturationF(), 0.15);
        for (const Material* m : {&clear.skin, &clear.shirt, &clear.leggings})
            for (const QColor& colour : {m->base, m->shade, m->light, m->line})
                EXPECT_EQ(colour.alpha(), 255);
    }
}

TEST(SeeThrough, ShowsNoMuscleInRed) {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const AnatomyColours colours = anatomyColours(palette(theme));
        EXPECT_GT(colours.muscle.base.hsvHue(), 150);
        EXPECT_LT(colours.muscle.base.hsvHue(), 210);
        EXPECT_GT(colours.diaphragm.base.hsvHue(), 18);
        EXPECT_LT(colours.diaphragm.base.hsvHue(), 45);
    }
}

} // namespace supine::figure::tests
