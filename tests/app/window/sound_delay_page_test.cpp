// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/slider.h"
#include "app/window/sound_delay_page.h"
#include "tests/app/player/fake_sound.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::window {

using settings::SettingsKeeper;
namespace {

class ASoundDelayPage : public testing::Test {
protected:
    ASoundDelayPage()
        : settings(std::make_unique<QSettings>(folder.filePath(QStringLiteral("supine.ini")),
                                               QSettings::IniFormat)) {
        auto owned = std::make_unique<player::FakeSound>();
        sound = owned.get();
        page = std::make_unique<SoundDelayPage>(std::move(owned), settings);
        page->resize(800, 600);
        page->show();
    }

    void pass(Seconds time) {
        for (Seconds gone{}; gone < time; gone += Seconds{0.02}) {
            sound->pass(Seconds{0.02});
            page->light()->follow();
        }
    }

    QTemporaryDir folder;
    SettingsKeeper settings;
    player::FakeSound* sound = nullptr;
    std::unique_ptr<SoundDelayPage> page;
};

TEST_F(ASoundDelayPage, FlashesWhenAClickIsToBeHeard) {
    int flashes = 0;
    bool before = false;
    for (int frame = 0; frame < 500; ++frame) {
        pass(Seconds{0.02});
        if (page->light()->isLit() && !before) {
            ++flashes;
            const bool withClick =
                std::any_of(sound->clicks.begin(), sound->clicks.end(), [&](Seconds click) {
                    return sound->now() - click >= Seconds{} &&
                           sound->now() - click < Seconds{0.04};
                });
            EXPECT_TRUE(withClick) << sound->now().count();
        }
        before = page->light()->isLit();
    }
    EXPECT_GE(flashes, 9);
}

TEST_F(ASoundDelayPage, SchedulesEveryClickEarlyEnough) {
    page->slider()->setValue(0.5);
    sound->clicks.clear();
    for (int frame = 0; frame < 200; ++frame) {
        const std::size_t known = sound->clicks.size();
        pass(Seconds{0.02});
        for (std::size_t i = known; i < sound->clicks.size(); ++i)
            EXPECT_GE(sound->clicks[i] - sound->now(), sound->ahead());
    }
    EXPECT_GE(sound->clicks.size(), 3U);
}

TEST_F(ASoundDelayPage, KeepsTheDelayThatWasFound) {
    page->slider()->setValue(0.18);
    EXPECT_NEAR(settings.now().soundDelay.count(), 0.18, 1e-9);
    EXPECT_NEAR(sound->delay().count(), 0.18, 1e-9);
}

TEST_F(ASoundDelayPage, ClosesTheSoundWhenItIsLeft) {
    EXPECT_EQ(sound->opened, 1);
    page->hide();
    EXPECT_EQ(sound->closed, 1);
}

} // namespace
} // namespace supine::window
