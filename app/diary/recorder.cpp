// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/recorder.h"

#include "core/session/flatten.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace supine::diary {

using session::Session;
using session::SessionEvent;
using session::Timeline;
using EventKind = SessionEvent::Kind;

namespace {

Seconds toMilliseconds(Seconds length) {
    return Seconds{std::round(length.count() * 1000.0) / 1000.0};
}

// A sum of ticks has digits that mean nothing.
Entry rounded(Entry entry) {
    entry.length = toMilliseconds(entry.length);
    entry.leftAt = toMilliseconds(entry.leftAt);
    for (Part& part : entry.parts)
        part.length = toMilliseconds(part.length);
    return entry;
}

// The end of the timeline is in its last chapter.
std::size_t chapterAt(const Timeline& timeline, Seconds time) {
    const auto next = std::upper_bound(
        timeline.chapters.begin(), timeline.chapters.end(), time,
        [](Seconds instant, const session::Chapter& chapter) { return instant < chapter.start; });
    return next == timeline.chapters.begin()
               ? 0
               : static_cast<std::size_t>(next - timeline.chapters.begin()) - 1;
}

std::size_t chapterOf(const Timeline& timeline, const std::string& exercise) {
    const auto found =
        std::find_if(timeline.chapters.begin(), timeline.chapters.end(),
                     [&](const session::Chapter& chapter) { return chapter.exercise == exercise; });
    return static_cast<std::size_t>(found - timeline.chapters.begin());
}

// Somebody on the way back to rest is not doing the exercise any more.
bool isGivenUp(const Timeline& timeline, const session::Chapter& chapter) {
    const auto phase = std::find_if(
        timeline.phases.begin(), timeline.phases.end(),
        [&](const session::TimelinePhase& each) { return each.start >= chapter.start; });
    return phase != timeline.phases.end() && phase->step == session::returnToRestStep;
}

double rangeIn(const Session& session, const model::Exercise& exercise) {
    return model::usesRange(exercise) ? session::rangeOf(session.plan().options, exercise.id) : 1.0;
}

void addPlaces(const std::vector<model::HurtPlace>& said, Part& part) {
    for (const model::HurtPlace place : said)
        if (std::find(part.places.begin(), part.places.end(), place) == part.places.end())
            part.places.push_back(place);
}

} // namespace

void Recorder::begin(const Session& session, std::string id, const When& now,
                     std::optional<Feeling> before) {
    Entry entry;
    entry.id = std::move(id);
    entry.start = now;
    entry.routine = session.plan().routine.id;
    entry.level = session.plan().options.level;
    entry.place = session.plan().options.place;
    entry.before = before;
    goOn(session, std::move(entry), now);
}

void Recorder::goOn(const Session& session, Entry entry, const When& now) {
    m_entry = std::move(entry);
    m_entry->ending = Ending::UnderWay;
    m_rounds = {};
    m_intended = roundsIn(session.timeline());
    m_exercise.clear();
    m_isHurting = false;
    follow(session, now);
    write();
}

void Recorder::played(const Session& session, Seconds by, const When& now) {
    if (!m_entry || by <= Seconds{})
        return;
    const Seconds to = session.position();
    const Seconds from = std::max(to - by, Seconds{});
    m_entry->length += by;
    addLengths(session, from, to);
    const auto rounds = m_rounds.play(session.timeline(), from, to);
    for (const std::string& exercise : rounds)
        if (Part* const part = partOf(session, exercise))
            ++part->repetitions;
    const std::string before = m_exercise;
    follow(session, now);
    if (!rounds.empty() || m_exercise != before ||
        m_entry->length - m_lengthWritten >= longestUnwritten)
        write();
}

void Recorder::addLengths(const Session& session, Seconds from, Seconds to) {
    for (const session::Chapter& chapter : session.timeline().chapters) {
        const Seconds length = std::min(to, chapter.end) - std::max(from, chapter.start);
        if (length <= Seconds{} || isGivenUp(session.timeline(), chapter))
            continue;
        if (Part* const part = partOf(session, chapter.exercise)) {
            part->length += length;
            part->skip = Skip::None;
        }
    }
}

