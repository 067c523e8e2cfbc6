// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/diary_link.h"

#include "app/controls/toast.h"
#include "app/diary/now.h"
#include "app/diary/store/sqlite_store.h"
#include "app/player/controller.h"
#include "app/player/session_page.h"
#include "app/settings/movements.h"
#include "tests/app/window/window_under_test.h"

#include <QFile>

#include <gmock/gmock.h>

namespace supine::window {

using diary::Ending;
using diary::Entry;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// A window whose time is passed in, and the diary it writes.
class DiaryOfAWindow : public WindowUnderTest {
protected:
    DiaryOfAWindow() {
        window = std::make_unique<MainWindow>(
            content(), keeper,
            [this](const QString& language, const model::Library& library) {
                voice::MadeSound made = silent(language, library);
                sound = static_cast<player::FakeSound*>(made.sound.get());
                return made;
            },
            QStringLiteral("en"));
        window->finishStart();
        link = linkTo(file());
    }
    ~DiaryOfAWindow() override { link.reset(); }

    QString file() const { return folder.filePath(QStringLiteral("diary.sqlite")); }
    std::unique_ptr<DiaryLink> linkTo(const QString& path) const {
        return std::make_unique<DiaryLink>(content().library, *window,
                                           std::make_unique<diary::SqliteStore>(path));
    }
    std::vector<Entry> stored() const {
        const auto entries = diary::SqliteStore(file()).entries();
        EXPECT_TRUE(entries);
        return entries ? *entries : std::vector<Entry>();
    }
    void play(Seconds length) {
        for (Seconds passed{}; passed < length; passed += Seconds{0.5}) {
            sound->pass(Seconds{0.5});
            window->session()->findChild<player::Controller*>()->tick();
        }
    }
    QString said() const {
        QString words;
        for (const auto* const toast : window->findChildren<controls::Toast*>())
            words += toast->accessibleName();
        return words;
    }

    player::FakeSound* sound = nullptr; ///< Of the session; the window owns it.
    std::unique_ptr<DiaryLink> link;
};

} // namespace

TEST_F(DiaryOfAWindow, HoldsAPracticeFromItsFirstMoment) {
    EXPECT_FALSE(QFile::exists(file()));
    window->start();
    ASSERT_THAT(stored(), SizeIs(1));
    EXPECT_EQ(stored().front().routine, "five");
    EXPECT_EQ(stored().front().ending, Ending::UnderWay);
    play(Seconds{100});
    EXPECT_GT(stored().front().length, Seconds{60});
    ASSERT_THAT(stored(), SizeIs(1));
}

TEST_F(DiaryOfAWindow, HoldsHowItEnded) {
    window->start();
    play(Seconds{30});
    window->session()->end();
    EXPECT_EQ(stored().front().ending, Ending::Left);
    ASSERT_EQ(link->diary().removeAll(), std::nullopt);

    window->openHome();
    window->start();
    play(Seconds{1500});
    ASSERT_THAT(stored(), SizeIs(1));
    EXPECT_EQ(stored().front().ending, Ending::Finished);
    EXPECT_THAT(stored().front().parts, SizeIs(5));
    window->session()->end();
    EXPECT_EQ(stored().front().ending, Ending::Finished);
}

TEST_F(DiaryOfAWindow, HoldsThatTheWindowWasClosedInTheMiddle) {
    window->start();
    play(Seconds{30});
    window->close();
    EXPECT_EQ(stored().front().ending, Ending::Left);
}

TEST_F(DiaryOfAWindow, HoldsHowTheBackFeltBeforeAndAfter) {
    link->feelsBefore(5);
    EXPECT_FALSE(QFile::exists(file()));
    window->start();
    link->feelsBefore(6);
    window->session()->seek(window->practising().duration);
    link->feelsAfter(3);
    EXPECT_EQ(stored().front().before, 6);
    EXPECT_EQ(stored().front().after, 3);
    window->session()->end();
    ASSERT_EQ(link->diary().removeAll(), std::nullopt);
    window->openHome();
    window->start();
    ASSERT_THAT(stored(), SizeIs(1));
    EXPECT_EQ(stored().front().before, std::nullopt);
}

TEST_F(DiaryOfAWindow, ForgetsAtMidnightHowTheBackFeltBefore) {
    using namespace std::chrono;
    diary::When now{sys_days{2026y / November / 27} + 22h + 58min, 60min};
    link.reset();
    link = std::make_unique<DiaryLink>(content().library, *window,
                                       std::make_unique<diary::SqliteStore>(file()),
                                       [&now] { return now; });
    link->feelsBefore(7);
    now.utc += 1min;
    window->start();
    EXPECT_EQ(stored().back().before, 7);
    window->session()->end();
    window->openHome();
    link->feelsBefore(4);
    now.utc += 1min;
    window->start();
    ASSERT_THAT(stored(), SizeIs(2));
    EXPECT_EQ(stored().back().before, std::nullopt);
}

TEST_F(DiaryOfAWindow, TakesUpASessionThatBeganBeforeIt) {
    link.reset();
    window->start();
    EXPECT_FALSE(QFile::exists(file()));
    link = linkTo(file());
    play(Seconds{30});
    ASSERT_THAT(stored(), SizeIs(1));
    EXPECT_GT(stored().front().length, Seconds{10});
}

TEST_F(DiaryOfAWindow, OffersToGoOnWhereAPracticeWasCutOff) {
    window->start();
    play(Seconds{200});
    Entry entry = stored().front();
    EXPECT_EQ(link->cutOff(), std::nullopt);
    window->session()->end();

    // As if the power had failed ten minutes ago.
    entry.ending = Ending::UnderWay;
    entry.end->utc -= std::chrono::minutes{10};
    ASSERT_EQ(link->diary().write(entry), std::nullopt);
    ASSERT_EQ(link->cutOff(), entry);
    link->goOn(*link->cutOff());
    EXPECT_EQ(window->page(), MainWindow::Page::Session);
    EXPECT_EQ(window->practising().exercise, entry.leftIn);
    EXPECT_NEAR(window->practising().position / entry.leftAt, 1, 0.2);
    play(Seconds{1500});
    ASSERT_THAT(stored(), SizeIs(1));
    EXPECT_EQ(stored().front().ending, Ending::Finished);
    EXPECT_EQ(stored().front().start, entry.start);
    EXPECT_EQ(link->cutOff(), std::nullopt);
}

TEST_F(DiaryOfAWindow, GoesOnPractisingWhereNothingCanBeWrittenAndSaysSoOnce) {
    QFile inTheWay(folder.filePath(QStringLiteral("folder")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    link = linkTo(folder.filePath(QStringLiteral("folder/diary.sqlite")));
    window->start();
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("can't be written to"));
    play(Seconds{60});
    EXPECT_EQ(window->practising().state, session::State::Playing);
    EXPECT_THAT(link->diary().waiting(), SizeIs(1));

    ASSERT_TRUE(inTheWay.remove());
    play(Seconds{60});
    EXPECT_THAT(link->diary().waiting(), IsEmpty());
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("Everything is saved now."));
}

} // namespace supine::window
