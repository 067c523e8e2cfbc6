// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recording/script.h"
#include "app/voice/recording/level.h"
#include "app/voice/recording/recorded_pack.h"
#include "app/voice/recording/recorder.h"
#include "app/voice/recording/replay.h"

#include <map>

namespace supine::recording {

/// Something went wrong; nothing that was recorded is lost by it.
struct Notice {
    enum class Kind {
        None,
        NoMicrophone,
        Refused,
        Lost,       ///< The microphone went away before anything was heard.
        LostInTake, ///< It went away in the middle; what had been said is a take.
        NotSaved,   ///< The take is still there.
        NoSpeakers,
        Unreadable ///< The clip of a line cannot be played.
    };
    Kind kind = Kind::None;
    voice::SaveFault fault; ///< Of NotSaved.
};

/// Somebody reads a script aloud, line by line, into a pack. A take that was not kept stays with
/// its line while one goes to others. Recorder and replay belong to the caller and outlive it.
class Reading : public QObject {
    Q_OBJECT

public:
    enum class State {
        Ready,     ///< For a take; the line may have been recorded before.
        Opening,   ///< The microphone wakes.
        Recording, ///< Speak now.
        Ending,    ///< The last words are on their way.
        Taken      ///< There is a take to keep or to do again.
    };

    /// Begins at the first line that was not recorded yet.
    Reading(Script script, voice::RecordedPack pack, voice::Recorder& recorder,
            voice::Replay& replay, QObject* parent = nullptr);

    const Script& script() const { return m_script; }
    const voice::RecordedPack& pack() const { return m_pack; }
    std::size_t at() const { return m_at; }
    const Line& line() const { return m_script.lines[m_at]; }
    State state() const { return m_state; }
    bool isListening() const { return m_isListening; }
    const Notice& notice() const { return m_notice; }

    /// The take of this line that was not kept yet; null without one.
    const voice::Take* take() const;
    /// What is to be said about the last recording, also where no take came of it.
    voice::Verdict verdict() const { return m_verdict; }
    /// Whether the last recording of this line was no good, while an older take or none is left.
    bool cameToNothing() const { return m_cameToNothing; }
    /// The microphone's level in this recording.
    const voice::Level& level() const { return m_level; }
    /// The clip of this line; null without one that speaks its present words.
    const content::VoiceClip* clip() const;
    /// The sound of the take, or of the clip: what listen() plays. Empty without either.
    voice::Samples sound() const;

    bool isRecorded(std::size_t line) const { return m_recorded[line]; }
    std::size_t recorded() const;
    std::size_t recordedIn(const Section& section) const;
    /// The next line after this one that was not recorded, those that are often said first.
    std::optional<std::size_t> nextMissing() const;
    /// Whether a take waits to be kept at any line.
    bool hasUnkept() const { return !m_takes.empty(); }

    /// Goes to a line; not while something is recorded.
    void go(std::size_t line);
    void step(int by);
    /// To the first line of another section.
    void skipSections(int by);
    void goToNextMissing();

    void recordOrStop();
    /// Keeps the take and goes on to the next line that was not recorded.
    void keep();
    void listen();
    /// Keeps every take that waits. False where one could not be saved.
    bool keepAll();
    /// Keeps the takes of lines that have no clip yet; of the others the clip stays.
    void keepWhatIsNew();
    void rename(const voice::Narrator& speaker);

Q_SIGNALS:
    /// Line, state, progress or notice are different now.
    void changed();
    /// The level is different now.
    void levelChanged();
    /// Another take was kept.
    void kept();

private:
    bool mayGo() const { return m_state == State::Ready || m_state == State::Taken; }
    void settle();
    void startRecording();
    void hear(const voice::Samples& samples);
    void finishTake(voice::Recorder::Trouble trouble);
    bool save(std::size_t line, const voice::Take& take);

    Script m_script;
    voice::RecordedPack m_pack;
    voice::Recorder& m_recorder;
    voice::Replay& m_replay;
    std::vector<bool> m_recorded;
    std::map<std::size_t, voice::Take> m_takes; // by line
    std::size_t m_at = 0;
    State m_state = State::Ready;
    Notice m_notice;
    voice::Verdict m_verdict = voice::Verdict::Good;
    bool m_cameToNothing = false;
    bool m_isListening = false;
    voice::Level m_level;
    voice::Samples m_heard;
};

} // namespace supine::recording
