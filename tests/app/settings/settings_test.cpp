// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "app/settings/settings_keeper.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::settings {

namespace {

class SettingsFile : public testing::Test {
protected:
    QString path() const { return folder.filePath(QStringLiteral("supine.ini")); }
    Settings reread() const { return loadSettings(QSettings(path(), QSettings::IniFormat)); }
    void write(const Settings& settings) const {
        QSettings store(path(), QSettings::IniFormat);
        saveSettings(settings, store);
    }
    void damage(const char* key, const QVariant& value) const {
        QSettings(path(), QSettings::IniFormat).setValue(QString::fromLatin1(key), value);
    }

    QTemporaryDir folder;
};

Settings unusual() {
    Settings s;
    s.level = model::Level::Full;
    s.routine = "short";
    s.pace = BreathPace{Seconds(5), Seconds(7.5)};
    s.ranges = {{"pelvic-tilt", 0.5}, {"arm-raise", 0.8}};
    s.repetitions = {{model::Level::Full, {{"pelvic-tilt", 12}}}};
    s.growthOffered = {{model::Level::Gentle, {{"arm-raise", 5}}}};
    s.volumes.master = 0.35;
    s.volumes.voice = 0.9;
    s.volumes.breath = 0.25;
    s.volumes.chime = 0.5;
    s.volumes.voiceOn = false;
    s.volumes.chimeOn = false;
    s.soundDelay = Seconds(0.18);
    s.speech = {voice::SpeechChoice::Kind::Own,
                QStringLiteral("say \"two words\" -v={language}, \\ {text}")};
    s.volumes.soft = true;
    s.guidance = session::Guidance::Brief;
    s.captions = false;
    s.layers = {true, false, false, false, false, false};
    s.screen = player::ScreenPlace::Behind;
    s.turn = player::Turn::Left;
    s.floorView = false;
    s.theme = controls::ThemeChoice::Dark;
    s.textSize = 1.5;
    s.motion = controls::MotionChoice::Less;
    s.figure = {"man", "brown-skin-black-hair", "ochre-and-moss", true};
    s.language = QStringLiteral("de");
    s.place = model::Place::Bed;
    s.timeToGetIntoPosition = Seconds(90);
    s.safetyRead = true;
    s.emergencyNumber = QStringLiteral("999");
    s.reminders.on = true;
    s.reminders.days = {false, true, false, true, false, false, false};
    s.reminders.times = {std::chrono::hours{7} + std::chrono::minutes{5}, std::chrono::hours{18}};
    s.reminders.inBackground = true;
    s.reminded.shownOn = std::chrono::local_days{std::chrono::year{2026} / 3 / 29};
    s.reminded.putOffTo = *s.reminded.shownOn + std::chrono::minutes{150};
    s.geometry = QByteArray("\x01\x02\x00\x03", 4);
    return s;
}

} // namespace

TEST_F(SettingsFile, GiveBackWhatWasWritten) {
    write(unusual());
    EXPECT_EQ(reread(), unusual());
}

TEST_F(SettingsFile, AreTheDefaultsWhereNothingWasWritten) {
    EXPECT_EQ(reread(), Settings{});
    EXPECT_EQ(reread().level, model::Level::Gentle);
    EXPECT_FALSE(reread().safetyRead);
}

TEST_F(SettingsFile, BeginWithEveryWordSaidAndShown) {
    EXPECT_EQ(reread().guidance, session::Guidance::Full);
    EXPECT_TRUE(reread().captions);
    EXPECT_FALSE(reread().volumes.soft);
}

TEST_F(SettingsFile, ForgetWhatIsNoLongerTheirOwn) {
    write(unusual());
    write(Settings{});
    EXPECT_EQ(reread(), Settings{});
}

TEST_F(SettingsFile, ADamagedEntryFallsBackAlone) {
    const Settings defaults;
    const struct {
        const char* key;
        QVariant value;
    } damages[]{{"practice/level", QStringLiteral("heroic")},
                {"practice/routine", QStringLiteral("no such / routine")},
                {"screen/theme", 42},
                {"screen/place", QStringLiteral("on the moon")},
                {"screen/turn", 90},
                {"screen/text-size", QStringLiteral("large")},
                {"sound/volume", 7.5},
                {"sound/voice", QStringLiteral("perhaps")},
                {"sound/soft", QStringLiteral("very")},
                {"sound/guidance", QStringLiteral("wordy")},
                {"practice/seconds-to-get-into-position", -3},
                {"safety/own-emergency-number", QStringLiteral("call mum")},
                {"screen/motion", QStringLiteral("jumpy")},
                {"figure/body", QStringLiteral("No such body!")},
                {"figure/mirrored", 17},
                {"voice/engine", QStringLiteral("shout")},
                {"voice/engine-command", QStringLiteral("two\nlines")},
                {"reminders/on", QStringLiteral("yes")},
                {"reminders/days", QStringLiteral("monday someday")},
                {"reminders/times", QStringLiteral("18:00 25:00")},
                {"reminders/in-background", 3},
                {"reminders/shown-on", QStringLiteral("yesterday")},
                {"reminders/put-off-to", QStringLiteral("2026-13-01T10:00:00")},
                {"screen/language", QStringLiteral("../../etc")}};
    for (const auto& each : damages) {
        write(unusual());
        damage(each.key, each.value);
        const Settings s = reread();
        EXPECT_EQ(s.ranges, unusual().ranges) << each.key;
        EXPECT_EQ(s.pace, unusual().pace) << each.key;
        EXPECT_TRUE(s.safetyRead) << each.key;
        EXPECT_NE(s, unusual()) << each.key;
    }
    EXPECT_EQ(reread().language, defaults.language);
}

