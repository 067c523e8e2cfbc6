// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/last_practice.h"

#include "app/controls/text_block.h"
#include "app/player/session_page.h"
#include "app/window/diary_link.h"
#include "app/window/home_page.h"
#include "tests/app/window/window_under_test.h"
#include "tests/support/memory_store.h"
#include "tests/support/sample_diary.h"

namespace supine::window {

using namespace std::chrono;
using diary::Day;

namespace {

class Practised : public WindowUnderTest {
protected:
    ~Practised() override {
        last.reset();
        window.reset();
    }
    void keep(std::optional<Day> practice, const Day& now) {
        today = now;
        auto memory = std::make_unique<diary::MemoryStore>();
        store = memory.get();
        if (practice)
            store->write(diary::feltAt(*practice, {}, {}));
        keeping = std::make_unique<diary::Keeper>(std::move(memory));
        window->keepDiary(*keeping);
        last = std::make_unique<LastPractice>(*keeping, *window, [this] { return today; });
    }
    bool shows(const QString& beginning) const {
        for (auto* const block :
             window->findChild<HomePage*>()->findChildren<controls::TextBlock*>())
            if (block->isVisible() && block->text().startsWith(beginning))
                return true;
        return false;
    }
    std::string said() const {
        for (auto* const block :
             window->findChild<HomePage*>()->findChildren<controls::TextBlock*>())
            if (block->isVisible() && block->text().startsWith(QStringLiteral("Last practised")))
                return block->text().toStdString();
        return {};
    }

    Day today{};
    diary::MemoryStore* store = nullptr;
    std::unique_ptr<diary::Keeper> keeping;
    std::unique_ptr<LastPractice> last;
};

} // namespace

TEST_F(Practised, IsSaidAsOneSaysItOnThatDay) {
    keep(2026y / November / 27, 2026y / November / 27);
    EXPECT_EQ(said(), "Last practised today.");
    const std::pair<Day, const char*> days[] = {
        {2026y / November / 28, "Last practised yesterday."},
        {2026y / November / 30, "Last practised on Friday."},
        {2026y / December / 24, "Last practised on 27 November."},
        {2027y / January / 2, "Last practised on 27 November 2026."},
        {2026y / November / 3, "Last practised on 27 November."}};
    for (const auto& [day, sentence] : days) {
        today = day;
        window->openSettings();
        window->openHome();
        EXPECT_EQ(said(), sentence);
    }
}

TEST_F(Practised, IsRightAgainWhenTheWindowIsComeBackTo) {
    keep(2026y / November / 27, 2026y / November / 27);
    today = 2026y / November / 28;
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(window.get(), &back);
    EXPECT_EQ(said(), "Last practised yesterday.");
}

TEST_F(Practised, IsNotSaidWithoutADiaryThatCanBeRead) {
    keep({}, 2026y / November / 27);
    EXPECT_EQ(said(), "");
    ASSERT_EQ(keeping->write(diary::feltAt(2026y / November / 26, {}, {})), std::nullopt);
    window->openSettings();
    window->openHome();
    EXPECT_EQ(said(), "Last practised yesterday.");
    ASSERT_EQ(keeping->removeAll(), std::nullopt);
    window->openSettings();
    window->openHome();
    EXPECT_EQ(said(), "");
    store->failWith(diary::Fault{});
    keeping->noteChange();
    window->openSettings();
    window->openHome();
    EXPECT_EQ(said(), "");
}

TEST_F(Practised, NobodyWhoHasPractisedIsToldAgainHowToGetReady) {
    keeper.change([](settings::Settings& s) {
        s.place = model::Place::Floor;
        s.level = model::Level::Standard;
    });
    const QString things = QStringLiteral("Have a firm chair");
    const QString gentle = QStringLiteral("New, stiff or sore");
    keep({}, 2026y / November / 27);
    EXPECT_TRUE(shows(things));
    EXPECT_TRUE(shows(gentle));
    keeper.change([](settings::Settings& s) { s.level = model::Level::Gentle; });
    EXPECT_FALSE(shows(gentle)) << "it is chosen";
    keeper.change([](settings::Settings& s) { s.level = model::Level::Standard; });
    ASSERT_EQ(keeping->write(diary::feltAt(2026y / November / 26, {}, {})), std::nullopt);
    window->openSettings();
    window->openHome();
    EXPECT_FALSE(shows(things));
    EXPECT_FALSE(shows(gentle));
}

} // namespace supine::window
