// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_parts.h"

#include "app/controls/look.h"
#include "app/player/words.h"
#include "app/text.h"
#include "core/session/flatten.h"

#include <QAccessible>
#include <QApplication>

#include <algorithm>

namespace supine::player {

using controls::Button;
using controls::Icon;
using session::State;

SessionPage::Parts::Parts(SessionPage& page, const model::Library& library,
                          const Appearance& appearance, voice::Sound& sound)
    : m_page(page), m_library(library), m_sound(sound), m_controller(library, sound, &page),
      m_stage(new Stage(m_controller, appearance, &page)),
      m_paceButton(new Button(Button::Kind::Quiet, Icon::Sliders,
                              tr("Pace", "button: how far and how slowly"), &page)),
      m_seeThroughButton(
          new Button(Button::Kind::Quiet, Icon::SeeThrough, tr("See through"), &page)),
      m_turnButton(new Button(Button::Kind::Icon, Icon::Turn, tr("Turn"), &page)),
      m_soundButton(new Button(Button::Kind::Icon, Icon::Sound, tr("Sound"), &page)),
      m_leaveButton(new Button(Button::Kind::Icon, Icon::Close, tr("Leave"), &page)),
      m_ready(new Button(Button::Kind::Tonal, Icon::Check,
                         tr("I'm ready", "the person lies already"), &page)),
      m_bar(new SessionBar(library, &page)), m_finish(new FinishPanel(&page)),
      m_soundPanel(new SoundPanel(&page)), m_pacePanel(new PacePanel(&page)),
      m_hurts(new HurtsSheet(&page)), m_leave(new LeaveSheet(&page)),
      m_screen(new ScreenSheet(&page)), m_peek(new PosePeek(library, appearance, &page)),
      m_toast(new controls::Toast(&page)), m_fade([this] { return mayControlsGo(); }, &page) {
    page.setFocusProxy(m_stage);
    m_toast->setFinder([this](const QSize& pill) { return placeOfToast(pill); });
    m_seeThroughButton->setCheckable(true);
    m_seeThroughButton->setToolTip(tr("See through: bones and muscles (X)"));
    m_turnButton->setToolTip(tr("Where is your screen? (T turns the picture)"));
    m_soundButton->setToolTip(tr("Sound (S)"));
    m_leaveButton->setToolTip(tr("Leave (Esc)"));
    m_ready->hide();
    connectStage();
    connectBar();
    connectSheets();
    connectSound();
    connectPace();
    connectFade();
    connectView();
    qApp->installEventFilter(&page);
}

std::optional<session::TimelineFault> SessionPage::Parts::start(const model::Routine& routine,
                                                                session::TimelineOptions options) {
    options.lineSeconds = m_sound.lineSeconds();
    options.guidance = preferences().guidance;
    Result<session::Plan, session::TimelineFault> plan =
        session::makePlan(m_library, routine, options);
    if (!plan)
        return plan.error();
    end();
    hear(true);
    m_controller.begin(std::move(plan).value());
    m_bar->timeline()->setTimeline(&m_controller.session()->timeline());
    m_stage->sessionChanged();
    m_fade.wake();
    follow();
    takeFocus();
    return std::nullopt;
}

void SessionPage::Parts::end() {
    m_bar->timeline()->setTimeline(nullptr);
    m_controller.end();
    for (controls::Sheet* const sheet :
         std::initializer_list<controls::Sheet*>{m_soundPanel, m_pacePanel, m_hurts, m_leave, m_screen})
        sheet->shut();
    m_peek->hide();
    m_finish->hide();
    m_atFinish.reset();
    place();
    Q_EMIT m_page.practisingChanged();
}

void SessionPage::Parts::askAtFinish(std::optional<int> before) {
    m_atFinish = FinishPanel::Question{before};
}

bool SessionPage::Parts::isRunning() const {
    return m_controller.session() && state() != State::Finished;
}

State SessionPage::Parts::state() const {
    return m_controller.session() ? m_controller.session()->state() : State::Ready;
}

void SessionPage::Parts::setPreferences(const Preferences& preferences) {
    m_preferences = preferences;
    applyPreferences();
}

void SessionPage::Parts::applyPreferences() {
    const Preferences& now = preferences();
    m_sound.setVolumes(now.volumes);
    m_sound.setDelay(now.soundDelay);
    m_soundPanel->setPreferences(now);
    m_stage->setCaptionsOn(now.captions);
    m_stage->setTurn(now.turn);
    m_stage->setFloorView(now.floorView);
    m_stage->setLayers(now.layers);
    m_seeThroughButton->setChecked(now.layers.seeThrough);
    m_stage->setVoiceOn(now.volumes.voiceOn && now.volumes.master > 0 && m_hasSound);
    m_stage->setBreathOn(now.volumes.breathOn && now.volumes.master > 0 && m_hasSound);
    m_soundButton->setPictogram(now.volumes.master > 0 ? Icon::Sound : Icon::Muted);
    guide(now.guidance);
}

// What no device plays, a screen reader is to say.
void SessionPage::Parts::hear(bool hasSound) {
    m_hasSound = hasSound;
    applyPreferences();
}

// Another guidance has other lines, and the captions' size fits the longest of them.
void SessionPage::Parts::guide(session::Guidance guidance) {
    if (!isRunning() || m_controller.session()->plan().options.guidance == guidance)
        return;
    if (const auto fault = m_controller.guide(guidance))
        m_toast->say(text::plain(fault->sentence));
    m_stage->sessionChanged();
}

// By the person's own hand, so that it is kept.
void SessionPage::Parts::change(const std::function<void(Preferences&)>& how) {
    how(m_preferences);
    applyPreferences();
    Q_EMIT m_page.preferencesChanged(m_preferences);
}

// The session is in another state: other parts are seen, and the focus goes where it is needed.
void SessionPage::Parts::follow() {
    if (!m_controller.session())
        return;
    const bool finished = state() == State::Finished;
    const bool hurting = state() == State::Hurting;
    if (m_stage->scene() == Scene::Question && !hurting)
        m_stage->setPanel({});
    m_stage->setScene(finished ? Scene::Finish : hurting ? Scene::Question : Scene::Lesson);
    followControls();
    m_bar->setPlaying(state() == State::Playing);
    m_bar->timeline()->setTimeline(&m_controller.session()->timeline());
    followQuestion();
    if (finished && !m_finish->isVisible())
        openFinish();
    if (state() != State::Playing)
        m_fade.wake();
    followPlace();
    Q_EMIT m_page.practisingChanged();
}

// Beside a question and at the finish there is nothing to steer.
void SessionPage::Parts::followControls() {
    const bool steering = state() != State::Hurting && state() != State::Finished;
    m_bar->setVisible(steering && m_fade.areShown());
    for (QWidget* const part : headerControls())
        part->setVisible(steering && m_fade.areShown());
    if (!m_bar->isVisible())
        m_peek->hide();
    m_stage->setControlsShown(m_fade.areShown());
    placeReady();
    m_toast->findPlace();
    m_stage->setCursor(m_fade.areShown() ? Qt::ArrowCursor : Qt::BlankCursor);
}

void SessionPage::Parts::followPlace() {
    const session::Session* session = m_controller.session();
    if (!session)
        return;
    followChapter();
    m_bar->timeline()->setPosition(session->position());
    m_bar->setTimeLeft(timeLeft(session->timeline().duration - session->position()));
    followPace();
    followReady();
}

// Who gets down and who rests goes on when they are ready, not when a clock says so.
void SessionPage::Parts::followReady() {
    const bool resting = m_controller.canCutRestShort();
    const bool ready = m_controller.canSayReady() || resting;
    if (ready == m_ready->isVisible())
        return;
    if (m_ready->hasFocus())
        m_stage->setFocus(Qt::OtherFocusReason);
    m_ready->setLabel(resting ? tr("I have rested", "on to getting up")
                              : tr("I'm ready", "the person lies already"));
    m_ready->setVisible(ready);
    placeReady();
}

void SessionPage::Parts::followQuestion() {
    if (state() != State::Hurting) {
        if (!m_hurts->isVisible())
            return;
        m_hurts->shut();
        return m_stage->setFocus(Qt::OtherFocusReason);
    }
    if (m_hurts->isVisible())
        return m_hurts->setSmallestAlready(isSmallest());
    shutPanels();
    m_leave->shut();
    m_toast->hide();
    m_hurts->setLarge(m_controlsWereHidden || !m_fade.areShown());
    m_hurts->begin(skipGoesTo(), isSmallest());
    placeQuestion();
    m_hurts->ask();
}

void SessionPage::Parts::openFinish() {
    shutPanels();
    const model::Interjection* closing =
        m_library.interjection(m_controller.session()->stoppedEarly() ? "stopped-early" : "finish");
    m_finish->show(closing ? text::of(closing->text) : QString(),
                   practisedSentence(m_library, m_controller.practice()), m_atFinish);
    m_finish->raise();
    placeFinish();
}

QString SessionPage::Parts::skipGoesTo() const {
    const session::Session& session = *m_controller.session();
    const std::size_t next = session.moment().chapter + 1;
    const auto& chapters = session.timeline().chapters;
    return next < chapters.size() ? shortTitleOf(m_library, chapters[next].exercise) : QString();
}

bool SessionPage::Parts::isSmallest() const {
    const model::Exercise* exercise = m_library.exercise(chapterNow().exercise);
    const session::TimelineOptions& options = m_controller.session()->plan().options;
    return !exercise || !model::usesRange(*exercise) ||
           session::rangeOf(options, exercise->id) <= motion::smallestRange + 1e-9;
}

bool SessionPage::Parts::isAsking() const {
    return m_hurts->isVisible() || m_leave->isVisible() || isPanelOpen();
}

bool SessionPage::Parts::mayControlsGo() const {
    const QWidget* focus = QApplication::focusWidget();
    const std::vector<Button*> header = headerControls();
    const bool inControls =
        focus && (m_bar->isAncestorOf(focus) ||
                  std::find(header.begin(), header.end(), focus) != header.end());
    return state() == State::Playing && !isAsking() && !inControls && !QAccessible::isActive() &&
           QApplication::mouseButtons() == Qt::NoButton;
}

void SessionPage::Parts::takeFocus() {
    if (m_finish->isVisible() || isAsking())
        return;
    m_stage->setFocus(Qt::OtherFocusReason);
}

} // namespace supine::player
