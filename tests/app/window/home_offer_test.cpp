// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/home_offer.h"

#include "app/controls/button.h"
#include "app/player/session_page.h"
#include "app/window/diary_link.h"
#include "app/settings/movements.h"
#include "app/window/home_page.h"
#include "tests/app/window/window_under_test.h"
#include "tests/support/memory_store.h"

#include <gmock/gmock.h>

namespace supine::window {

using settings::Settings;

namespace {

/// A comfortable gentle practice of the pelvic tilt on the n-th of May.
diary::Entry practice(int day) {
    diary::Entry entry;
    entry.id = "practice-" + std::to_string(day);
    entry.start.utc =
        std::chrono::sys_days{std::chrono::year{2026} / 5 / day} + std::chrono::hours{8};
    entry.end = entry.start;
    entry.routine = "pelvic-tilt";
    entry.ending = diary::Ending::Finished;
    diary::Part part;
    part.exercise = "pelvic-tilt";
    part.repetitions = part.intended = 5;
    entry.parts = {part};
    return entry;
}

/// A window whose diary holds three comfortable practices.
class Offered : public WindowUnderTest {
protected:
    Offered() {
        window = std::make_unique<MainWindow>(content(), keeper, silent, QStringLiteral("en"));
        window->finishStart();
        auto store = std::make_unique<diary::MemoryStore>();
        for (const int day : {1, 3, 5})
            store->write(practice(day));
        link = std::make_unique<DiaryLink>(content().library, *window, std::move(store));
        window->keepDiary(link->diary());
        offer = std::make_unique<HomeOffer>(content().library, keeper, *link, *window);
    }
    ~Offered() override {
        offer.reset();
        link.reset();
    }

    /// The button that offers something; null without an offer.
    controls::Button* button() const {
        for (auto* const one : window->findChild<HomePage*>()->findChildren<controls::Button*>())
            if (!one->isHidden() && one->accessibleName().startsWith(QStringLiteral("Pelvic tilt")))
                return one;
        return nullptr;
    }
    int tilts() const {
        const auto ofLevel = keeper.now().repetitions.find(model::Level::Gentle);
        return ofLevel == keeper.now().repetitions.end() ? 0 : ofLevel->second.at("pelvic-tilt");
    }

    std::unique_ptr<DiaryLink> link;
    std::unique_ptr<HomeOffer> offer;
};

/// A window whose diary says that the power failed ten minutes ago, in the middle of the tilts.
class CutOff : public WindowUnderTest {
protected:
    CutOff() {
        const model::Library& library = content().library;
        const auto timeline = session::buildTimeline(
            library, *settings::dailyRoutine(library),
            settings::timelineOptions(keeper.now(), library, model::Level::Gentle));
        for (const session::Chapter& chapter : timeline->chapters)
            if (chapter.exercise == "pelvic-tilt")
                leftAt = chapter.start + (chapter.end - chapter.start) / 2;
        auto store = std::make_unique<diary::MemoryStore>();
        store->write(entry());
        link = std::make_unique<DiaryLink>(library, *window, std::move(store), [] { return now; });
        window->keepDiary(link->diary());
        offer = std::make_unique<HomeOffer>(library, keeper, *link, *window);
    }
    ~CutOff() override {
        offer.reset();
        link.reset();
    }

    diary::Entry entry() const {
        diary::Entry entry = practice(7);
        entry.routine = "five";
        entry.ending = diary::Ending::UnderWay;
        entry.end = now;
        entry.end->utc -= std::chrono::minutes{10};
        entry.leftIn = "pelvic-tilt";
        entry.leftAt = leftAt;
        return entry;
    }
    controls::Button* button() const {
        for (auto* const one : window->findChild<HomePage*>()->findChildren<controls::Button*>())
            if (!one->isHidden() && one->accessibleName().startsWith(QStringLiteral("You stopped")))
                return one;
        return nullptr;
    }

    static inline const diary::When now{
        std::chrono::sys_days{std::chrono::year{2026} / 5 / 7} + std::chrono::hours{9}, {}};
    Seconds leftAt{};
    std::unique_ptr<DiaryLink> link;
    std::unique_ptr<HomeOffer> offer;
};

} // namespace

TEST_F(Offered, AGrowthIsTakenAndGivenBackByTheSameButton) {
    ASSERT_NE(button(), nullptr);
    button()->click();
    EXPECT_EQ(tilts(), 6);
    ASSERT_NE(button(), nullptr);
    button()->click();
    EXPECT_EQ(tilts(), 5);
    EXPECT_EQ(button(), nullptr);
}

TEST_F(Offered, AGrowthThatWasLeftIsNotOfferedAgain) {
    ASSERT_NE(button(), nullptr);
    window->start();
    window->session()->end();
    EXPECT_EQ(button(), nullptr);
    EXPECT_TRUE(keeper.now().repetitions.empty());
}

TEST_F(Offered, AGrowthAndTheWayBackEndWithANumberThatIsSetByHand) {
    const auto setByHand = [this](int times) {
        keeper.change([times](Settings& s) { s.repetitions[s.level]["pelvic-tilt"] = times; });
    };
    setByHand(8);
    EXPECT_EQ(button(), nullptr);
    setByHand(5);
    ASSERT_NE(button(), nullptr);
    button()->click();
    ASSERT_NE(button(), nullptr) << "the way back";
    setByHand(9);
    EXPECT_EQ(button(), nullptr);
}

TEST_F(Offered, WhatBecameOfTheDiaryMeanwhileShowsOnHome) {
    ASSERT_NE(button(), nullptr);
    ASSERT_EQ(link->diary().removeAll(), std::nullopt);
    window->openSettings();
    window->openHome();
    EXPECT_EQ(button(), nullptr);
}

TEST_F(CutOff, IsGoneOnWithFromItsMomentByOneClick) {
    ASSERT_NE(button(), nullptr);
    EXPECT_EQ(button()->accessibleName(),
              QStringLiteral("You stopped in Pelvic tilt. Go on from there?"));
    button()->click();
    EXPECT_EQ(window->page(), MainWindow::Page::Session);
    EXPECT_EQ(window->practising().exercise, "pelvic-tilt");
    EXPECT_LE(window->practising().position, leftAt);
    EXPECT_GT(window->practising().position, leftAt - Seconds{30}) << "at most one round earlier";
    const auto entries = link->diary().entries();
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->size(), 1U) << "it is the same practice";
    window->session()->end();
    window->openHome();
    EXPECT_EQ(button(), nullptr);
}

TEST_F(Offered, AGrowthBelongsToItsLevel) {
    keeper.change([](Settings& s) { s.level = model::Level::Full; });
    EXPECT_EQ(button(), nullptr);
    keeper.change([](Settings& s) { s.level = model::Level::Gentle; });
    EXPECT_NE(button(), nullptr);
}

} // namespace supine::window
