// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/skull.h"

#include "app/figure/anatomy/spine.h"
#include "app/figure/body/face.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

namespace supine::figure::tests {

namespace {

bool isInHead(const motion::Build& build, const PartFrame& frame, QPointF p) {
    for (const QPolygonF& flesh : {faceOutline(build, 0), outlineOf(build, "hair")})
        if (frame.toPlane(flesh).containsPoint(p, Qt::WindingFill))
            return true;
    return false;
}

} // namespace

TEST(Skull, LiesInTheHeadOfEveryBuild) {
    for (const auto& [id, build] : figureFiles().builds) {
        const motion::Body body = bodyIn(build, pose("hook-lying"));
        const PartFrame frame = skullFrame(body, build);
        const Skull skull = skullOf(body, build);
        const double base = condylesInFace.y();
        for (const QPolygonF* bone : {&skull.cranium, &skull.jaw})
            for (const QPointF& p : *bone) {
                // Under its base is the neck.
                const QPointF inFace = turned(p - frame.origin, -frame.degrees);
                if (inFace.x() > 0.01 || inFace.y() > base + 0.015) {
                    EXPECT_TRUE(isInHead(build, frame, p))
                        << id << " " << inFace.x() << " " << inFace.y();
                }
            }
    }
}

TEST(Skull, RestsOnTheFirstVertebra) {
    for (const auto& [id, build] : figureFiles().builds) {
        const motion::Body body = bodyIn(build, pose("hook-lying"));
        const Vertebra atlas = vertebraeOf(TrunkInside(body, build)).front();
        EXPECT_LT(lengthOf(skullOf(body, build).condyles - atlas.canal), 0.008) << id;
    }
}

TEST(Skull, NodsWithTheHead) {
    motion::Body body = bodyIn(pose("hook-lying"));
    const QPointF before = unit(skullOf(body, woman()).condyles - seen(body.trunk.head));
    body.trunk.headNodDeg += 8;
    const QPointF after = unit(skullOf(body, woman()).condyles - seen(body.trunk.head));
    EXPECT_LT(lengthOf(turned(before, -8) - after), 1e-9);
}

TEST(Skull, LeavesTheEyeInItsOrbit) {
    const motion::Body body = bodyIn(pose("hook-lying"));
    const QPointF eye = skullFrame(body, woman()).toPlane(QPointF(0.0686, 0.0018));
    EXPECT_TRUE(skullOf(body, woman()).orbit.containsPoint(eye, Qt::WindingFill));
}

} // namespace supine::figure::tests
