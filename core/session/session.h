// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hurt_place.h"
#include "core/session/moment.h"

#include <optional>
#include <string>
#include <vector>

namespace supine::session {

/// What a session holds: the timeline and what made it, so that a change can build a new one.
struct Plan {
    const model::Library* library = nullptr; ///< Owned by the program; outlives every session.
    model::Routine routine;
    TimelineOptions options;
    Timeline timeline;
};

/// A plan for a routine, or why none can be made.
Result<Plan, TimelineFault> makePlan(const model::Library& library, const model::Routine& routine,
                                     const TimelineOptions& options);

enum class State { Ready, Playing, Paused, Hurting, Finished };

/// Something that happened and that others (diary, voice, screen) want to know.
struct SessionEvent {
    enum class Kind {
        Started,
        Paused,
        WentOn,
        Sought,
        ItHurts,
        MovedLess,
        SmallestAlready,
        Skipped,
        Stopped,
        CarriedOn,
        Finished
    };
    Kind kind = Kind::Started;
    std::string exercise;
    double range = 1.0; ///< Of that exercise, after the event.
    Seconds at{};
    /// Where it hurt, of the answers to "it hurts"; empty where nobody said. Only a diary needs it.
    std::vector<model::HurtPlace> places;
};

/// A timeline being lived. It owns no timer and no clock: time is passed in as session time, which
/// only grows while it plays. Every call that the present state does not allow does nothing.
class Session {
public:
    explicit Session(Plan plan);

    State state() const;
    const Plan& plan() const;
    const Timeline& timeline() const;
    Seconds position() const;
    Moment moment() const;
    /// Since when the line of moment().caption is said, in session time: its own beginning, or the
    /// place of the last jump where it is said again from there. The position when there is none.
    Seconds captionSince() const;
    bool stoppedEarly() const; ///< Whether "stop for today" was chosen.

    void play();
    /// Pauses. play() then begins the current round anew and says its line again, unless the person
    /// chose another place meanwhile.
    void pause();
    /// Moves on by the time that has passed; nothing unless playing. At the end the session
    /// finishes.
    void advanceBy(Seconds passed);
    void seek(Seconds to);
    /// To the start of the next chapter; past the last one the session is finished.
    void nextChapter();
    /// To the start of this chapter, or of the one before when this one began less than 3 s ago.
    void previousChapter();
    /// To the start of the current round, or of the step outside repeats.
    void again();

    /// Stops time and asks what would help; the four answers below leave that state.
    void itHurts();
    /// Where it hurts, in place of what was said before. The answer's event tells it.
    void hurtsIn(std::vector<model::HurtPlace> places);
    /// The range of this exercise 0.2 smaller, not below 0.4; the round begins anew. At 0.4
    /// already, and where there is no range, as in sections, nothing changes but that SmallestAlready
    /// is noted.
    void moveLess();
    /// Leaves this exercise out: 6 s of return to rest, then the next chapter. The chapter becomes
    /// that way back; its phase bears the step `returnToRestStep` and says nothing itself. While it
    /// hurts the body is thought to lie at rest already.
    void skipThis();
    /// On to the routine's last section, getting up, at once; a routine without one is finished.
    void stopForToday();
    /// Goes on with the round anew.
    void carryOn();

    /// New pace, range, place or lines while keeping the place. The session stays as it was when no
    /// timeline can be made of them, and the fault is returned. What was skipped stays skipped.
    std::optional<TimelineFault> change(const TimelineOptions& options);

    /// Cues that begin in [position, position + ahead) and were not yet taken, in order. After a
    /// jump the line of the phase is due again, now and from its beginning, when at least half of
    /// the phase is left and the line ends before the next one.
    std::vector<Cue> takeCues(Seconds ahead);
    /// How often the queue of taken cues became void (pause, seek, skip, change); a listener that
    /// sees it grow flushes what it has scheduled.
    int flushes() const;
    /// What happened since the last call.
    std::vector<SessionEvent> takeEvents();

private:
    bool isUnderWay() const;
    void jumpTo(Seconds to);
    void goOnAnew();
    void sayAgain();
    void addAgain(Cue cue, Seconds seconds);
    void finish();
    void note(SessionEvent::Kind kind);
    const Chapter& chapterNow() const;
    const model::Exercise* exerciseNow() const;
    Seconds roundStart() const;
    double rangeNow() const;
    std::optional<TimelineFault> rebuild(const TimelineOptions& options, PlaceInTimeline place);

    Plan m_plan;
    State m_state = State::Ready;
    Seconds m_position{};
    Seconds m_taken{};         ///< Cues before this time were taken.
    std::vector<Cue> m_again;  ///< Cues of the phase a jump fell into, moved to now.
    std::optional<Seconds> m_lineAgain; ///< Where the last jump let the line that stands there begin anew.
    bool m_goesOnAnew = false; ///< Whether play() begins the round anew.
    bool m_stoppedEarly = false;
    std::vector<model::HurtPlace> m_places; ///< While it hurts.
    int m_flushes = 0;
    std::vector<SessionEvent> m_events;
};

} // namespace supine::session
