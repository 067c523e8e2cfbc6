// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/muscle_names.h"

#include "app/controls/type.h"
#include "app/library.h"
#include "app/player/stage_layout.h"
#include "core/session/moment.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::player {
namespace {

const model::Library& builtIn() {
    static const model::Library library = library::loadBuiltIn().library;
    return library;
}

const motion::Build& anyBuild() {
    return builtIn().builds.begin()->second;
}

session::Timeline timelineOf(const char* exercise) {
    return session::buildTimeline(builtIn(), session::routineOf(*builtIn().exercise(exercise)), {})
        .value();
}

/// A window of this size with a caption of two lines, as the session lays it out.
struct Window {
    explicit Window(QSizeF size, bool armsRaised, View view = View::Near) {
        StageMeasures measures;
        measures.view = view;
        if (view == View::Floor)
            measures.taken = {};
        measures.size = size;
        measures.armsRaised = armsRaised;
        measures.captions = {QStringLiteral("Out: belly toward your back, toward the floor.")};
        layout = layOut(measures);
        const double radius = layout.ringRadius;
        font = nameFont(layout.unit, layout.captionPixels);
        room.free = QRectF(QPointF(layout.margin, measures.taken.top()),
                           QPointF(size.width() - layout.margin, layout.figure.bottom()));
        room.taken = {layout.phaseWord.united(layout.caption),
                      QRectF(layout.ringCentre - QPointF(radius, radius), QSizeF(2, 2) * radius)};
    }

    StageLayout layout;
    NameRoom room;
    QFont font;
};

std::vector<PlacedName> namesAt(const session::Timeline& timeline, Seconds time,
                                const Window& window) {
    const session::Moment moment = session::momentAt(timeline, time);
    const motion::Body body = session::bodyAt(timeline, time, anyBuild());
    return placeNames({body, anyBuild(), moment.work, window.layout.camera}, window.room,
                      window.font);
}

constexpr std::array exercises{"diaphragmatic-breathing", "knees-to-chest", "neutral-spine-draw-in",
                               "pelvic-tilt", "arm-raise"};

} // namespace

TEST(MuscleNames, StandInTheirRoomAndNeverOverEachOther) {
    for (const QSizeF size : {QSizeF(1024, 768), QSizeF(1280, 800)})
        for (const char* exercise : exercises) {
            const session::Timeline timeline = timelineOf(exercise);
            const Window window(size, exercise == std::string_view("arm-raise"));
            for (Seconds time{}; time < timeline.duration; time += Seconds{4.7}) {
                const auto names = namesAt(timeline, time, window);
                for (std::size_t i = 0; i < names.size(); ++i) {
                    EXPECT_TRUE(window.room.free.contains(names[i].box))
                        << exercise << time.count();
                    for (const QRectF& taken : window.room.taken)
                        EXPECT_FALSE(taken.intersects(names[i].box)) << exercise << time.count();
                    for (std::size_t j = 0; j < i && names[i].strength > 0.5; ++j)
                        EXPECT_FALSE(names[j].strength > 0.5 &&
                                     names[j].box.intersects(names[i].box))
                            << exercise << time.count();
                }
            }
        }
}

TEST(MuscleNames, BeginAtOneEdgeWithTheirLinesApartWhereTheyStandOverEachOther) {
    int pairs = 0;
    for (const View view : {View::Near, View::Floor})
        for (const QSizeF size : {QSizeF(800, 600), QSizeF(1280, 800)}) {
            const session::Timeline timeline = timelineOf("pelvic-tilt");
            const Window window(size, false, view);
            for (Seconds time{}; time < timeline.duration; time += Seconds{2.3}) {
                const auto names = namesAt(timeline, time, window);
                for (std::size_t i = 1; i < names.size(); ++i) {
                    const PlacedName& under = names[i - 1];
                    const PlacedName& over = names[i];
                    const bool bellies = over.muscle.x() - under.muscle.x() < 40 &&
                                         under.muscle.x() - over.muscle.x() < 40;
                    if (std::min(under.strength, over.strength) < 1 || !bellies)
                        continue;
                    ++pairs;
                    EXPECT_NEAR(over.lineX + over.indent, under.lineX + under.indent, 1);
                    EXPECT_GE(under.lineX - over.lineX, 9.9) << size.width();
                    EXPECT_GE(QLineF(under.muscle, over.muscle).length(), 10) << size.width();
                }
            }
        }
    EXPECT_GT(pairs, 10);
}

