// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks of the session.
#include "app/player/controller.h"
#include "core/session/flatten.h"

#include <algorithm>
#include <utility>

namespace supine::player {

using session::State;

namespace {

bool isBeforeFirstExercise(const model::Library& library, const session::Timeline& timeline,
                           std::size_t chapter) {
    const auto first = timeline.chapters.begin();
    return std::none_of(first, first + static_cast<std::ptrdiff_t>(chapter) + 1,
                        [&](const session::Chapter& earlier) {
                            const model::Exercise* exercise = library.exercise(earlier.exercise);
                            return exercise && !exercise->isSection;
                        });
}

} // namespace

// Every wish goes this way: time is brought up to now, the session changes, sound and figure
// follow.
template <class Change>
void Controller::act(Change change, std::string_view line) {
    if (!m_session)
        return;
    advance();
    const Shown before = shown();
    change(*m_session);
    follow(before, line);
    Q_EMIT changed();
}

void Controller::play() {
    act([](session::Session& session) { session.play(); });
}
void Controller::pause() {
    act([](session::Session& session) { session.pause(); });
}
void Controller::playOrPause() {
    if (m_session && m_session->state() == State::Playing)
        pause();
    else
        play();
}
void Controller::seek(Seconds to) {
    act([to](session::Session& session) { session.seek(to); });
}
void Controller::seekBy(Seconds distance) {
    act([distance](session::Session& session) { session.seek(session.position() + distance); });
}
void Controller::nextChapter() {
    if (canSayReady())
        return ready();
    act([](session::Session& session) { session.nextChapter(); });
}
void Controller::previousChapter() {
    act([](session::Session& session) { session.previousChapter(); });
}
void Controller::again() {
    act([](session::Session& session) { session.again(); });
}
void Controller::hurtsIn(std::vector<model::HurtPlace> places) {
    if (m_session)
        m_session->hurtsIn(std::move(places));
}
void Controller::moveLess() {
    act([](session::Session& session) { session.moveLess(); });
}
void Controller::skipThis() {
    act([](session::Session& session) { session.skipThis(); });
}
void Controller::stopForToday() {
    act([](session::Session& session) { session.stopForToday(); });
}
void Controller::carryOn() {
    act([](session::Session& session) { session.carryOn(); });
}

void Controller::itHurts() {
    if (!m_session || m_session->state() != State::Hurting)
        return act([](session::Session& session) { session.itHurts(); });
    advance();
    m_sound.flush();
    m_asides.clear();
    sayChoices(m_now + leadIn());
}

// What stays as it is interrupts nobody.
template <class Edit>
std::optional<session::TimelineFault> Controller::change(Edit edit) {
    if (!m_session)
        return {};
    session::TimelineOptions options = m_session->plan().options;
    if (!edit(options))
        return {};
    std::optional<session::TimelineFault> fault;
    act([&](session::Session& session) { fault = session.change(options); });
    return fault;
}

std::optional<session::TimelineFault> Controller::guide(session::Guidance guidance) {
    return change([&](session::TimelineOptions& options) {
        return std::exchange(options.guidance, guidance) != guidance;
    });
}

std::optional<session::TimelineFault> Controller::changeRange(const std::string& exercise,
                                                              double range) {
    return change([&](session::TimelineOptions& options) {
        const double before = session::rangeOf(options, exercise);
        options.ranges[exercise] = range;
        return session::rangeOf(options, exercise) != before;
    });
}

std::optional<session::TimelineFault> Controller::changePace(const BreathPace& pace) {
    return change([&](session::TimelineOptions& options) {
        return !(std::exchange(options.pace, pace) == pace);
    });
}

std::optional<session::TimelineFault> Controller::followLevel(const std::string& exercise) {
    return change([&](session::TimelineOptions& options) {
        const BreathPace pace = m_library.levels[options.level].pace;
        const bool hadRange = options.ranges.erase(exercise) > 0;
        return !(std::exchange(options.pace, pace) == pace) || hadRange;
    });
}

void Controller::ready() {
    if (canSayReady())
        act([](session::Session& session) { session.nextChapter(); }, "ready-early");
    else if (canCutRestShort())
        act([](session::Session& session) { session.nextChapter(); });
}

bool Controller::canSayReady() const {
    const model::Exercise* section = sectionPlayed();
    return section && section->stretchable &&
           isBeforeFirstExercise(m_library, m_session->timeline(), m_session->moment().chapter);
}

bool Controller::canCutRestShort() const {
    if (!sectionPlayed())
        return false;
    const std::size_t chapter = m_session->moment().chapter;
    return chapter + 1 < m_session->timeline().chapters.size() &&
           !isBeforeFirstExercise(m_library, m_session->timeline(), chapter);
}

const model::Exercise* Controller::sectionPlayed() const {
    if (!m_session || m_session->state() != State::Playing)
        return nullptr;
    const model::Exercise* exercise = m_library.exercise(chapterNow().exercise);
    return exercise && exercise->isSection ? exercise : nullptr;
}

} // namespace supine::player
