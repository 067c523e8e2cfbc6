// SPDX-License-Identifier: GPL-3.0-or-later
// How a session is seen: from near or from the floor, turned, and what the timeline shows beforehand.
#include "app/player/session_parts.h"

namespace supine::player {

using controls::Button;

void SessionPage::Parts::connectView() {
    QObject::connect(m_turnButton, &Button::clicked, &m_page, [this] { askForScreen(); });
    QObject::connect(m_screen, &ScreenSheet::placeChosen, &m_page, [this](ScreenPlace place) {
        change([place](Preferences& p) {
            p.screen = place;
            p.turn = turnFor(place);
        });
    });
    QObject::connect(m_screen, &controls::Sheet::left, &m_page,
                     [this] { m_stage->setFocus(Qt::OtherFocusReason); });
    QObject::connect(m_bar->timeline(), &TimelineSlider::pointedAt, &m_page,
                     [this](Seconds at, int x) {
                         if (m_controller.session())
                             m_peek->show(m_controller.session()->timeline(), at,
                                          m_bar->timeline()->mapTo(&m_page, QPoint(x, 0)));
                     });
    QObject::connect(m_bar->timeline(), &TimelineSlider::pointedAway, m_peek, &QWidget::hide);
}

void SessionPage::Parts::turn(Turn turn) {
    change([turn](Preferences& p) { p.turn = turn; });
}

// Goes to the floor's view at once, and in it back to the near one, which then stays.
void SessionPage::Parts::toggleFloorView() {
    const bool leaves = m_controlsWereHidden && preferences().floorView;
    change([leaves](Preferences& p) { p.floorView = !leaves; });
    if (leaves)
        return m_toast->say(tr("The words stay small now. F makes them grow."));
    m_fade.waitIsOver();
}

void SessionPage::Parts::askForScreen() {
    shutPanels();
    placeInMiddle(*m_screen, screenWidth);
    m_screen->ask(preferences().screen);
}

} // namespace supine::player
