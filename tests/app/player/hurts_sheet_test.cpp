// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/controls_fade.h"
#include "app/player/hurts_sheet.h"

#include "session_page_under_test.h"

#include <QScrollArea>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace supine::player {
namespace {

using model::HurtPlace;
using session::SessionEvent;
using session::State;
using testing::ElementsAre;
using testing::IsEmpty;

class HurtsSheetTest : public SessionPageUnderTest {
protected:
    HurtsSheetTest() { goTo("pelvic-tilt", Seconds{30}); }

    HurtsSheet* sheet() const { return part<HurtsSheet>(); }
    AnswerRow* row(int number) const {
        for (AnswerRow* const one : sheet()->findChildren<AnswerRow*>())
            if (one->accessibleName().startsWith(QString::number(number)))
                return one;
        return nullptr;
    }
    std::vector<SessionEvent> eventsOf(const QSignalSpy& told) const {
        std::vector<SessionEvent> events;
        for (const auto& one : told)
            events.push_back(one[0].value<SessionEvent>());
        return events;
    }
    /// Whether what stands in the sheet is wholly inside it, once it is scrolled to.
    void expectWithinReach(QWidget* part) {
        auto* const scroll = sheet()->findChild<QScrollArea*>();
        if (!scroll->isAncestorOf(part)) {
            EXPECT_TRUE(sheet()->rect().contains(part->geometry()))
                << part->accessibleName().toStdString();
            return;
        }
        scroll->ensureWidgetVisible(part, 0, 0);
        const QRect place(part->mapTo(scroll->viewport(), QPoint()), part->size());
        EXPECT_GE(place.left(), 0) << part->accessibleName().toStdString();
        EXPECT_LE(place.right(), scroll->viewport()->width())
            << part->accessibleName().toStdString();
        EXPECT_GE(place.top(), 0) << part->accessibleName().toStdString();
    }
};

TEST_F(HurtsSheetTest, TakesThePlacesWithTheAnswer) {
    QSignalSpy told(&page, &SessionPage::happened);
    press(Qt::Key_H);
    button(QStringLiteral("Low back"))->click();
    button(QStringLiteral("Knee"))->click();
    button(QStringLiteral("Knee"))->click();
    button(QStringLiteral("Neck"))->click();
    press(Qt::Key_1);
    const SessionEvent answer = eventsOf(told).back();
    EXPECT_EQ(answer.kind, SessionEvent::Kind::MovedLess);
    EXPECT_EQ(answer.exercise, "pelvic-tilt");
    EXPECT_THAT(answer.places, ElementsAre(HurtPlace::LowBack, HurtPlace::Neck));
}

TEST_F(HurtsSheetTest, BeginsEachQuestionWithoutPlaces) {
    press(Qt::Key_H);
    button(QStringLiteral("Hip"))->click();
    press(Qt::Key_Escape);
    QSignalSpy told(&page, &SessionPage::happened);
    press(Qt::Key_H);
    EXPECT_FALSE(button(QStringLiteral("Hip"))->isChecked());
    press(Qt::Key_2);
    const SessionEvent answer = eventsOf(told).back();
    EXPECT_EQ(answer.kind, SessionEvent::Kind::Skipped);
    EXPECT_THAT(answer.places, IsEmpty());
}

TEST_F(HurtsSheetTest, IsAnsweredByARemote) {
    press(Qt::Key_H);
    press(Qt::Key_MediaPrevious);
    EXPECT_EQ(session().state(), State::Playing);
    EXPECT_NEAR(session().plan().options.ranges.at("pelvic-tilt"), 0.8, 1e-9);
    press(Qt::Key_H);
    press(Qt::Key_MediaPlay);
    EXPECT_EQ(session().state(), State::Playing);
    EXPECT_EQ(exerciseNow(), "pelvic-tilt");
    press(Qt::Key_H);
    press(Qt::Key_MediaNext);
    pass(Seconds{12});
    EXPECT_EQ(exerciseNow(), "arm-raise");
    press(Qt::Key_H);
    press(Qt::Key_MediaStop);
    EXPECT_EQ(exerciseNow(), "getting-up");
    EXPECT_TRUE(session().stoppedEarly());
}

TEST_F(HurtsSheetTest, RemembersTheSmallerRangeThroughTheSession) {
    QSignalSpy ranges(&page, &SessionPage::rangeChanged);
    press(Qt::Key_H);
    press(Qt::Key_1);
    ASSERT_EQ(ranges.count(), 1);
    EXPECT_EQ(ranges[0][0].toString(), QStringLiteral("pelvic-tilt"));
    EXPECT_NEAR(ranges[0][1].toDouble(), 0.8, 1e-9);
}

TEST_F(HurtsSheetTest, HasAButtonThatIsHitByWhoLiesDown) {
    EXPECT_GE(part<SessionBar>()->hurts()->height(), 64);
    EXPECT_GE(part<SessionBar>()->hurts()->width(), 120);
}

TEST_F(HurtsSheetTest, HasRowsAsHighAsDesigned) {
    press(Qt::Key_H);
    for (int i = 1; i <= 3; ++i)
        EXPECT_GE(row(i)->height(), 82);
}

TEST_F(HurtsSheetTest, KeepsEverythingWithinReachInEveryWindow) {
    for (const double text : {1.0, 1.5, 2.0, 3.0}) {
        controls::look().setTextSize(text);
        for (const QSize size :
             {QSize(800, 600), QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920)}) {
            page.resize(size);
            press(Qt::Key_H);
            QCoreApplication::sendPostedEvents(); // the scroll bar takes its place from the rows
            ASSERT_TRUE(sheet()->isVisible());
            EXPECT_TRUE(page.rect().contains(sheet()->geometry())) << text << ' ' << size.width();
            for (int i = 1; i <= 3; ++i)
                expectWithinReach(row(i));
            for (controls::Button* const one : sheet()->findChildren<controls::Button*>())
                expectWithinReach(one);
            press(Qt::Key_Escape);
        }
    }
}

