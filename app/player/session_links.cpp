// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of a session answer each other.
#include "app/controls/look.h"
#include "app/player/session_parts.h"
#include "app/text.h"

namespace supine::player {

using controls::Button;

void SessionPage::Parts::connectStage() {
    QObject::connect(m_stage, &Stage::pressed, &m_page, [this] {
        if (isPanelOpen())
            shutPanels();
        else
            act(Act::PlayOrPause);
        m_stage->setFocus(Qt::MouseFocusReason);
    });
    QObject::connect(&m_controller, &Controller::ticked, &m_page, [this] { followPlace(); });
    QObject::connect(&m_controller, &Controller::changed, &m_page, [this] { follow(); });
    QObject::connect(&m_controller, &Controller::played, &m_page, &SessionPage::played);
    QObject::connect(&m_controller, &Controller::happened, &m_page,
                     [this](const session::SessionEvent& event) {
                         Q_EMIT m_page.happened(event);
                         if (event.kind == session::SessionEvent::Kind::MovedLess)
                             Q_EMIT m_page.rangeChanged(text::plain(event.exercise), event.range);
                     });
    QObject::connect(m_toast, &controls::Toast::said, m_stage, &Stage::tell);
    QObject::connect(m_ready, &Button::clicked, &m_page, [this] { m_controller.ready(); });
    QObject::connect(&controls::look(), &controls::Look::changed, &m_page, [this] { place(); });
}

void SessionPage::Parts::connectBar() {
    const auto on = [this](Button* button, Act meaning) {
        QObject::connect(button, &Button::clicked, &m_page, [this, meaning] { act(meaning); });
    };
    on(m_bar->hurts(), Act::Hurts);
    on(m_bar->again(), Act::Again);
    on(m_bar->previous(), Act::PreviousChapter);
    on(m_bar->play(), Act::PlayOrPause);
    on(m_bar->next(), Act::NextChapter);
    on(m_seeThroughButton, Act::SeeThrough);
    on(m_soundButton, Act::SoundPanel);
    QObject::connect(m_leaveButton, &Button::clicked, &m_page, [this] { askToLeave(); });
    QObject::connect(m_bar->timeline(), &TimelineSlider::sought, &m_page,
                     [this](Seconds to) { m_controller.seek(to); });
    QObject::connect(
        m_bar->timeline(), &TimelineSlider::chapterWanted, &m_page,
        [this](int direction) { act(direction > 0 ? Act::NextChapter : Act::PreviousChapter); });
}

void SessionPage::Parts::connectSheets() {
    QObject::connect(m_hurts, &HurtsSheet::moveLess, &m_page, [this] { m_controller.moveLess(); });
    QObject::connect(m_hurts, &HurtsSheet::skip, &m_page, [this] { m_controller.skipThis(); });
    QObject::connect(m_hurts, &HurtsSheet::stop, &m_page, [this] { m_controller.stopForToday(); });
    QObject::connect(m_hurts, &HurtsSheet::carryOn, &m_page, [this] { m_controller.carryOn(); });
    QObject::connect(m_hurts, &HurtsSheet::placesChanged, &m_page,
                     [this] { m_controller.hurtsIn(m_hurts->places()); });
    QObject::connect(m_leave, &LeaveSheet::leave, &m_page, [this] { leave(); });
    QObject::connect(m_leave, &LeaveSheet::stay, &m_page, [this] {
        m_leave->shut();
        m_stage->setFocus(Qt::OtherFocusReason);
        m_controller.play();
    });
    QObject::connect(m_finish, &FinishPanel::done, &m_page, [this] { leave(); });
    QObject::connect(m_finish, &FinishPanel::felt, &m_page, &SessionPage::felt);
}

void SessionPage::Parts::connectSound() {
    QObject::connect(m_soundPanel, &SoundPanel::changed, &m_page, [this](const Preferences& asked) {
        change([&asked](Preferences& p) {
            p.volumes = asked.volumes;
            p.guidance = asked.guidance;
            p.captions = asked.captions;
        });
    });
    QObject::connect(m_soundPanel, &controls::Sheet::left, &m_page,
                     [this] { m_stage->setFocus(Qt::OtherFocusReason); });
    QObject::connect(&m_sound, &voice::Sound::lost, &m_page, [this] {
        hear(false);
        if (m_controller.session())
            m_toast->say(tr("No sound device. The words stay on the screen."));
    });
    QObject::connect(&m_sound, &voice::Sound::back, &m_page, [this] {
        hear(true);
        if (m_controller.session())
            m_toast->say(tr("Sound is back."));
    });
}

void SessionPage::Parts::connectFade() {
    const auto fade = [this](double opacity) {
        m_bar->setOpacity(opacity);
        for (Button* const button : headerControls())
            button->setOpacity(opacity);
    };
    QObject::connect(&m_fade, &ControlsFade::opacityChanged, &m_page, fade);
    QObject::connect(&m_fade, &ControlsFade::coming, &m_page, [this] { followControls(); });
    QObject::connect(&m_fade, &ControlsFade::gone, &m_page, [this] { followControls(); });
    // What has the focus would give it to a neighbour when it hides, and the next Space would
    // leave.
    QObject::connect(&m_fade, &ControlsFade::going, &m_page, [this] {
        m_stage->setFocus(Qt::OtherFocusReason);
        m_stage->setControlsShown(false);
    });
}

} // namespace supine::player
