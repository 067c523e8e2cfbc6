// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/controls/toast.h"
#include "app/player/session_page.h"
#include "app/text.h"
#include "app/window/home_page.h"
#include "core/diary/book.h"
#include "app/window/keys_card.h"
#include "app/settings/movements.h"
#include "app/settings/settings_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace supine::window {

using settings::Settings;
using settings::SettingsKeeper;
using settings::timelineOptions;

namespace {

constexpr QSize firstSize{1280, 800};
constexpr QSize leastSize{480, 420};

QSize sizeFor(const QScreen* screen) {
    return screen != nullptr ? firstSize.boundedTo(screen->availableSize()) : firstSize;
}

player::Preferences preferencesOf(const Settings& settings) {
    return {settings.volumes, settings.captions, settings.layers,    settings.guidance,
            settings.turn,    settings.screen,   settings.floorView, settings.soundDelay};
}

} // namespace

MainWindow::MainWindow(const content::LoadedLibrary& content, SettingsKeeper& settings,
                       SoundMaker makeSound, const QString& spoken, voice::LinesAhead* ahead)
    : m_content(content), m_settings(settings), m_makeSound(std::move(makeSound)),
      m_appearance(content.library), m_ahead(ahead), m_speech(settings.now().speech),
      m_stack(new QStackedWidget(this)), m_toast(new controls::Toast(this)),
      m_language(settings.now().language), m_spoken(spoken) {
    setWindowTitle(tr("Supine"));
    setMinimumSize(leastSize);
    resize(sizeFor(QGuiApplication::primaryScreen()));
    if (!settings.now().geometry.isEmpty())
        restoreGeometry(settings.now().geometry);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    addShortcuts();
    qApp->installEventFilter(this);
    followSettings();
    connect(&m_settings, &SettingsKeeper::changed, this, &MainWindow::followSettings);
    if (m_ahead != nullptr) {
        connect(m_ahead, &voice::LinesAhead::progressed, this, [this] { m_isSoundOld = true; });
        connect(m_ahead, &voice::LinesAhead::finished, this, [this] { m_isSoundOld = true; });
        connect(m_ahead, &voice::LinesAhead::failed, this, &MainWindow::sayFailure);
    }
    m_place.page = settings.now().safetyRead ? Page::Home : Page::Safety;
    display(m_place);
}

MainWindow::~MainWindow() {
    // The session speaks to the sound until it ends.
    delete m_session;
}

QWidget* MainWindow::currentPage() const {
    return m_stack->currentWidget();
}

void MainWindow::openHome() {
    m_history.clear();
    m_place = {Page::Home, {}};
    display(m_place);
}

void MainWindow::openSafety() {
    show({Page::Safety, {}});
}

void MainWindow::openSettings() {
    show({Page::Settings, {}});
}

void MainWindow::openFaults() {
    show({Page::Faults, {}});
}

void MainWindow::openSoundDelay() {
    show({Page::SoundDelay, {}});
}

void MainWindow::openScreenPlace() {
    show({Page::ScreenPlace, {}});
}

void MainWindow::openBreathMatch() {
    show({Page::BreathMatch, {}});
}

void MainWindow::openRecording() {
    show({Page::Recording, {}});
}

void MainWindow::openExercise(const std::string& id) {
    if (m_content.library.exercise(id) != nullptr)
        show({Page::Exercise, id});
}

void MainWindow::show(Place place) {
    if (place.page == m_place.page && place.exercise == m_place.exercise)
        return;
    // Wandering from exercise to exercise goes back in one step,
    // and nobody goes back to a question they have answered.
    if (place.page != m_place.page && m_place.page != Page::ScreenPlace)
        m_history.push_back(m_place);
    m_place = std::move(place);
    display(m_place);
}

void MainWindow::goBack() {
    if (m_place.page == Page::Settings && m_settingsPage->goBack())
        return;
    if (m_history.empty())
        return;
    m_place = m_history.back();
    m_history.pop_back();
    display(m_place);
}

void MainWindow::whenSafe(std::function<void()> next) {
    if (m_settings.now().safetyRead)
        next();
    else
        m_afterSafety = std::move(next);
}

void MainWindow::practise(const model::Routine& routine) {
    makeSession();
    const Settings& s = m_settings.now();
    const auto fault = m_session->start(routine, timelineOptions(s, m_content.library, s.level));
    if (fault)
        return m_toast->say(text::plain(fault->sentence));
    askAtFinish();
    show({Page::Session, {}});
}

// What was found while the first page was painted may be a sentence for a person who is not looking
// at a session.
void MainWindow::sayFailure(const QString& sentence) {
    if (m_place.page != Page::Session)
        m_toast->say(sentence);
}

void MainWindow::tell(const QString& sentence) {
    m_toast->say(sentence);
}

