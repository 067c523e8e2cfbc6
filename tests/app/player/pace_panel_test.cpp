// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/pace_panel.h"

#include "app/controls/toast.h"
#include "session_page_under_test.h"

#include <QAccessible>
#include <QSignalSpy>

#include <variant>

namespace supine::player {
namespace {

using controls::RangeDial;
using controls::Slider;

class PacePanelTest : public SessionPageUnderTest {
protected:
    using SessionPageUnderTest::SessionPageUnderTest;

    PacePanel* panel() const { return part<PacePanel>(); }
    RangeDial* dial() const { return panel()->findChild<RangeDial*>(); }
    Slider* slider(const QString& name) const {
        for (Slider* const one : panel()->findChildren<Slider*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
};

TEST_F(PacePanelTest, OpensWithItsKeyAndItsButtonAndClosesAgain) {
    goTo("pelvic-tilt", Seconds{12});
    press(Qt::Key_R);
    ASSERT_TRUE(panel()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), dial());
    press(Qt::Key_R);
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), part<Stage>());
    QTest::mouseClick(button(QStringLiteral("Pace")), Qt::LeftButton);
    EXPECT_TRUE(panel()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_TRUE(page.isRunning());
}

TEST_F(PacePanelTest, ChangesTheRangeOfTheExerciseThatIsDoneAndTells) {
    QSignalSpy told(&page, &SessionPage::rangeChanged);
    goTo("pelvic-tilt", Seconds{12});
    const auto before = session::placeAt(session().timeline(), session().position());
    press(Qt::Key_R);
    EXPECT_NEAR(dial()->value(), 1.0, 1e-9);
    press(Qt::Key_Left);
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][0].toString(), QStringLiteral("pelvic-tilt"));
    EXPECT_NEAR(told[0][1].toDouble(), 0.9, 1e-9);
    EXPECT_NEAR(session().plan().options.ranges.at("pelvic-tilt"), 0.9, 1e-9);
    EXPECT_EQ(session::placeAt(session().timeline(), session().position()).step, before.step);
    press(Qt::Key_Home);
    EXPECT_NEAR(session().plan().options.ranges.at("pelvic-tilt"), 0.4, 1e-9);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(dial())->text(QAccessible::Value),
              QStringLiteral("small"));
}

TEST_F(PacePanelTest, ChangesThePaceByHalfSecondsAndTells) {
    QSignalSpy told(&page, &SessionPage::paceChanged);
    goTo("diaphragmatic-breathing", Seconds{20});
    press(Qt::Key_R);
    slider(QStringLiteral("Breathe in"))->setValue(5.2);
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][0].value<BreathPace>(), (BreathPace{Seconds{5}, Seconds{6}}));
    slider(QStringLiteral("Breathe out"))->setValue(20);
    EXPECT_EQ(session().plan().options.pace, (BreathPace{Seconds{5}, Seconds{9}}));
    EXPECT_EQ(session().timeline().pace, (BreathPace{Seconds{5}, Seconds{9}}));
}

TEST_F(PacePanelTest, HasADialOnlyWhereSomethingFollowsIt) {
    press(Qt::Key_R);
    ASSERT_TRUE(panel()->isVisible());
    EXPECT_FALSE(dial()->isVisible()) << "getting down has no range";
    EXPECT_EQ(QApplication::focusWidget(), slider(QStringLiteral("Breathe in")));
    goTo("diaphragmatic-breathing", Seconds{12});
    EXPECT_FALSE(dial()->isVisible());
    goTo("arm-raise", Seconds{12});
    EXPECT_TRUE(dial()->isVisible()) << "it comes with the exercise while the panel is open";
}

TEST_F(PacePanelTest, OffersTheWayBackOnlyFromOnesOwn) {
    QSignalSpy told(&page, &SessionPage::levelFollowed);
    goTo("pelvic-tilt", Seconds{12});
    press(Qt::Key_R);
    controls::Button* const level = button(QStringLiteral("As the level says"));
    EXPECT_FALSE(level->isVisible());
    dial()->setValue(0.6);
    slider(QStringLiteral("Breathe in"))->setValue(6);
    pass(Seconds{0.1});
    ASSERT_TRUE(level->isVisible());
    level->click();
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][0].toString(), QStringLiteral("pelvic-tilt"));
    EXPECT_FALSE(level->isVisible());
    EXPECT_NEAR(dial()->value(), 1.0, 1e-9);
    EXPECT_NEAR(slider(QStringLiteral("Breathe in"))->value(), 4, 1e-9);
}

