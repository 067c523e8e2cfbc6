// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace supine::session {

namespace {

constexpr double rangeStep = 0.2;
constexpr Seconds stillTheBeginning{3};

using Kind = SessionEvent::Kind;

// Ranges are hundredths, so that three steps down from 1.0 are 0.4 and not a hair above it.
double smaller(double range) {
    return std::max(motion::smallestRange, std::round((range - rangeStep) * 100.0) / 100.0);
}

} // namespace

Result<Plan, TimelineFault> makePlan(const model::Library& library, const model::Routine& routine,
                                     const TimelineOptions& options) {
    auto timeline = buildTimeline(library, routine, options);
    if (!timeline)
        return Unexpected{timeline.error()};
    return Plan{&library, routine, options, std::move(*timeline)};
}

Session::Session(Plan plan) : m_plan(std::move(plan)) {}

State Session::state() const {
    return m_state;
}
const Plan& Session::plan() const {
    return m_plan;
}
const Timeline& Session::timeline() const {
    return m_plan.timeline;
}
Seconds Session::position() const {
    return m_position;
}
Moment Session::moment() const {
    return momentAt(m_plan.timeline, m_position);
}
Seconds Session::captionSince() const {
    const Cue* const caption = moment().caption;
    if (!caption)
        return m_position;
    return m_lineAgain && caption->at < *m_lineAgain ? *m_lineAgain : caption->at;
}
bool Session::stoppedEarly() const {
    return m_stoppedEarly;
}
int Session::flushes() const {
    return m_flushes;
}
std::vector<SessionEvent> Session::takeEvents() {
    return std::exchange(m_events, {});
}

bool Session::isUnderWay() const {
    return m_state == State::Playing || m_state == State::Paused;
}

void Session::play() {
    if (m_state == State::Ready) {
        m_state = State::Playing;
        note(Kind::Started);
    } else if (m_state == State::Paused) {
        goOnAnew();
        note(Kind::WentOn);
    } else if (m_state == State::Hurting) {
        carryOn();
    }
}

void Session::pause() {
    if (m_state != State::Playing)
        return;
    m_state = State::Paused;
    m_goesOnAnew = true;
    ++m_flushes;
    note(Kind::Paused);
}

void Session::advanceBy(Seconds passed) {
    if (m_state != State::Playing || passed <= Seconds{})
        return;
    m_position = std::min(m_position + passed, timeline().duration);
    if (m_position >= timeline().duration)
        finish();
}

void Session::seek(Seconds to) {
    if (m_state != State::Ready && !isUnderWay())
        return;
    jumpTo(std::clamp(to, Seconds{}, timeline().duration));
    m_goesOnAnew = false;
    note(Kind::Sought);
    if (m_position >= timeline().duration && m_state == State::Playing)
        finish();
}

void Session::nextChapter() {
    seek(chapterNow().end);
}

void Session::previousChapter() {
    const auto& chapters = timeline().chapters;
    const std::size_t now = moment().chapter;
    const bool justBegun = m_position - chapters[now].start < stillTheBeginning;
    seek(chapters[justBegun && now > 0 ? now - 1 : now].start);
}

void Session::again() {
    seek(roundStart());
}

void Session::itHurts() {
    if (!isUnderWay())
        return;
    m_state = State::Hurting;
    ++m_flushes;
    note(Kind::ItHurts);
}

void Session::hurtsIn(std::vector<model::HurtPlace> places) {
    if (m_state == State::Hurting)
        m_places = std::move(places);
}

void Session::moveLess() {
    if (m_state != State::Hurting)
        return;
    const model::Exercise* exercise = exerciseNow();
    if (!exercise || !model::usesRange(*exercise) || rangeNow() <= motion::smallestRange)
        return note(Kind::SmallestAlready);
    TimelineOptions options = m_plan.options;
    options.ranges[exercise->id] = smaller(rangeNow());
    if (rebuild(options, placeAt(timeline(), roundStart())))
        return note(Kind::SmallestAlready);
    m_state = State::Playing;
    note(Kind::MovedLess);
}

void Session::skipThis() {
    if (m_state != State::Hurting && !isUnderWay())
        return;
    const std::string left = chapterNow().exercise;
    const model::Exercise* exercise = exerciseNow();
    const motion::Pose* rest = exercise ? m_plan.library->pose(exercise->start) : nullptr;
    TimelineOptions options = m_plan.options;
    options.skipped.push_back(left);
    options.leaving =
        ReturnToRest{left, m_state == State::Hurting && rest ? *rest : moment().pose.numbers};
    m_state = State::Playing;
    note(Kind::Skipped);
    rebuild(options, {left, std::string(returnToRestStep)});
}