void MainWindow::prepareVoice() {
    if (m_ahead == nullptr)
        return;
    const voice::FoundPacks found =
        voice::findPacks(m_spoken, m_content.library, voice::packFolders());
    for (const content::Fault& fault : found.faults)
        qWarning("%s", content::toText(fault).c_str());
    m_voiceFaults = found.faults;
    if (m_home != nullptr)
        m_home->setFaults(static_cast<int>(faults().size()));
    m_ahead->prepare(m_speech, m_spoken, voice::unspokenLines(m_content.library, found.packs));
}

// The sound's device opens only with a session, but its voice pack is read here.
void MainWindow::makeSession() {
    if (m_session != nullptr && (!m_isSoundOld || m_session->isRunning()))
        return;
    delete m_session;
    m_isSoundOld = false;
    m_sound = m_makeSound(m_spoken, m_content.library);
    m_session = new player::SessionPage(m_content.library, m_appearance, *m_sound.sound);
    m_stack->addWidget(m_session);
    m_session->setPreferences(preferencesOf(m_settings.now()));
    connect(m_session, &player::SessionPage::left, this, &MainWindow::goBack);
    connect(m_session, &player::SessionPage::practisingChanged, this, &MainWindow::practisingChanged);
    connect(m_session, &player::SessionPage::rangeChanged, this, [this](const QString& id, double range) {
        m_settings.change([&id, range](Settings& s) { s.ranges[id.toStdString()] = range; });
    });
    connect(m_session, &player::SessionPage::paceChanged, this, [this](const BreathPace& pace) {
        m_settings.change([&pace](Settings& s) { s.pace = pace; });
    });
    connect(m_session, &player::SessionPage::levelFollowed, this, [this](const QString& id) {
        m_settings.change([&id](Settings& s) {
            s.pace.reset();
            s.ranges.erase(id.toStdString());
        });
    });
    connect(m_session, &player::SessionPage::mirrorWanted, this, [this] {
        m_settings.change([](Settings& s) { s.figure.mirrored = !s.figure.mirrored; });
    });
    connect(m_session, &player::SessionPage::preferencesChanged, this,
            [this](const player::Preferences& preferences) {
                m_settings.change([&preferences](Settings& s) {
                    s.volumes = preferences.volumes;
                    s.captions = preferences.captions;
                    s.layers = preferences.layers;
                    s.guidance = preferences.guidance;
                    s.turn = preferences.turn;
                    s.screen = preferences.screen;
                    s.floorView = preferences.floorView;
                });
            });
    Q_EMIT sessionMade();
}

// The next session makes its sound anew.
void MainWindow::forgetSession() {
    delete m_session;
    m_session = nullptr;
    m_sound = {};
    Q_EMIT practisingChanged();
}

void MainWindow::followSettings() {
    const Settings& s = m_settings.now();
    controls::look().setChoice(s.theme);
    controls::look().setTextSize(s.textSize);
    controls::look().setMotionChoice(s.motion);
    m_appearance.choose(s.figure);
    if (m_session != nullptr)
        m_session->setPreferences(preferencesOf(s));
    if (s.speech != m_speech) {
        m_speech = s.speech;
        prepareVoice();
    }
    // Rebuilding here would delete the control that has just been used.
    if (s.language != m_language)
        QTimer::singleShot(0, this, &MainWindow::speakLanguage);
}

// All words are made again by making the pages again.
void MainWindow::speakLanguage() {
    if (m_settings.now().language == m_language || m_place.page == Page::Session)
        return;
    m_language = m_settings.now().language;
    m_spoken = text::chooseLanguage(m_language);
    QGuiApplication::setLayoutDirection(QLocale(m_spoken).textDirection());
    const int section = m_settingsPage != nullptr ? m_settingsPage->section() : 0;
    forgetSession();
    delete m_homeScroll;
    m_homeScroll = nullptr;
    m_home = nullptr;
    delete m_settingsPage;
    m_settingsPage = nullptr;
    delete m_keys;
    m_keys = nullptr;
    display(m_place);
    prepareVoice();
    if (m_place.page == Page::Settings)
        m_settingsPage->showSection(section);
}

void MainWindow::changeTextSize(double by) {
    m_settings.change([by](Settings& s) {
        s.textSize = by == 0 ? controls::smallestText
                             : std::clamp(s.textSize + by, controls::smallestText, controls::largestText);
    });
}

void MainWindow::toggleFullScreen() {
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::finishStart() {
    if (m_started)
        return;
    m_started = true;
    if (m_home != nullptr)
        m_home->prepareCards();
    prepareVoice();
    Q_EMIT started();
}

void MainWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), controls::theme().bg);
}

// Whatever is painted first, the rest of the start comes after it.
bool MainWindow::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Paint) {
        qApp->removeEventFilter(this);
        QTimer::singleShot(0, this, &MainWindow::finishStart);
    }
    return false;
}

void MainWindow::resizeEvent(QResizeEvent*) {
    controls::look().setWindow(size());
    if (m_keys != nullptr && m_keys->isVisible())
        m_keys->shut();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const QByteArray geometry = saveGeometry();
    m_settings.change([&geometry](Settings& s) { s.geometry = geometry; });
    if (m_session != nullptr)
        m_session->end();
    event->accept();
}

} // namespace supine::window