TEST_F(PacePanelTest, GivesWayToTheQuestionAndToTheSoundPanel) {
    press(Qt::Key_R);
    press(Qt::Key_S);
    EXPECT_FALSE(panel()->isVisible());
    press(Qt::Key_R);
    EXPECT_TRUE(panel()->isVisible());
    press(Qt::Key_H);
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(PacePanelTest, CanBeReachedInEveryWindowAtEveryTextSize) {
    goTo("pelvic-tilt", Seconds{12});
    for (const double text : {1.0, 2.0, 3.0}) {
        controls::look().setTextSize(text);
        for (const QSize size : {QSize(800, 600), QSize(1280, 800), QSize(1080, 1920)}) {
            page.resize(size);
            press(Qt::Key_R);
            EXPECT_TRUE(page.rect().contains(panel()->geometry())) << text << ' ' << size.width();
            for (Slider* const one : panel()->findChildren<Slider*>()) {
                const QRect place(one->mapTo(&page, QPoint()), one->size());
                EXPECT_GE(place.left(), 0) << text << ' ' << size.width();
                EXPECT_LE(place.right(), size.width()) << text << ' ' << size.width();
            }
            press(Qt::Key_R);
        }
    }
}

TEST_F(PacePanelTest, LeavesHalfOfASmallWindowToWordsAndFigure) {
    page.resize(800, 600);
    for (const char* exercise : {"diaphragmatic-breathing", "pelvic-tilt"}) {
        goTo(exercise, Seconds{12});
        press(Qt::Key_R);
        EXPECT_GE(panel()->geometry().left() + 24, page.width() / 2) << exercise;
        press(Qt::Key_R);
    }
}

TEST_F(PacePanelTest, LeavesTheWordsWholeBesideIt) {
    goTo("pelvic-tilt", Seconds{12});
    auto* const stage = part<Stage>();
    for (const double text : {1.0, 1.5, 2.0})
        for (const QSize size :
             {QSize(800, 600), QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920)})
            for (const Turn turn : {Turn::None, Turn::Right, Turn::Half, Turn::Left}) {
                controls::look().setTextSize(text);
                page.resize(size);
                stage->setTurn(turn);
                const StageLayout before = stage->layOutNow();
                press(Qt::Key_R);
                const QRect shadow = panel()->geometry();
                const QRect seen = shadow.adjusted(24, 24, -24, -24);
                const StageLayout& now = stage->layOutNow();
                for (const QRectF& words : {now.phaseWord, now.caption}) {
                    const QRectF place = toWidget(turn, size).mapRect(words);
                    EXPECT_FALSE(place.intersects(seen))
                        << text << ' ' << size.width() << ' ' << static_cast<int>(turn);
                    EXPECT_TRUE(QRectF(page.rect()).adjusted(-1, -1, 1, 1).contains(place))
                        << text << ' ' << size.width() << ' ' << static_cast<int>(turn);
                }
                press(Qt::Key_R);
                EXPECT_EQ(stage->layOutNow().caption, before.caption);
                EXPECT_EQ(stage->layOutNow().ringRadius, before.ringRadius);
            }
}

TEST_F(PacePanelTest, KeepsItsLabelsAwayFromTheKnobs) {
    press(Qt::Key_R);
    for (const double text : {1.0, 2.0}) {
        controls::look().setTextSize(text);
        page.resize(1280, 801 + static_cast<int>(text));
        QCoreApplication::sendPostedEvents();
        for (const QString& name : {QStringLiteral("Breathe in"), QStringLiteral("Breathe out")}) {
            const Slider* const line = slider(name);
            for (const controls::TextBlock* const label : panel()->findChildren<controls::TextBlock*>())
                if (label->text() == name && label->geometry().bottom() >= line->y()) {
                    const int end = label->x() + label->sizeHint().width();
                    EXPECT_GE(line->x() - end, 12) << name.toStdString() << ' ' << text;
                }
        }
    }
}

/// Content whose tilts of less than 0.55 have more to say in later rounds than fits a breath.
const model::Library& wordyWhenSmall() {
    static const model::Library library = [] {
        model::SpokenLine wordy;
        wordy.text = {"pelvic-tilt/tilt-wordy",
                      "Out, and let your belly sink toward your back and on toward the floor, and "
                      "your low back follows it just a hint, as far as it likes today."};
        wordy.turn = model::Turn::Later;
        wordy.range = model::RangeBand{0, 0.55};
        model::Library changed = shippedContent();
        for (model::Exercise& exercise : changed.exercises)
            if (exercise.id == "pelvic-tilt")
                for (model::SequenceItem& item : exercise.sequence)
                    if (auto* const repeat = std::get_if<model::Repeat>(&item))
                        std::get<model::Step>(repeat->items.front())
                            .phases.front()
                            .lines.push_back(wordy);
        return changed;
    }();
    return library;
}

class PaceRefused : public PacePanelTest {
protected:
    PaceRefused() : PacePanelTest(wordyWhenSmall()) {}
};

TEST_F(PaceRefused, GoesBackToWhatItWasAndSaysWhyAndNothingIsInterrupted) {
    goTo("pelvic-tilt", Seconds{12});
    press(Qt::Key_R);
    press(Qt::Key_Left);
    ASSERT_NEAR(session().plan().options.ranges.at("pelvic-tilt"), 0.9, 1e-9);
    const QSignalSpy told(&page, &SessionPage::rangeChanged);
    const Seconds where = session().position();
    const int flushes = sound.flushes;
    dial()->setValue(0.4);
    EXPECT_NEAR(dial()->value(), 0.9, 1e-9);
    EXPECT_NEAR(session().plan().options.ranges.at("pelvic-tilt"), 0.9, 1e-9);
    EXPECT_EQ(session().state(), session::State::Playing);
    EXPECT_EQ(session().position(), where);
    EXPECT_EQ(sound.flushes, flushes);
    EXPECT_EQ(told.count(), 0) << "what was refused is not remembered";
    ASSERT_TRUE(part<controls::Toast>()->isVisible());
    EXPECT_TRUE(part<controls::Toast>()->accessibleName().contains(QStringLiteral("too long")));
    dial()->setValue(0.7);
    EXPECT_EQ(told.count(), 1) << "what can be is heard again";
}

} // namespace
} // namespace supine::player
