// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/practising.h"
#include "app/voice/make_sound.h"
#include "app/settings/settings_keeper.h"
#include "core/content/load.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QShortcut;
class QStackedWidget;

namespace supine::browse {
class SearchSheet;
}

namespace supine::controls {
class Toast;
}

namespace supine::diary {
class Book;
class Store;
} // namespace supine::diary

namespace supine::player {
class SessionPage;
}

namespace supine::settings {
class SettingsPage;
}

namespace supine::window {

class HomePage;
class KeysCard;

/// Makes the sound of sessions for a language; tests put a silent one in its place.
using SoundMaker = std::function<voice::MadeSound(const QString& language, const model::Library&)>;

/// The window: one page at a time and the way between them. Home is made at once, every other page when
/// it is first wanted, sound and session only after the first paint.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// What is shown.
    enum class Page {
        Safety,
        Home,
        ScreenPlace,
        Exercise,
        Session,
        Settings,
        Faults,
        Recording,
        SoundDelay,
        BreathMatch,
        Diary
    };

    /// Content, settings and `ahead` are owned by the program and outlive the window. `spoken` is the
    /// language that was chosen for all words, "de". `ahead` speaks what no voice pack does, after
    /// the first paint; without it voice packs are looked for only with the first session.
    MainWindow(const content::LoadedLibrary& content, settings::SettingsKeeper& settings, SoundMaker makeSound,
               const QString& spoken, voice::LinesAhead* ahead = nullptr);
    ~MainWindow() override;

    Page page() const { return m_place.page; }
    QWidget* currentPage() const;

    void openHome();
    void openSafety();
    void openSettings();
    void openFaults();
    void openRecording();
    void openSoundDelay();
    /// Asks where the screen is, and begins the chosen routine then.
    void openScreenPlace();
    void openBreathMatch();
    void openExercise(const std::string& id);
    /// From now on the program keeps a diary in this store, which it owns and which outlives the
    /// window.
    void keepDiary(diary::Store& store);
    /// Nothing where no diary is kept; a sentence where it can't be read.
    void openDiary();
    /// How the person said their back is, 0 to 10, for the practice that is begun next. It holds
    /// for the day.
    std::optional<int> feelingBefore() const;
    /// One sentence that Home offers as a button, "You stopped in Pelvic tilt. Go on from there?"; empty
    /// is no offer.
    void setOffer(const QString& words);
    /// One quiet sentence on Home, "Last practised yesterday."; empty is none.
    void setLastPractice(const QString& words);
    /// Looks for words in all movements, over the page that is shown.
    void openSearch();
    /// Begins a routine, or one exercise of it alone, at the person's level. A sentence appears where
    /// that cannot be.
    void practise(const model::Routine& routine);
    void goBack();

    /// Null before the first session; it may be another one with the next.
    player::SessionPage* session() const { return m_session; }
    /// What is told of the session outside the window.
    player::Practising practising() const;
    /// Shows a sentence for a while, over whatever page is shown.
    void tell(const QString& sentence);
    /// Whether start() has something to begin: no session and nothing that listens is on the screen.
    bool mayStart() const;
    /// Begins what Start on Home begins, after the safety page where it was not read.
    void start();
    /// Does what a press on Start on Home would do, from whatever page: where the screen is not known
    /// it is asked first.
    void startAsOnHome();
    /// Home takes the place of a session that has finished or that closing the window has ended.
    void leaveEndedSession();

    /// Until the safety page was read nothing else is shown; what is asked for here is done then, or
    /// at once when it was read before.
    void whenSafe(std::function<void()> next);
    /// What waits for the first paint; that calls it, tests may too.
    void finishStart();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The person said how their back is, 0 to 10, before the practice that is begun next, or took
    /// it back. How it is afterwards SessionPage::felt() tells.
    void feltBefore(std::optional<int> feeling);
    /// The diary is to be written to one file.
    void backupWanted();
    /// The diary of a backup is to take the place of this one.
    void restoreWanted();
    /// The offer of Home was taken.
    void offerTaken();
    /// The first page was painted and everything that waited for it is done.
    void started();
    /// There is another session() from now on; nothing has begun in it yet.
    void sessionMade();
    /// practising() or mayStart() may answer differently now.
    void practisingChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    /// How the back was on a day.
    struct Felt {
        int feeling = 0; ///< 0 to 10.
        QDate day;
    };
    /// A page with what it shows, to come back to.
    struct Place {
        Page page = Page::Home;
        std::string exercise;
    };

    void show(Place place);
    void display(const Place& place);
    QWidget* makePage(const Place& place);
    QWidget* makeHome();
    QWidget* makeSafety();
    QWidget* makeSettings();
    QWidget* makeExercise(const std::string& id);
    QWidget* makeRecording();
    QWidget* makeSoundDelay();
    QWidget* makeScreenPlace();
    void beginFromHome();
    void startChosen();
    QWidget* makeBreathMatch();
    QWidget* makeDiary();
    void connectDiary();
    std::function<void()> diaryTaking();
    /// What tells a wish that only who keeps a diary can have.
    std::function<void()> diaryWish(void (MainWindow::*wish)());
    void askAtFinish();
    QWidget* makeEmpty();
    void replace(QWidget* page);
    void addShortcuts();
    QShortcut* addShortcut(const QKeySequence& keys, std::function<void()> action);
    void followSettings();
    void speakLanguage();
    void makeSession();
    void prepareVoice();
    void sayFailure(const QString& sentence);
    std::vector<content::Fault> faults() const;
    void forgetSession();
    void changeTextSize(double by);
    void toggleFullScreen();
    void closeSearch();
    void openFound(const QString& exercise, const QString& step);
    bool mayWander() const;

    const content::LoadedLibrary& m_content;
    settings::SettingsKeeper& m_settings;
    SoundMaker m_makeSound;
    Appearance m_appearance;
    voice::MadeSound m_sound;
    voice::LinesAhead* m_ahead;
    voice::SpeechChoice m_speech;            ///< Which `m_ahead` was given.
    std::vector<content::Fault> m_voiceFaults;
    bool m_isSoundOld = false;               ///< There are lines now that it does not know.
    QStackedWidget* m_stack;
    controls::Toast* m_toast;
    KeysCard* m_keys = nullptr;
    browse::SearchSheet* m_search = nullptr; ///< While it is open.
    HomePage* m_home = nullptr;             ///< Inside its scroll area, which the stack owns.
    QWidget* m_homeScroll = nullptr;
    settings::SettingsPage* m_settingsPage = nullptr;
    player::SessionPage* m_session = nullptr;
    QWidget* m_passing = nullptr;           ///< The page that is made anew each time it is shown.
    Place m_place;
    std::vector<Place> m_history;
    std::function<void()> m_afterSafety;
    QString m_offer;    ///< Of Home.
    QString m_lastPractice; ///< The same.
    QString m_language; ///< As the settings name it; empty is the desktop's.
    QString m_spoken;   ///< What that led to.
    bool m_started = false;
    std::unique_ptr<diary::Book> m_book; ///< Null where no diary is kept.
    diary::Store* m_diaryStore = nullptr; ///< Null where no diary is kept.
    std::optional<Felt> m_before;
};

} // namespace supine::window
