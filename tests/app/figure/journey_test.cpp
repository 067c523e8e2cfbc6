// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/body_painter.h"
#include "app/figure/framing.h"
#include "app/figure/style/choice.h"
#include "app/library.h"
#include "core/session/moment.h"
#include "core/session/session.h"
#include "tests/app/figure/regions.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::figure::tests {

namespace {

constexpr QSize size{400, 250};
constexpr Seconds between{0.4};

const model::Library& library() {
    static const model::Library loaded = library::loadBuiltIn().library;
    return loaded;
}

struct Journey {
    std::string exercise;
    double range = 1;
};

std::vector<Journey> journeys() {
    std::vector<Journey> all;
    for (const model::Exercise& exercise : library().exercises)
        for (const double range : {0.4, 1.0})
            if (!exercise.isSection)
                all.push_back({exercise.id, range});
    return all;
}

session::Timeline timelineOf(const Journey& journey) {
    session::TimelineOptions options;
    options.level = model::Level::Gentle;
    options.pace = library().levels[options.level].pace;
    options.defaultRange = journey.range;
    return session::makePlan(library(), session::routineOf(*library().exercise(journey.exercise)),
                             options)
        ->timeline;
}

/// The woman alone on nothing.
QImage silhouetteAt(const session::Timeline& timeline, Seconds time) {
    const motion::Build& build = library().builds.at("woman");
    Extent extent;
    extent.above = 0.98;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Camera camera = cameraFor(QRectF(QPointF(), size), 1.0, extent);
    painter.setTransform(camera.transform());
    const Palette palette = paletteOf(library(), {}, model::Theme::Light);
    paintBody(sheetFor(painter, camera, palette), session::bodyAt(timeline, time, build), build);
    return image;
}

class EveryFrame : public testing::TestWithParam<Journey> {};

} // namespace

TEST_P(EveryFrame, IsOneRegion) {
    const session::Timeline timeline = timelineOf(GetParam());
    for (Seconds time{}; time < timeline.duration; time += between) {
        EXPECT_EQ(regionsIn(silhouetteAt(timeline, time)), 1) << "at " << time.count() << " s";
    }
}

INSTANTIATE_TEST_SUITE_P(Exercises, EveryFrame, testing::ValuesIn(journeys()),
                         [](const testing::TestParamInfo<Journey>& told) {
                             std::string name = told.param.exercise + "_at_" +
                                                std::to_string(int(told.param.range * 100));
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace supine::figure::tests
