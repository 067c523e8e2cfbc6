// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sound_panel.h"
#include "session_page_under_test.h"

#include <QAccessible>
#include <QSignalSpy>

namespace supine::player {
namespace {

using controls::Button;
using SessionForReaders = SessionPageUnderTest;

TEST_F(SessionForReaders, NamesEveryControlForScreenReaders) {
    for (QWidget* const widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(accessible, nullptr);
        if (widget == &page)
            continue;
        EXPECT_NE(accessible->role(), QAccessible::Client) << widget->metaObject()->className();
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
}

TEST_F(SessionForReaders, TellsScreenReadersTheCaptionThatIsNotHeardAndWhereOneIs) {
    pass(Seconds{1});
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(part<Stage>());
    EXPECT_EQ(accessible->role(), QAccessible::Animation);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("Getting down"));
    press(Qt::Key_S);
    for (controls::Switch* const one : part<SoundPanel>()->findChildren<controls::Switch*>())
        if (one->accessibleName() == QStringLiteral("Voice"))
            one->click();
    EXPECT_TRUE(accessible->text(QAccessible::Name).contains(QStringLiteral("kneel down")));
    EXPECT_TRUE(accessible->text(QAccessible::Description).contains(QStringLiteral("left")));
    QAccessibleInterface* const timeline =
        QAccessible::queryAccessibleInterface(part<SessionBar>()->timeline());
    EXPECT_EQ(timeline->role(), QAccessible::Slider);
    EXPECT_TRUE(timeline->text(QAccessible::Value).contains(QStringLiteral("left")));
}

/// What screen readers were told as the stage's name.
QStringList said(const QSignalSpy& told) {
    QStringList names;
    for (const QList<QVariant>& one : told)
        names << one[0].toString();
    return names;
}

TEST_F(SessionForReaders, TellsScreenReadersEveryCaptionOnceWhereTheVoiceIsOff) {
    Preferences silent = page.preferences();
    silent.volumes.voiceOn = false;
    page.setPreferences(silent);
    const QSignalSpy told(part<Stage>(), &Stage::nameTold);
    QStringList captions;
    for (int second = 0; second < 70; ++second) {
        pass(Seconds{1});
        part<Stage>()->showFrame();
        if (captions.isEmpty() || captions.last() != part<Stage>()->captionText())
            captions << part<Stage>()->captionText();
    }
    EXPECT_GT(captions.size(), 4);
    // The first came with the focus, unless it stood there later.
    EXPECT_GE(told.size(), captions.size() - 1);
    EXPECT_EQ(said(told), captions.mid(captions.size() - told.size()));
    const qsizetype before = told.size();
    press(Qt::Key_A);
    part<Stage>()->showFrame();
    EXPECT_EQ(told.size(), before + 1) << "again is said again";
}

TEST_F(SessionForReaders, HangsEveryLineOnAnotherObjectThatHasTheFocus) {
    QAccessibleInterface* const stage = QAccessible::queryAccessibleInterface(part<Stage>());
    EXPECT_EQ(stage->childCount(), 1) << "nothing is told yet";
    part<Stage>()->setFocus();
    QAccessibleInterface* before = nullptr;
    for (const char* line : {"One line.", "Another.", "Another."}) {
        part<Stage>()->tell(QString::fromLatin1(line));
        ASSERT_EQ(stage->childCount(), 2);
        QAccessibleInterface* const told = stage->child(1);
        EXPECT_EQ(told->text(QAccessible::Name), QString::fromLatin1(line));
        EXPECT_TRUE(told->state().focused);
        EXPECT_EQ(stage->indexOfChild(told), 1);
        EXPECT_NE(told, before) << "of a focus that stays nothing is said";
        EXPECT_EQ(before ? stage->indexOfChild(before) : -1, -1) << "a line that is over is gone";
        before = told;
    }
}

TEST_F(SessionForReaders, TellsScreenReadersNoCaptionThatIsHeardButWhatIsAskedFor) {
    const QSignalSpy told(part<Stage>(), &Stage::nameTold);
    for (int second = 0; second < 40; ++second) {
        pass(Seconds{1});
        part<Stage>()->showFrame();
    }
    EXPECT_TRUE(said(told).isEmpty()) << said(told).join(u'|').toStdString();
    press(Qt::Key_W);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(said(told).first().contains(QStringLiteral("left")));
}

TEST_F(SessionForReaders, LeavesTheCaptionsToScreenReadersWhereNoDevicePlaysThem) {
    pass(Seconds{1});
    EXPECT_EQ(part<Stage>()->nameForReaders(), QStringLiteral("Getting down"));
    Q_EMIT sound.lost();
    EXPECT_TRUE(part<Stage>()->nameForReaders().startsWith(QStringLiteral("No sound")));
    controller()->nextChapter();
    pass(Seconds{4});
    part<Stage>()->showFrame();
    EXPECT_EQ(part<Stage>()->nameForReaders(), part<Stage>()->captionText());
}

TEST_F(SessionForReaders, DescribesTheFigureToScreenReadersThatAsk) {
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(part<Stage>());
    ASSERT_EQ(accessible->childCount(), 1);
    QAccessibleInterface* const figure = accessible->child(0);
    ASSERT_NE(figure, nullptr);
    EXPECT_EQ(figure->role(), QAccessible::Graphic);
    EXPECT_EQ(accessible->indexOfChild(figure), 0);
    EXPECT_EQ(figure->text(QAccessible::Description), part<Stage>()->figureDescription());
    EXPECT_FALSE(part<Stage>()->figureDescription().isEmpty());
}

} // namespace
} // namespace supine::player