TEST_F(SettingsFile, OfEarlierDaysKeepWhatAPersonHadChosen) {
    damage("screen/reduced-motion", QStringLiteral("true"));
    damage("safety/emergency-number", QStringLiteral("999"));
    EXPECT_EQ(reread().motion, controls::MotionChoice::Less);
    EXPECT_EQ(reread().emergencyNumber, QStringLiteral("999"));
    write(reread());
    EXPECT_EQ(reread().motion, controls::MotionChoice::Less);
    EXPECT_EQ(reread().emergencyNumber, QStringLiteral("999"));
}

TEST_F(SettingsFile, OfEarlierDaysFollowTheDesktopWhereNothingWasChosen) {
    damage("screen/reduced-motion", QStringLiteral("false"));
    damage("safety/emergency-number", QStringLiteral("112"));
    EXPECT_EQ(reread(), Settings{});
}

TEST_F(SettingsFile, ANewChoiceWinsOverOneOfEarlierDays) {
    damage("screen/reduced-motion", QStringLiteral("true"));
    damage("safety/emergency-number", QStringLiteral("999"));
    Settings s = reread();
    s.motion = controls::MotionChoice::Desktop;
    s.emergencyNumber.reset();
    write(s);
    EXPECT_EQ(reread(), s);
}

TEST_F(SettingsFile, HalfAPaceIsNone) {
    write(unusual());
    damage("breath/out", QStringLiteral("nan"));
    EXPECT_FALSE(reread().pace.has_value());
}

TEST_F(SettingsFile, ARangeOutsideItsLimitsIsLeftOut) {
    write(unusual());
    damage("ranges/arm-raise", 3.0);
    EXPECT_EQ(reread().ranges, (std::map<std::string, double>{{"pelvic-tilt", 0.5}}));
}

TEST_F(SettingsFile, RepetitionsOutsideTheirLimitsAreLeftOut) {
    write(unusual());
    damage("repetitions/full/arm-raise", 0);
    damage("repetitions/gentle/arm-raise", QStringLiteral("many"));
    EXPECT_EQ(reread().repetitions, unusual().repetitions);
}

TEST_F(SettingsFile, RemindOnNoDayWhereNoneIsChosen) {
    Settings s;
    s.reminders.days.fill(false);
    s.reminders.times.clear();
    write(s);
    EXPECT_EQ(reread().reminders, s.reminders);
}

TEST_F(SettingsFile, AFileOfRubbishIsTheDefaults) {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x00\xff[[[=\n%%%\n=\x01", 14));
    file.close();
    EXPECT_EQ(reread(), Settings{});
}

TEST_F(SettingsFile, TheKeeperWritesAtOnceAndTellsOnlyOfChanges) {
    SettingsKeeper keeper(std::make_unique<QSettings>(path(), QSettings::IniFormat));
    int told = 0;
    QObject::connect(&keeper, &SettingsKeeper::changed, &keeper, [&told] { ++told; });
    keeper.change([](Settings& s) { s.level = model::Level::Full; });
    keeper.change([](Settings& s) { s.level = model::Level::Full; });
    EXPECT_EQ(told, 1);
    EXPECT_EQ(reread().level, model::Level::Full);
}

TEST_F(SettingsFile, WhatHoldsForOneRunIsNeverWritten) {
    SettingsKeeper keeper(std::make_unique<QSettings>(path(), QSettings::IniFormat));
    keeper.changeForThisRun([](Settings& s) { s.language = QStringLiteral("de"); });
    keeper.change([](Settings& s) { s.captions = false; });
    EXPECT_EQ(keeper.now().language, QStringLiteral("de"));
    EXPECT_TRUE(reread().language.isEmpty());
    EXPECT_FALSE(reread().captions);
}

TEST(TimelineOptionsOfAPerson, AreTheLevelsOwnWhereNothingIsSet) {
    model::Library library;
    library.levels.gentle = {{Seconds(3), Seconds(4)}, 0.7};
    Settings s;
    const auto options = timelineOptions(s, library, model::Level::Gentle);
    EXPECT_EQ(options.pace, (BreathPace{Seconds(3), Seconds(4)}));
    EXPECT_DOUBLE_EQ(options.defaultRange, 0.7);
    s.pace = BreathPace{Seconds(5), Seconds(8)};
    EXPECT_EQ(timelineOptions(s, library, model::Level::Gentle).pace, *s.pace);
}

} // namespace supine::settings
