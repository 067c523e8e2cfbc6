// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/diary_link.h"

#include "app/diary/going_on.h"
#include "app/diary/sentences.h"
#include "app/player/session_page.h"
#include "app/window/main_window.h"
#include "core/diary/cut_off.h"

#include <utility>

namespace supine::window {

using player::SessionPage;

DiaryLink::DiaryLink(const model::Library& library, MainWindow& window,
                     std::unique_ptr<diary::Store> store, Clock now)
    : m_library(library), m_window(window), m_keeper(std::move(store)), m_recorder(m_keeper),
      m_now(std::move(now)) {
    connect(&m_keeper, &diary::Keeper::failed, &window,
            [&window](const diary::Fault& fault) { window.tell(diary::sentenceOf(fault)); });
    connect(&m_keeper, &diary::Keeper::recovered, &window,
            [&window] { window.tell(tr("Everything is saved now.")); });
    connect(&window, &MainWindow::sessionMade, this, &DiaryLink::followSession);
    connect(&window, &MainWindow::feltBefore, this, &DiaryLink::feelsBefore);
    if (window.session() != nullptr)
        followSession();
    if (window.practising().isUnderWay())
        begin();
}

void DiaryLink::followSession() {
    SessionPage* const page = m_window.session();
    connect(page, &SessionPage::happened, this, &DiaryLink::happen);
    connect(page, &SessionPage::played, this,
            [this, page](Seconds by) { m_recorder.played(*page->session(), by, m_now()); });
    connect(page, &SessionPage::felt, this, &DiaryLink::feelsAfter);
    connect(page, &SessionPage::practisingChanged, this, &DiaryLink::leaveWhereOver);
}

void DiaryLink::begin() {
    const session::Session& session = *m_window.session()->session();
    const auto felt = std::exchange(m_before, std::nullopt);
    if (auto entry = std::exchange(m_goesOnWith, std::nullopt))
        m_recorder.goOn(session, std::move(*entry), m_now());
    else if (felt && felt->day == m_now().day())
        m_recorder.begin(session, diary::newId(), m_now(), felt->feeling);
    else
        m_recorder.begin(session, diary::newId(), m_now());
}

void DiaryLink::happen(const session::SessionEvent& event) {
    if (event.kind == session::SessionEvent::Kind::Started)
        return begin();
    m_recorder.happened(*m_window.session()->session(), event, m_now());
}

// A session that is ended from outside, as when the window closes, tells nothing else.
void DiaryLink::leaveWhereOver() {
    if (!m_window.session()->practising().isUnderWay())
        m_recorder.leave(m_now());
}

void DiaryLink::feelsBefore(std::optional<diary::Feeling> feeling) {
    if (m_recorder.isUnderWay())
        m_recorder.feelsBefore(feeling);
    else
        m_before = feeling ? std::optional(Felt{*feeling, m_now().day()}) : std::nullopt;
}

void DiaryLink::feelsAfter(std::optional<diary::Feeling> feeling) {
    m_recorder.feelsAfter(feeling);
}

std::optional<diary::Entry> DiaryLink::cutOff() const {
    const auto entries = m_keeper.entries();
    if (!entries)
        return {};
    return diary::cutOff(*entries, m_now().utc,
                         m_recorder.isUnderWay() ? m_recorder.entry()->id : std::string());
}

void DiaryLink::goOn(const diary::Entry& entry) {
    const model::Routine* const routine = m_library.routine(entry.routine);
    const model::Exercise* const alone = m_library.exercise(entry.routine);
    if (routine == nullptr && alone == nullptr)
        return;
    m_goesOnWith = entry;
    m_window.practise(routine != nullptr ? *routine : session::routineOf(*alone));
    m_goesOnWith.reset();
    if (m_window.practising().isUnderWay())
        m_window.session()->seek(
            diary::whereToGoOn(m_window.session()->session()->timeline(), entry));
}

} // namespace supine::window