void Recorder::happened(const Session& session, const SessionEvent& event, const When& now) {
    if (!m_entry || event.kind == EventKind::Started)
        return;
    noteHurt(event);
    if (event.kind == EventKind::Sought)
        noteJump(session);
    if (event.kind == EventKind::Stopped || event.kind == EventKind::Finished)
        noteEnd(session);
    follow(session, now);
    write();
}

void Recorder::noteHurt(const SessionEvent& event) {
    const auto part =
        std::find_if(m_entry->parts.begin(), m_entry->parts.end(),
                     [&](const Part& each) { return each.exercise == event.exercise; });
    if (part != m_entry->parts.end()) {
        part->hurts += event.kind == EventKind::ItHurts ? 1 : 0;
        addPlaces(event.places, *part);
        if (event.kind == EventKind::Skipped)
            part->skip = m_isHurting ? Skip::Hurt : Skip::Choice;
    }
    if (event.kind != EventKind::SmallestAlready)
        m_isHurting = event.kind == EventKind::ItHurts;
}

// Whoever jumps forward out of an exercise, or over one, before it was done leaves it out; whoever
// jumps back comes to it again.
void Recorder::noteJump(const Session& session) {
    const Timeline& timeline = session.timeline();
    const bool isAtEnd = session.position() >= timeline.duration;
    const std::size_t to =
        isAtEnd ? timeline.chapters.size() : chapterAt(timeline, session.position());
    const std::size_t from = chapterOf(timeline, m_exercise);
    for (std::size_t left = from; left < to; ++left) {
        Part* const part = partOf(session, timeline.chapters[left].exercise);
        if (part && part->repetitions < part->intended && part->skip == Skip::None)
            part->skip = Skip::Choice;
    }
    for (std::size_t ahead = to; ahead < from; ++ahead)
        forgetUntouched(timeline.chapters[ahead].exercise);
    if (to < from)
        forgetUntouched(m_exercise);
}

void Recorder::forgetUntouched(const std::string& exercise) {
    auto& parts = m_entry->parts;
    parts.erase(std::remove_if(parts.begin(), parts.end(),
                               [&](const Part& part) {
                                   return part.exercise == exercise && part.hurts == 0 &&
                                          part.length <= Seconds{};
                               }),
                parts.end());
}

void Recorder::noteEnd(const Session& session) {
    m_entry->ending = session.stoppedEarly() ? Ending::StoppedEarly : Ending::Finished;
    if (m_entry->ending != Ending::Finished)
        return;
    m_entry->leftIn.clear();
    m_entry->leftAt = {};
}

void Recorder::follow(const Session& session, const When& now) {
    const Timeline& timeline = session.timeline();
    m_exercise = timeline.chapters[chapterAt(timeline, session.position())].exercise;
    m_entry->end = now;
    m_entry->pace = timeline.pace;
    if (m_entry->ending == Ending::UnderWay) {
        m_entry->leftIn = m_exercise;
        m_entry->leftAt = session.position();
        if (Part* const part = partOf(session, m_exercise))
            part->range = rangeIn(session, *session.plan().library->exercise(m_exercise));
    }
}

Part* Recorder::partOf(const Session& session, const std::string& exercise) {
    const model::Exercise* const known = session.plan().library->exercise(exercise);
    if (!known || known->isSection)
        return nullptr;
    auto part = std::find_if(m_entry->parts.begin(), m_entry->parts.end(),
                             [&](const Part& each) { return each.exercise == exercise; });
    if (part != m_entry->parts.end())
        return &*part;
    Part& made = m_entry->parts.emplace_back();
    made.exercise = exercise;
    made.intended = m_intended[exercise];
    made.range = rangeIn(session, *known);
    return &made;
}

void Recorder::leave(const When& now) {
    if (!isUnderWay())
        return;
    m_entry->ending = Ending::Left;
    m_entry->end = now;
    write();
}

void Recorder::feelsBefore(std::optional<Feeling> feeling) {
    if (!m_entry || std::exchange(m_entry->before, feeling) == feeling)
        return;
    write();
}

void Recorder::feelsAfter(std::optional<Feeling> feeling) {
    if (!m_entry || std::exchange(m_entry->after, feeling) == feeling)
        return;
    write();
}

void Recorder::write() {
    m_lengthWritten = m_entry->length;
    m_store.write(rounded(*m_entry));
}

} // namespace supine::diary