TEST_F(HurtsSheetTest, ShowsEveryAnswerWithoutScrolling) {
    for (const double text : {1.0, 1.5, 2.0, 3.0})
        for (const QSize size :
             {QSize(800, 600), QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920)}) {
            controls::look().setTextSize(text);
            page.resize(size);
            press(Qt::Key_H);
            QCoreApplication::sendPostedEvents();
            std::vector<const QWidget*> answers{row(1), row(2), row(3),
                                                button(QStringLiteral("Carry on as before"))};
            for (const auto* const words : sheet()->findChildren<controls::TextBlock*>())
                if (words->text().startsWith(QLatin1String("Pain of 6")))
                    answers.push_back(words);
            ASSERT_EQ(answers.size(), 5U);
            for (const QWidget* const answer : answers)
                EXPECT_EQ(answer->visibleRegion(), QRegion(answer->rect()))
                    << answer->accessibleName().toStdString() << ' ' << text << ' '
                    << size.width();
            press(Qt::Key_Escape);
        }
}

TEST_F(HurtsSheetTest, CutsNothingWhereTheScrolledPartEnds) {
    for (const double text : {1.0, 1.5, 2.0, 3.0})
        for (const QSize size : {QSize(800, 600), QSize(1024, 700), QSize(1280, 800)}) {
            controls::look().setTextSize(text);
            page.resize(size);
            press(Qt::Key_H);
            QCoreApplication::sendPostedEvents();
            const QWidget* const things = sheet()->findChild<QScrollArea*>()->widget();
            for (const QWidget* const thing :
                 things->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
                const QRegion seen = thing->visibleRegion();
                EXPECT_TRUE(seen.isEmpty() || seen == QRegion(thing->rect()))
                    << thing->metaObject()->className() << ' ' << text << ' ' << size.width();
            }
            press(Qt::Key_Escape);
        }
}

TEST_F(HurtsSheetTest, GrowsForWhoLiesAwayFromTheScreen) {
    press(Qt::Key_F);
    press(Qt::Key_H);
    ASSERT_TRUE(sheet()->isVisible());
    EXPECT_EQ(sheet()->width(), page.width());
    EXPECT_FALSE(button(QStringLiteral("Hip"))->isVisible());
    for (int i = 1; i <= 3; ++i) {
        EXPECT_GE(row(i)->height(), 0.14 * page.height());
        const QRect place(row(i)->mapTo(&page, QPoint()), row(i)->size());
        EXPECT_TRUE(page.rect().contains(place));
    }
    press(Qt::Key_1);
    EXPECT_FALSE(sheet()->isVisible());
    press(Qt::Key_Up);
    press(Qt::Key_H);
    EXPECT_LT(row(1)->height(), 100);
    EXPECT_TRUE(button(QStringLiteral("Hip"))->isVisible());
}

TEST_F(HurtsSheetTest, SetsLargeAnswersInOneLineEachAlsoInATallWindow) {
    press(Qt::Key_H);
    press(Qt::Key_Escape);
    for (const QSize size : {QSize(800, 600), QSize(1280, 800), QSize(1080, 1920)}) {
        page.resize(size);
        page.findChild<ControlsFade*>()->waitIsOver();
        press(Qt::Key_H);
        ASSERT_TRUE(sheet()->isLarge());
        QCoreApplication::sendPostedEvents();
        for (int i = 1; i <= 3; ++i) {
            EXPECT_EQ(row(i)->visibleRegion(), QRegion(row(i)->rect())) << size.width();
            EXPECT_LE(row(i)->sizeHint().width(), row(i)->width()) << size.width();
            EXPECT_GE(row(i)->height(), 0.14 * std::min(size.width(), size.height()));
        }
        press(Qt::Key_Escape);
    }
}

TEST_F(HurtsSheetTest, SaysThatBreathingHasNothingSmaller) {
    goTo("diaphragmatic-breathing", Seconds{30});
    press(Qt::Key_H);
    EXPECT_EQ(row(1)->note(), QStringLiteral("It is as small as it gets"));
    EXPECT_EQ(QApplication::focusWidget(), row(2)) << "what helps is offered";
    press(Qt::Key_1);
    EXPECT_EQ(session().state(), State::Hurting);
}

TEST_F(HurtsSheetTest, OffersToMoveLessWhereThatHelps) {
    press(Qt::Key_H);
    EXPECT_EQ(QApplication::focusWidget(), row(1));
}

TEST_F(HurtsSheetTest, UsesTheWidthOfATallWindow) {
    page.resize(1080, 1920);
    press(Qt::Key_H);
    EXPECT_GE(sheet()->width(), 0.8 * page.width());
    press(Qt::Key_Escape);
    page.resize(1280, 800);
    press(Qt::Key_H);
    EXPECT_LT(sheet()->width(), 0.6 * page.width());
}

TEST_F(HurtsSheetTest, LetsWhoRestsGetUpWhenTheyLike) {
    controls::Button* const ready = button(QStringLiteral("I'm ready"));
    ASSERT_NE(ready, nullptr);
    EXPECT_FALSE(ready->isVisible());
    goTo("rest", Seconds{2});
    ASSERT_TRUE(ready->isVisible());
    EXPECT_EQ(ready->text(), QStringLiteral("I have rested"));
    ready->click();
    pass(Seconds{0.1});
    EXPECT_EQ(exerciseNow(), "getting-up");
    EXPECT_FALSE(ready->isVisible());
}

} // namespace
} // namespace supine::player
