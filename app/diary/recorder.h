// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diary/rounds_played.h"
#include "core/diary/store.h"
#include "core/session/session.h"

namespace supine::diary {

/// After this much play at the latest an entry is written again.
inline constexpr Seconds longestUnwritten{15};

/// Writes a practice down as it is lived: with every round, exercise, pause and answer to "it
/// hurts", and every `longestUnwritten` of play, so that a power cut takes no more than that. It
/// knows neither clock nor window: whoever lives the session tells it what happens and when. A
/// fault of the store does not stop it.
class Recorder {
public:
    /// The store is owned by the caller and outlives the recorder.
    explicit Recorder(Store& store) : m_store(store) {}

    /// A practice begins. `id` is a new UUID, `before` how the back feels, if somebody said so.
    void begin(const session::Session& session, std::string id, const When& now,
               std::optional<Feeling> before = {});
    /// A practice that was cut off goes on: what is done now is added to its entry.
    void goOn(const session::Session& session, Entry entry, const When& now);

    /// The session has played on by this much, up to where it is now.
    void played(const session::Session& session, Seconds by, const When& now);
    /// Something happened in the session; it is told after it did.
    void happened(const session::Session& session, const session::SessionEvent& event,
                  const When& now);
    /// The session was left. One that is finished or stopped stays so.
    void leave(const When& now);

    /// How the back feels, before or after; said anew or taken back any time, until the next
    /// begin().
    void feelsBefore(std::optional<Feeling> feeling);
    void feelsAfter(std::optional<Feeling> feeling);

    /// The entry as it would be written now; null before the first begin().
    const Entry* entry() const { return m_entry ? &*m_entry : nullptr; }
    /// Whether a practice was begun that has neither ended nor been left.
    bool isUnderWay() const { return m_entry && m_entry->ending == Ending::UnderWay; }

private:
    void follow(const session::Session& session, const When& now);
    void addLengths(const session::Session& session, Seconds from, Seconds to);
    void noteHurt(const session::SessionEvent& event);
    void noteJump(const session::Session& session);
    void forgetUntouched(const std::string& exercise);
    void noteEnd(const session::Session& session);
    /// The part of an exercise, made where there is none; null for sections.
    Part* partOf(const session::Session& session, const std::string& exercise);
    void write();

    Store& m_store;
    std::optional<Entry> m_entry;
    RoundsPlayed m_rounds;
    std::map<std::string, int> m_intended; ///< Rounds of each exercise.
    std::string m_exercise;                ///< Exercise or section one was in last.
    Seconds m_lengthWritten{};
    bool m_isHurting = false; ///< While the question is open.
};

} // namespace supine::diary