TEST(MuscleNames, AreThereForNearlyEveryMuscleAtWork) {
    for (const View view : {View::Near, View::Floor}) {
        int working = 0;
        int named = 0;
        for (const char* exercise : exercises) {
            const session::Timeline timeline = timelineOf(exercise);
            const Window window(QSizeF(1280, 800), exercise == std::string_view("arm-raise"), view);
            for (Seconds time{}; time < timeline.duration; time += Seconds{3.9}) {
                const motion::MuscleWork work = session::momentAt(timeline, time).work;
                for (const motion::MuscleChannel& muscle : motion::muscleChannels)
                    working += work.*muscle.work > 0.02 ? 1 : 0;
                named += static_cast<int>(namesAt(timeline, time, window).size());
            }
        }
        EXPECT_GT(working, 40);
        EXPECT_GE(named, 0.95 * working) << (view == View::Floor ? "floor" : "near");
    }
}

TEST(MuscleNames, StepBackWhileAnArrowCrossesThem) {
    PlacedName name{QStringLiteral("glutes"), QRectF(100, 50, 80, 16), 100, 0, QPointF(110, 200)};
    const auto strengthBeside = [&](QPointF from, QPointF to, double seen) {
        std::vector<PlacedName> names{name};
        stepBackFrom(names, {{QPolygonF{from, to}, seen}});
        EXPECT_EQ(names.front().box, name.box);
        return names.front().strength;
    };
    EXPECT_DOUBLE_EQ(strengthBeside({90, 58}, {300, 58}, 1), 0);
    EXPECT_DOUBLE_EQ(strengthBeside({90, 58}, {300, 58}, 0), 1);
    EXPECT_NEAR(strengthBeside({90, 58}, {300, 58}, 0.4), 0.6, 1e-9);
    EXPECT_DOUBLE_EQ(strengthBeside({60, 140}, {160, 140}, 1), 0) << "over its line";
    EXPECT_DOUBLE_EQ(strengthBeside({140, 120}, {300, 120}, 1), 1) << "far from both";
}

TEST(MuscleNames, FollowTheBodyWithoutJumping) {
    constexpr double mostPerFrame = 14; // pixels in a thirtieth of a second
    const session::Timeline timeline = timelineOf("pelvic-tilt");
    const Window window(QSizeF(1280, 800), false);
    std::vector<PlacedName> before;
    for (int frame = 0; frame < 300; ++frame) {
        const auto names = namesAt(timeline, Seconds{10 + frame / 30.0}, window);
        for (const PlacedName& name : names)
            for (const PlacedName& other : before)
                if (other.text == name.text && std::min(other.strength, name.strength) > 0.5) {
                    EXPECT_LT(QLineF(other.box.center(), name.box.center()).length(), mostPerFrame)
                        << name.text.toStdString() << " " << frame << " " << name.box.x() << " "
                        << name.box.y() << " before " << other.box.x() << " " << other.box.y()
                        << " strength " << name.strength;
                }
        before = names;
    }
}

TEST(MuscleNames, AreAsLargeAsTheWordsAroundThemAsk) {
    const double small = controls::fontFor(controls::Type::NoteMedium).pixelSize();
    EXPECT_GE(nameFont(1, 26).pixelSize(), small);
    EXPECT_GE(nameFont(1.35, 54).pixelSize(), 1.35 * small);
    EXPECT_GE(nameFont(1, 73).pixelSize(), 1.6 * small) << "on the floor, at 1280 x 800";
}

} // namespace supine::player
