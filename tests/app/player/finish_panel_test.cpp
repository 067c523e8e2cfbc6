// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/finish_panel.h"
#include "app/controls/focus_ring.h"
#include "app/player/words.h"
#include "session_page_under_test.h"

#include <QTest>

namespace supine::player {

namespace {

using controls::FeelingScale;

class Finish : public testing::Test {
protected:
    Finish() {
        controls::installAccessibility();
        window.resize(1280, 800);
        panel->resize(1280, 800);
        window.show();
        QApplication::setActiveWindow(&window);
        QObject::connect(panel, &FinishPanel::felt, panel,
                         [this](std::optional<int> feeling) { felt.push_back(feeling); });
        QObject::connect(panel, &FinishPanel::done, panel, [this] { ++done; });
    }
    ~Finish() override { controls::look().setTextSize(1); }

    void show(std::optional<FinishPanel::Question> question) {
        panel->show(QStringLiteral("Well done. Take your time."), QStringLiteral("Today you practised."),
                    question);
    }
    FeelingScale* scale() const { return panel->findChild<FeelingScale*>(); }
    std::vector<QWidget*> parts() const {
        std::vector<QWidget*> shown;
        for (QWidget* part : scale()->parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (part->isVisible() && dynamic_cast<controls::FocusRing*>(part) == nullptr)
                shown.push_back(part);
        return shown;
    }
    controls::Button* button(const char* text) const {
        for (controls::Button* one : panel->findChildren<controls::Button*>())
            if (one->isVisible() && one->text() == QLatin1String(text))
                return one;
        return nullptr;
    }
    bool says(const char* sentence) const {
        for (const controls::TextBlock* block : panel->findChildren<controls::TextBlock*>())
            if (block->isVisible() && block->text() == QLatin1String(sentence))
                return true;
        return false;
    }

    QWidget window;
    FinishPanel* const panel = new FinishPanel(&window);
    std::vector<std::optional<int>> felt;
    int done = 0;
};

} // namespace

TEST_F(Finish, WithoutADiaryAsksNothing) {
    show({});
    EXPECT_FALSE(scale()->isVisible());
    ASSERT_NE(button("Back to the start"), nullptr);
    EXPECT_EQ(button("Skip this question"), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), button("Back to the start"));
}

TEST_F(Finish, AsksWithNothingChosenAndTellsOfANumberAtOnce) {
    show(FinishPanel::Question{5});
    EXPECT_EQ(QApplication::focusWidget(), scale());
    EXPECT_TRUE(felt.empty());
    QTest::keyClick(scale(), Qt::Key_Return);
    EXPECT_EQ(done, 0) << "nothing was chosen yet";
    QTest::keyClick(scale(), Qt::Key_3);
    EXPECT_EQ(felt, (std::vector<std::optional<int>>{3}));
    EXPECT_EQ(done, 0);
    EXPECT_TRUE(says("2 lower than before: a clear change."));
    QTest::keyClick(scale(), Qt::Key_Return);
    EXPECT_EQ(done, 1);
}

TEST_F(Finish, SavingOnlyLeavesAndSkippingTakesTheNumberBack) {
    show(FinishPanel::Question{});
    QTest::keyClick(scale(), Qt::Key_7);
    button("Save in diary")->click();
    EXPECT_EQ(felt.back(), 7);
    show(FinishPanel::Question{});
    EXPECT_FALSE(scale()->feeling()) << "another session's number is no answer";
    QTest::keyClick(scale(), Qt::Key_6);
    button("Skip this question")->click();
    EXPECT_EQ(felt.back(), std::nullopt);
    EXPECT_EQ(felt.size(), 3u);
    EXPECT_EQ(done, 2);
}

TEST_F(Finish, ChangeIsCalledClearFromTwoPointsOnly) {
    EXPECT_EQ(changeSentence(5, 3), QStringLiteral("2 lower than before: a clear change."));
    EXPECT_EQ(changeSentence(5, 4), QStringLiteral("About the same as before."));
    EXPECT_EQ(changeSentence(5, 6), QStringLiteral("About the same as before."));
    EXPECT_TRUE(changeSentence(5, 7).startsWith(QStringLiteral("Higher than before.")));
    EXPECT_TRUE(changeSentence({}, 7).isEmpty());
    EXPECT_TRUE(changeSentence(5, {}).isEmpty());
}

TEST_F(Finish, NothingLiesOverAnythingElseOrOutsideAtAnySize) {
    for (const double text : {1.0, 1.5, 2.0, 3.0})
        for (const QSize& size : {QSize(480, 420), QSize(800, 600), QSize(1280, 800), QSize(1920, 1080)}) {
            controls::look().setTextSize(text);
            window.resize(size);
            panel->resize(size);
            show(FinishPanel::Question{9});
            scale()->setFeeling(10);
            QCoreApplication::sendPostedEvents();
            const std::vector<QWidget*> all = parts();
            ASSERT_GE(all.size(), 6u);
            for (std::size_t i = 0; i < all.size(); ++i) {
                EXPECT_GE(all[i]->x(), 0);
                EXPECT_LE(all[i]->geometry().right(), size.width());
                EXPECT_LE(all[i]->geometry().bottom(), all[i]->parentWidget()->height())
                    << size.width() << " x " << text;
                for (std::size_t j = 0; j < i; ++j) {
                    const QRect over = all[i]->geometry() & all[j]->geometry();
                    const bool isChange = all[i] != scale() && all[j] != scale();
                    EXPECT_TRUE(over.isEmpty() || !isChange) << i << " over " << j << " at "
                                                             << size.width() << " x " << text;
                }
                const QRect room = panel->figureRoom();
                if (room.bottom() < size.height()) {
                    EXPECT_FALSE(room.intersects(all[i]->geometry())) << i;
                }
            }
        }
}

class FinishOfASession : public SessionPageUnderTest {
protected:
    void finish() {
        for (int i = 0; i < 12 && page.isRunning(); ++i)
            controller()->nextChapter();
    }
};

TEST_F(FinishOfASession, AsksWhereADiaryIsKeptAndOnlyForThatSession) {
    page.askAtFinish(6);
    std::optional<int> felt;
    QObject::connect(&page, &SessionPage::felt, &page,
                     [&felt](std::optional<int> feeling) { felt = feeling; });
    finish();
    ASSERT_TRUE(part<FinishPanel>()->isVisible());
    ASSERT_TRUE(part<FeelingScale>()->isVisible());
    press(Qt::Key_4);
    EXPECT_EQ(felt, 4);
    session::TimelineOptions options;
    EXPECT_FALSE(page.start(*library.routine("short"), options));
    EXPECT_FALSE(part<FinishPanel>()->isVisible());
    finish();
    EXPECT_TRUE(part<FinishPanel>()->isVisible());
    EXPECT_FALSE(part<FeelingScale>()->isVisible());
}

} // namespace supine::player
