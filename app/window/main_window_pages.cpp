// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, how they are made and what they ask for.
#include "app/browse/exercise_page.h"
#include "app/controls/button.h"
#include "app/controls/scroll_area.h"
#include "app/controls/text_block.h"
#include "app/controls/toast.h"
#include "app/desktop/notification.h"
#include "app/player/session_page.h"
#include "app/recording/recording_page.h"
#include "app/text.h"
#include "app/voice/packs/voice_pack.h"
#include "app/voice/recording/loudspeaker.h"
#include "app/voice/recording/microphone.h"
#include "app/window/breath_match_page.h"
#include "app/window/faults_page.h"
#include "app/window/home_page.h"
#include "app/window/main_window.h"
#include "app/settings/movements.h"
#include "app/window/safety_page.h"
#include "app/window/screen_place_page.h"
#include "app/settings/settings_page.h"
#include "app/window/sound_delay_page.h"

#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace supine::window {

using settings::Settings;
using settings::SettingsPage;
using settings::chosenRoutine;
using settings::dailyRoutine;
using settings::movementsOf;
using settings::timelineOptions;

namespace {

// Home lays itself out for the part that can be seen and may be higher than it.
class HomeScroll : public QScrollArea {
public:
    explicit HomeScroll(HomePage* home) : m_home(home) {
        setWidget(home);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        controls::makeReachable(this);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        m_home->fit(viewport()->size());
        QScrollArea::resizeEvent(event);
    }

private:
    HomePage* m_home;
};

/// The exercise that is about nothing but the breath.
constexpr std::string_view breathingExercise = "diaphragmatic-breathing";

// What has the focus first on a page. It is no focus proxy: with one the page itself is a stop of the
// Tab key that leads there, and what stands before it is passed over.
QWidget* firstOf(QWidget* page) {
    if (const auto* const recording = qobject_cast<recording::RecordingPage*>(page))
        return recording->first();
    if (const auto* const place = qobject_cast<ScreenPlacePage*>(page))
        return place->first();
    return page;
}

} // namespace

void MainWindow::display(const Place& place) {
    closeSearch();
    QWidget* const page = makePage(place);
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    QWidget* const old = m_passing;
    const bool passes = place.page == Page::Exercise || place.page == Page::Safety ||
                        place.page == Page::Faults || place.page == Page::Recording ||
                        place.page == Page::SoundDelay || place.page == Page::ScreenPlace ||
                        place.page == Page::BreathMatch || place.page == Page::Diary;
    m_passing = passes ? page : nullptr;
    if (old != nullptr && old != page) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    // It is not shown until the keyboard is used.
    if (place.page == Page::Home && m_home != nullptr)
        m_home->startButton()->setFocus(Qt::OtherFocusReason);
    else if (place.page != Page::Session)
        firstOf(page)->setFocus(Qt::OtherFocusReason);
    Q_EMIT practisingChanged();
}

QWidget* MainWindow::makePage(const Place& place) {
    switch (place.page) {
    case Page::Safety:
        return makeSafety();
    case Page::Exercise:
        return makeExercise(place.exercise);
    case Page::Session:
        return m_session;
    case Page::Settings:
        return makeSettings();
    case Page::Faults: {
        auto* const page = new FaultsPage(faults());
        connect(page, &FaultsPage::left, this, &MainWindow::goBack);
        return page;
    }
    case Page::Recording:
        return makeRecording();
    case Page::SoundDelay:
        return makeSoundDelay();
    case Page::ScreenPlace:
        return makeScreenPlace();
    case Page::BreathMatch:
        return makeBreathMatch();
    case Page::Diary:
        return makeDiary();
    case Page::Home:
        break;
    }
    return makeHome();
}

QWidget* MainWindow::makeHome() {
    if (m_homeScroll != nullptr)
        return m_homeScroll;
    if (m_content.library.builds.empty() || dailyRoutine(m_content.library) == nullptr)
        return m_homeScroll = makeEmpty();
    m_home = new HomePage(m_content.library, m_appearance, m_settings,
                          static_cast<int>(faults().size()));
    connect(m_home, &HomePage::startWanted, this, &MainWindow::beginFromHome);
    connect(m_home, &HomePage::safetyWanted, this, &MainWindow::openSafety);
    connect(m_home, &HomePage::settingsWanted, this, &MainWindow::openSettings);
    connect(m_home, &HomePage::searchWanted, this, &MainWindow::openSearch);
    connect(m_home, &HomePage::faultsWanted, this, &MainWindow::openFaults);
    connect(m_home, &HomePage::exerciseWanted, this,
            [this](const QString& id) { openExercise(id.toStdString()); });
    connectDiary();
    if (m_started)
        m_home->prepareCards();
    return m_homeScroll = new HomeScroll(m_home);
}

std::vector<content::Fault> MainWindow::faults() const {
    std::vector<content::Fault> all = m_content.faults;
    all.insert(all.end(), m_voiceFaults.begin(), m_voiceFaults.end());
    return all;
}

