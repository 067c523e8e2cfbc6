// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/button.h"
#include "app/controls/stepper.h"
#include "app/library.h"
#include "app/settings/movements.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_sections.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::settings {

namespace {

class OwnRepetitions : public testing::Test {
protected:
    OwnRepetitions() {
        keeper.change([](Settings& s) { s.level = model::Level::Standard; });
        group.reset(makeRepetitionsGroup(library().library, keeper));
        group->show();
    }
    static const content::LoadedLibrary& library() {
        static const content::LoadedLibrary loaded = library::loadBuiltIn();
        return loaded;
    }
    const model::Exercise& tilt() const { return *library().library.exercise("pelvic-tilt"); }
    controls::Stepper* stepper() const {
        for (auto* const one : group->findChildren<controls::Stepper*>())
            if (one->accessibleName() == QStringLiteral("Pelvic tilt"))
                return one;
        return nullptr;
    }
    controls::Button* wayBack() const { return group->findChild<controls::Button*>(); }
    int now() const { return repetitionsOf(library().library, keeper.now(), tilt()); }
    Seconds length() const { return lengthAt(library().library, keeper.now(), keeper.now().level); }

    QTemporaryDir folder;
    SettingsKeeper keeper{std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")),
                                                      QSettings::IniFormat)};
    std::unique_ptr<SettingsGroup> group;
};

} // namespace

TEST_F(OwnRepetitions, HaveAStepperForEveryMovement) {
    EXPECT_EQ(group->findChildren<controls::Stepper*>().size(), 5);
    ASSERT_NE(stepper(), nullptr);
    EXPECT_EQ(stepper()->value(), model::doseOf(tilt(), model::Level::Standard));
    EXPECT_EQ(stepper()->maximum(), model::mostDoseOf(tilt(), model::Level::Standard));
}

TEST_F(OwnRepetitions, AreKeptForTheirLevelAndChangeTheLength) {
    const Seconds before = length();
    QTest::keyClick(stepper(), Qt::Key_Up);
    EXPECT_EQ(now(), model::doseOf(tilt(), model::Level::Standard) + 1);
    EXPECT_GT(length(), before);
    keeper.change([](Settings& s) { s.level = model::Level::Gentle; });
    EXPECT_EQ(now(), model::doseOf(tilt(), model::Level::Gentle));
    EXPECT_EQ(stepper()->value(), now()) << "the level was changed meanwhile";
    QTest::keyClick(stepper(), Qt::Key_End);
    EXPECT_EQ(now(), model::mostDoseOf(tilt(), model::Level::Gentle));
}

TEST_F(OwnRepetitions, HaveAWayBackToTheLevelsNumbersWhileTheyAreOnesOwn) {
    EXPECT_FALSE(wayBack()->isVisible());
    QTest::keyClick(stepper(), Qt::Key_Down);
    ASSERT_TRUE(wayBack()->isVisible());
    wayBack()->click();
    EXPECT_EQ(now(), model::doseOf(tilt(), model::Level::Standard));
    EXPECT_EQ(stepper()->value(), now());
    EXPECT_FALSE(wayBack()->isVisible());
}

TEST_F(OwnRepetitions, AreNoneAnyMoreWhereTheyAreThoseOfTheLevel) {
    QTest::keyClick(stepper(), Qt::Key_Down);
    EXPECT_FALSE(keeper.now().repetitions.empty());
    QTest::keyClick(stepper(), Qt::Key_Up);
    EXPECT_TRUE(keeper.now().repetitions.empty());
}

} // namespace supine::settings