void Session::stopForToday() {
    if (m_state != State::Hurting && !isUnderWay())
        return;
    m_stoppedEarly = true;
    m_state = State::Playing;
    note(Kind::Stopped);
    const Chapter& last = timeline().chapters.back();
    const model::Exercise* gettingUp = m_plan.library->exercise(last.exercise);
    if (!gettingUp || !gettingUp->isSection)
        return finish();
    const bool isThere = m_position >= last.start;
    jumpTo(isThere ? roundStart() : last.start);
}

void Session::carryOn() {
    if (m_state != State::Hurting)
        return;
    m_goesOnAnew = true;
    goOnAnew();
    note(Kind::CarriedOn);
}

std::optional<TimelineFault> Session::change(const TimelineOptions& options) {
    if (m_state == State::Finished)
        return {};
    TimelineOptions kept = options;
    kept.skipped = m_plan.options.skipped;
    kept.leaving = m_plan.options.leaving;
    return rebuild(kept, placeAt(timeline(), m_position));
}

std::vector<Cue> Session::takeCues(Seconds ahead) {
    if (m_state != State::Playing)
        return {};
    std::vector<Cue> due = std::exchange(m_again, {});
    const Seconds until = m_position + ahead;
    for (const Cue& cue : timeline().cues)
        if (cue.at >= m_taken && cue.at < until)
            due.push_back(cue);
    m_taken = std::max(m_taken, until);
    return due;
}

void Session::jumpTo(Seconds to) {
    m_position = to;
    m_taken = to;
    m_again.clear();
    m_lineAgain.reset();
    sayAgain();
    ++m_flushes;
}

void Session::goOnAnew() {
    if (m_goesOnAnew)
        jumpTo(roundStart());
    m_goesOnAnew = false;
    m_state = State::Playing;
}

// A jump into the middle of a phase: its cues began earlier and are due again only while they make
// sense.
void Session::sayAgain() {
    const TimelinePhase& phase = timeline().phases[moment().phase];
    const Seconds left = phase.end - m_position;
    if (m_position <= phase.start || left < phase.length() / 2.0)
        return;
    std::optional<Cue> breath;
    std::optional<Cue> line;
    Seconds lineUntil = phase.end;
    for (const Cue& cue : timeline().cues) {
        if (cue.at < phase.start || cue.at >= phase.end || cue.kind == CueKind::Chime)
            continue;
        if (cue.at >= m_position)
            lineUntil = std::min(lineUntil, cue.at);
        else
            (isLine(cue) ? line : breath) = cue;
    }
    if (breath)
        addAgain(*breath, left);
    if (line && m_position + line->seconds <= lineUntil) {
        addAgain(*line, line->seconds);
        m_lineAgain = m_position;
    }
}

void Session::addAgain(Cue cue, Seconds seconds) {
    cue.at = m_position;
    cue.seconds = seconds;
    m_again.push_back(std::move(cue));
}

void Session::finish() {
    m_state = State::Finished;
    note(Kind::Finished);
}

// The answer takes with it what was said meanwhile.
void Session::note(Kind kind) {
    m_events.push_back({kind, chapterNow().exercise, rangeNow(), m_position, m_places});
    if (m_state != State::Hurting)
        m_places.clear();
}

const Chapter& Session::chapterNow() const {
    return timeline().chapters[moment().chapter];
}

const model::Exercise* Session::exerciseNow() const {
    return m_plan.library->exercise(chapterNow().exercise);
}

Seconds Session::roundStart() const {
    const TimelinePhase& phase = timeline().phases[moment().phase];
    return timeline().phases[phase.anew].start;
}

double Session::rangeNow() const {
    const auto own = m_plan.options.ranges.find(chapterNow().exercise);
    return own == m_plan.options.ranges.end() ? m_plan.options.defaultRange : own->second;
}

std::optional<TimelineFault> Session::rebuild(const TimelineOptions& options,
                                              PlaceInTimeline place) {
    auto plan = makePlan(*m_plan.library, m_plan.routine, options);
    if (!plan)
        return plan.error();
    m_plan = std::move(*plan);
    jumpTo(timeOf(timeline(), place, m_plan.routine.sequence));
    return {};
}

} // namespace supine::session