// Without a body or a routine there is nothing to press; the faults say why.
QWidget* MainWindow::makeEmpty() {
    auto* const faults = new FaultsPage(m_content.faults);
    faults->setBackVisible(false);
    m_home = nullptr;
    return faults;
}

QWidget* MainWindow::makeSafety() {
    const bool first = !m_settings.now().safetyRead;
    auto* const safety =
        new SafetyPage(m_content.library, m_settings,
                       first ? SafetyPage::Occasion::FirstRun : SafetyPage::Occasion::Again);
    connect(safety, &SafetyPage::left, this, &MainWindow::goBack);
    connect(safety, &SafetyPage::read, this, [this] {
        m_settings.change([](Settings& s) { s.safetyRead = true; });
        openHome();
        if (const auto next = std::exchange(m_afterSafety, nullptr))
            next();
    });
    return safety;
}

QWidget* MainWindow::makeSettings() {
    if (m_settingsPage != nullptr)
        return m_settingsPage;
    settings::SettingsLinks links{[this] { openSafety(); },
                                  [this] { openRecording(); },
                                  [this] { openSoundDelay(); },
                                  [this] { openBreathMatch(); },
                                  m_ahead,
                                  diaryTaking(),
                                  diaryWish(&MainWindow::backupWanted),
                                  diaryWish(&MainWindow::restoreWanted),
                                  {}};
    links.askForNotifications = [](QObject* receiver, auto answered) {
        desktop::askForNotifications(QDBusConnection::sessionBus(), receiver, std::move(answered));
    };
    m_settingsPage = new SettingsPage(m_content.library, m_appearance, m_settings, links);
    connect(m_settingsPage, &SettingsPage::left, this, &MainWindow::goBack);
    return m_settingsPage;
}

QWidget* MainWindow::makeScreenPlace() {
    auto* const page = new ScreenPlacePage(m_settings);
    connect(page, &ScreenPlacePage::left, this, &MainWindow::goBack);
    connect(page, &ScreenPlacePage::answered, this, &MainWindow::startChosen);
    return page;
}

void MainWindow::beginFromHome() {
    if (m_settings.now().screen)
        startChosen();
    else
        openScreenPlace();
}

void MainWindow::startChosen() {
    practise(*chosenRoutine(m_content.library, m_settings.now()));
}

// It has a sound of its own: nobody practises meanwhile, and a session's stays as it is.
QWidget* MainWindow::makeSoundDelay() {
    auto* const page =
        new SoundDelayPage(m_makeSound(m_spoken, m_content.library).sound, m_settings);
    connect(page, &SoundDelayPage::left, this, &MainWindow::goBack);
    return page;
}

QWidget* MainWindow::makeBreathMatch() {
    auto* const page = new BreathMatchPage(m_content.library, m_appearance);
    connect(page, &BreathMatchPage::left, this, &MainWindow::goBack);
    connect(page, &BreathMatchPage::paceChosen, this, [this](const BreathPace& pace) {
        m_settings.change([&pace](Settings& s) { s.pace = pace; });
        goBack();
        m_toast->say(tr("Everything follows your breath now."));
    });
    return page;
}

// What was recorded speaks from the next session on.
QWidget* MainWindow::makeRecording() {
    auto* const recording =
        new recording::RecordingPage(m_content.library, {voice::packFolders().front(), m_spoken,
                                                         std::make_unique<voice::Microphone>(),
                                                         std::make_unique<voice::Loudspeaker>()});
    connect(recording, &recording::RecordingPage::left, this, &MainWindow::goBack);
    connect(recording, &recording::RecordingPage::kept, this, &MainWindow::forgetSession);
    return recording;
}

QWidget* MainWindow::makeExercise(const std::string& id) {
    const model::Exercise* const exercise = m_content.library.exercise(id);
    const auto movements = movementsOf(m_content.library);
    const auto at = std::find(movements.begin(), movements.end(), exercise);
    browse::ExercisePage::Subject subject;
    subject.exercise = exercise;
    subject.number = static_cast<int>(at - movements.begin()) + 1;
    subject.count = static_cast<int>(movements.size());
    subject.options = timelineOptions(m_settings.now(), m_content.library, m_settings.now().level);
    subject.layers = m_settings.now().layers;
    subject.matchesBreath = id == breathingExercise;
    auto* const page = new browse::ExercisePage(m_content.library, m_appearance, subject);
    connect(page, &browse::ExercisePage::left, this, &MainWindow::goBack);
    connect(page, &browse::ExercisePage::breathMatchWanted, this, &MainWindow::openBreathMatch);
    connect(page, &browse::ExercisePage::practise, this,
            [this, exercise] { practise(session::routineOf(*exercise)); });
    connect(page, &browse::ExercisePage::layersChosen, this, [this](const figure::Layers& layers) {
        m_settings.change([&layers](Settings& s) { s.layers = layers; });
    });
    connect(page, &browse::ExercisePage::rangeChosen, this,
            [this](const QString& name, double range) {
                m_settings.change(
                    [&name, range](Settings& s) { s.ranges[name.toStdString()] = range; });
            });
    return page;
}

} // namespace supine::window
