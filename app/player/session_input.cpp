// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_parts.h"

#include "app/player/words.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace supine::player {

using session::State;

namespace {

constexpr Seconds arrowStep{5};
constexpr double volumeStep = 0.1;

bool isTouch(QEvent::Type type) {
    return type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::Wheel ||
           type == QEvent::TouchBegin || type == QEvent::TabletPress;
}

} // namespace

void SessionPage::Parts::noticeInput(const QObject* watched, const QEvent& event) {
    const auto* const widget = qobject_cast<const QWidget*>(watched);
    if (!widget || !m_page.isVisible() || (widget != &m_page && !m_page.isAncestorOf(widget)))
        return;
    if (event.type() == QEvent::MouseMove) {
        // A widget that appears under a resting pointer sends moves too.
        const QPoint pointer = static_cast<const QMouseEvent&>(event).globalPosition().toPoint();
        if (std::exchange(m_pointer, pointer) != pointer)
            m_fade.wake();
    } else if (isTouch(event.type())) {
        if (event.type() != QEvent::KeyPress || widget == QApplication::focusWidget())
            m_controlsWereHidden = !m_fade.areShown();
        m_fade.wake();
    }
}

bool SessionPage::Parts::answerKey(const QKeyEvent& event) {
    const std::optional<Act> asked = actOf(event.keyCombination());
    if (!asked || !m_controller.session())
        return false;
    act(*asked);
    return true;
}

void SessionPage::Parts::act(Act asked) {
    if (m_leave->isVisible() || (state() == State::Hurting && actInQuestion(asked)))
        return;
    if (state() == State::Finished && asked != Act::Escape && asked != Act::FullScreen)
        return;
    switch (asked) {
    case Act::PlayOrPause:
        return m_controller.playOrPause();
    case Act::Play:
        return m_controller.play();
    case Act::Pause:
    case Act::Stop:
        return m_controller.pause();
    case Act::Forward:
        return m_controller.seekBy(arrowStep);
    case Act::Back:
        return m_controller.seekBy(-arrowStep);
    case Act::NextChapter:
        return m_controller.canSayReady() ? m_controller.ready() : m_controller.nextChapter();
    case Act::PreviousChapter:
        return m_controller.previousChapter();
    case Act::Again:
        m_stage->tellAgain();
        return m_controller.again();
    case Act::Hurts:
        return m_controller.itHurts();
    default:
        return actOnSurroundings(asked);
    }
}

// What is asked of the page rather than of the session.
void SessionPage::Parts::actOnSurroundings(Act asked) {
    switch (asked) {
    case Act::Captions:
        return toggleCaptions();
    case Act::Mirror:
        return Q_EMIT m_page.mirrorWanted();
    case Act::SeeThrough:
        return toggleSeeThrough();
    case Act::TurnOn:
        return turn(turnedOn(preferences().turn));
    case Act::FloorView:
        return toggleFloorView();
    case Act::SoundPanel:
        return toggleSoundPanel();
    case Act::PacePanel:
        return togglePacePanel();
    case Act::Louder:
        return changeVolume(volumeStep);
    case Act::Softer:
        return changeVolume(-volumeStep);
    case Act::Where:
        return m_toast->say(m_stage->description());
    case Act::FullScreen:
        return toggleFullScreen();
    case Act::Escape:
        return climbOut();
    default:
        return;
    }
}

// While "it hurts" is open keys answer it: numbers, and on a remote play goes on, previous moves
// less, next skips, stop stops.
bool SessionPage::Parts::actInQuestion(Act asked) {
    switch (asked) {
    case Act::One:
    case Act::PreviousChapter:
        m_controller.moveLess();
        return true;
    case Act::Two:
    case Act::NextChapter:
        m_controller.skipThis();
        return true;
    case Act::Three:
    case Act::Stop:
        m_controller.stopForToday();
        return true;
    case Act::Play:
    case Act::PlayOrPause:
    case Act::Escape:
        m_controller.carryOn();
        return true;
    case Act::Hurts:
    case Act::Louder:
    case Act::Softer:
    case Act::FullScreen:
        return false;
    default:
        return true;
    }
}

// Escape shows the controls, then asks whether to leave.
void SessionPage::Parts::climbOut() {
    if (isPanelOpen()) {
        shutPanels();
        return m_stage->setFocus(Qt::OtherFocusReason);
    }
    if (!m_controlsWereHidden)
        askToLeave();
}

void SessionPage::Parts::askToLeave() {
    if (!isRunning())
        return leave();
    shutPanels();
    m_controller.pause();
    placeInMiddle(*m_leave, leaveWidth);
    m_leave->ask();
}

void SessionPage::Parts::leave() {
    end();
    Q_EMIT m_page.left();
}

void SessionPage::Parts::toggleSoundPanel() {
    if (m_soundPanel->isVisible()) {
        m_soundPanel->shut();
        return m_stage->setFocus(Qt::OtherFocusReason);
    }
    m_pacePanel->shut();
    placeSoundPanel();
    m_soundPanel->open();
}

void SessionPage::Parts::changeVolume(double by) {
    const double volume =
        std::clamp(std::round((preferences().volumes.master + by) * 10) / 10, 0.0, 1.0);
    change([volume](Preferences& p) { p.volumes.master = volume; });
    m_toast->say(
        tr("Volume %1 %").arg(QLocale().toString(static_cast<int>(std::lround(100 * volume)))));
}

void SessionPage::Parts::toggleCaptions() {
    change([](Preferences& p) { p.captions = !p.captions; });
    m_toast->say(preferences().captions ? tr("Captions are on.") : tr("Captions are off."));
}

void SessionPage::Parts::toggleSeeThrough() {
    change([](Preferences& p) { p.layers.seeThrough = !p.layers.seeThrough; });
    m_toast->say(preferences().layers.seeThrough ? tr("Bones and muscles are shown.")
                                                 : tr("Bones and muscles are hidden."));
}

void SessionPage::Parts::toggleFullScreen() {
    QWidget* const window = m_page.window();
    window->setWindowState(window->windowState() ^ Qt::WindowFullScreen);
}

} // namespace supine::player
