// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "app/controls/look.h"
#include "app/figure/anatomy/see_through.h"
#include "app/library.h"

#include <gtest/gtest.h>

namespace supine {

namespace {

const model::Library& builtIn() {
    static const model::Library loaded = library::loadBuiltIn().library;
    return loaded;
}

class WordsInTheRoom : public testing::TestWithParam<controls::ThemeChoice> {
protected:
    WordsInTheRoom() { controls::look().setChoice(GetParam()); }
    ~WordsInTheRoom() override { controls::look().setChoice(controls::ThemeChoice::Desktop); }

    /// What words can stand on: the wall from top to foot, the floor, and both seen through.
    static std::vector<QColor> grounds() {
        const Appearance appearance{builtIn()};
        const figure::Palette room = appearance.palette();
        const figure::Palette through = figure::seeThrough(room);
        return {room.wallTop,    room.wallFoot,    figure::between(room.wallTop, room.wallFoot, 0.5),
                room.floor,      through.wallTop,  through.wallFoot,
                through.floor};
    }
};

} // namespace

// Captions, headers, the breath's word, muscle names and chapter names lie on the painted room.
TEST_P(WordsInTheRoom, ReadOnWallAndFloor) {
    const controls::Theme& t = controls::theme();
    for (const QColor& ground : grounds())
        for (const QColor& ink : {t.ink, t.ink2, t.ink3, t.breathIn, t.breathOut, t.primary, t.care})
            EXPECT_GE(controls::contrast(ink, ground), 4.5)
                << ink.name().toStdString() << " on " << ground.name().toStdString();
}

TEST_P(WordsInTheRoom, StandBesideAFocusRingThatIsSeen) {
    for (const QColor& ground : grounds())
        EXPECT_GE(controls::contrast(controls::theme().focus, ground), 3.0)
            << ground.name().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Every, WordsInTheRoom,
                         testing::Values(controls::ThemeChoice::Light, controls::ThemeChoice::Dark,
                                         controls::ThemeChoice::HighContrast));

} // namespace supine
