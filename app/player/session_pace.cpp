// SPDX-License-Identifier: GPL-3.0-or-later
// How far and how slowly, as it is changed in the middle of a session.
#include "app/player/session_parts.h"

#include "app/text.h"
#include "core/session/flatten.h"

namespace supine::player {

void SessionPage::Parts::connectPace() {
    m_paceButton->setToolTip(tr("How far you go, and how slowly you breathe (R)"));
    QObject::connect(m_paceButton, &controls::Button::clicked, &m_page,
                     [this] { act(Act::PacePanel); });
    QObject::connect(m_pacePanel, &PacePanel::rangeChosen, &m_page,
                     [this](double range) { changeRange(range); });
    QObject::connect(m_pacePanel, &PacePanel::paceChosen, &m_page,
                     [this](const BreathPace& pace) { changePace(pace); });
    QObject::connect(m_pacePanel, &PacePanel::levelWanted, &m_page, [this] { followLevel(); });
    for (controls::Sheet* const panel : std::initializer_list<controls::Sheet*>{m_pacePanel, m_soundPanel})
        QObject::connect(panel, &controls::Sheet::closed, &m_page, [this] {
            m_stage->setPanel({});
            placeReady();
        });
    QObject::connect(m_pacePanel, &controls::Sheet::left, &m_page,
                     [this] { m_stage->setFocus(Qt::OtherFocusReason); });
}

bool SessionPage::Parts::isPanelOpen() const {
    return m_soundPanel->isVisible() || m_pacePanel->isVisible() || m_screen->isVisible();
}

void SessionPage::Parts::shutPanels() {
    m_soundPanel->shut();
    m_pacePanel->shut();
    m_screen->shut();
}

const session::Chapter& SessionPage::Parts::chapterNow() const {
    const session::Session& session = *m_controller.session();
    return session.timeline().chapters[session.moment().chapter];
}

void SessionPage::Parts::changeRange(double range) {
    if (!isRunning())
        return;
    const std::string exercise = chapterNow().exercise;
    if (isRefused(m_controller.changeRange(exercise, range)))
        return;
    Q_EMIT m_page.rangeChanged(text::plain(exercise), range);
}

void SessionPage::Parts::changePace(const BreathPace& pace) {
    if (!isRunning() || isRefused(m_controller.changePace(pace)))
        return;
    Q_EMIT m_page.paceChanged(pace);
}

void SessionPage::Parts::followLevel() {
    if (!isRunning())
        return;
    const std::string exercise = chapterNow().exercise;
    if (isRefused(m_controller.followLevel(exercise)))
        return;
    Q_EMIT m_page.levelFollowed(text::plain(exercise));
}

// The session stays as it was, and its controls go back to that.
bool SessionPage::Parts::isRefused(const std::optional<session::TimelineFault>& fault) {
    if (fault)
        m_toast->say(text::plain(fault->sentence));
    else
        m_stage->sessionChanged(); // other lines, and the captions' size fits the longest of them
    followPace();
    return fault.has_value();
}

PacePanel::Reading SessionPage::Parts::paceReading() const {
    const session::TimelineOptions& options = m_controller.session()->plan().options;
    PacePanel::Reading reading;
    reading.exercise = m_library.exercise(chapterNow().exercise);
    reading.range = session::rangeOf(options, chapterNow().exercise);
    reading.pace = options.pace;
    const bool hasRange = reading.exercise != nullptr && model::usesRange(*reading.exercise);
    reading.isOwn = !(options.pace == m_library.levels[options.level].pace) ||
                    (hasRange && options.ranges.contains(chapterNow().exercise));
    return reading;
}

void SessionPage::Parts::followPace() {
    if (!m_pacePanel->isVisible() || !m_controller.session())
        return;
    if (m_pacePanel->show(paceReading()))
        placePacePanel();
    m_pacePanel->setBreath(m_controller.session()->moment().breath);
}

void SessionPage::Parts::togglePacePanel() {
    if (m_pacePanel->isVisible()) {
        m_pacePanel->shut();
        return m_stage->setFocus(Qt::OtherFocusReason);
    }
    m_soundPanel->shut();
    m_pacePanel->show(paceReading());
    placePacePanel();
    m_pacePanel->open();
}

} // namespace supine::player
