// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/asides.h"
#include "app/player/glide.h"
#include "app/player/practice.h"
#include "app/voice/sound.h"
#include "core/session/session.h"

#include <QTimer>

#include <algorithm>
#include <optional>

namespace supine::player {

/// The picture is painted sixty times a second, so a moment is seen half a frame late on average;
/// cues sound as much later, to be with it.
inline constexpr Seconds halfAFrame{0.008};
/// How much earlier than the sound wants them cues are handed to it.
inline constexpr Seconds cueMargin{0.2};
/// After every jump session time stands still until the first cue is early enough too, and this
/// much longer.
inline constexpr Seconds leadInMargin{0.05};
/// The line of a pause comes this long after it, and not again within `pauseLineRest`.
inline constexpr Seconds pauseLineDelay{1.0};
inline constexpr Seconds pauseLineRest{60.0};
/// The choices are read this long after "it hurts" at the soonest.
inline constexpr Seconds choicesDelay{2.0};
/// Silence between two lines that follow each other.
inline constexpr Seconds lineGap{0.3};

/// Where time enters: it reads the clock of the sound, moves the session on, hands cues to the
/// sound, says the lines outside the timeline, and knows what the figure shows while it glides from
/// one place to another. It goes on with no view at all. Where guidance is off, the lines outside
/// the timeline are shown only, but for those that answer "it hurts": somebody in pain is spoken
/// to.
class Controller : public QObject {
    Q_OBJECT

public:
    /// Library and sound are owned by the caller and outlive the controller.
    Controller(const model::Library& library, voice::Sound& sound, QObject* parent = nullptr);

    /// Opens the sound and plays this plan from its beginning.
    void begin(session::Plan plan);
    /// Ends the session, whatever its state, and closes the sound.
    void end();

    /// Null before begin() and after end().
    const session::Session* session() const { return m_session ? &*m_session : nullptr; }
    const model::Library& library() const { return m_library; }

    void play();
    void pause();
    void playOrPause();
    void seek(Seconds to);
    void seekBy(Seconds distance);
    void nextChapter();
    void previousChapter();
    void again();
    /// Opens the question what would help; asked again while it is open, it is read again.
    void itHurts();
    /// Where it hurts; the answer's event tells it.
    void hurtsIn(std::vector<model::HurtPlace> places);
    void moveLess();
    void skipThis();
    void stopForToday();
    void carryOn();
    /// How much is said from now on. The session keeps its place; when it cannot be led like that
    /// it stays as it was, and the fault is returned.
    std::optional<session::TimelineFault> guide(session::Guidance guidance);
    /// How far this exercise goes from now on, 0.4 to 1.0; otherwise like guide().
    std::optional<session::TimelineFault> changeRange(const std::string& exercise, double range);
    /// How long a breath takes from now on; otherwise like guide().
    std::optional<session::TimelineFault> changePace(const BreathPace& pace);
    /// The level's own range of this exercise and the level's own pace again; otherwise like
    /// guide().
    std::optional<session::TimelineFault> followLevel(const std::string& exercise);
    /// The person lies already, or has rested enough: on to what follows.
    void ready();
    /// Whether ready() has a meaning now because somebody gets down.
    bool canSayReady() const;
    /// Whether it has one because somebody rests after the last exercise.
    bool canCutRestShort() const;

    /// What the figure shows at this moment.
    Shown shown() const;
    /// Whether the figure is on its display's own way after a jump in time.
    bool isGliding() const { return m_glide.isRunning(m_sound.now()); }
    /// The line that stands on the screen; null when there is none.
    const session::Cue* caption() const;
    /// How much of that line has been said, 0 to 1; 1 when there is none.
    double captionSaid() const;
    /// Whether this line is heard as speech, if the voice is on.
    bool isHeard(const session::Cue& cue) const { return m_sound.hasClip(cue.line, cue.number); }
    const Practice& practice() const { return m_practice; }

public Q_SLOTS:
    /// Reads the clock and does what is due. A timer calls it; a view may before it paints.
    void tick();

Q_SIGNALS:
    void ticked();
    /// The session played on by this much, up to where it is now.
    void played(supine::Seconds by);
    /// The session changed by itself or by somebody's wish: state, place, range or plan.
    void changed();
    void happened(const supine::session::SessionEvent& event);

private:
    template <class Change>
    void act(Change change, std::string_view line = {});
    template <class Edit>
    std::optional<session::TimelineFault> change(Edit edit);
    void advance();
    void follow(const Shown& before, std::string_view line = {});
    void leap(const Shown& before);
    void holdUntil(Seconds time) { m_holdUntil = std::max(m_holdUntil, time); }
    void scheduleCues();
    void answer(const session::SessionEvent& event);
    void sayPause();
    void sayChoices(Seconds at);
    Seconds tell(std::string_view when, Seconds at);
    /// Session time waits until a line is over, so that it never falls into the next one.
    void goOnAfter(Seconds said) { holdUntil(said + lineGap); }

    Shown target() const;
    double quietBreath() const;
    motion::PoseInMotion restPose() const;
    const session::Chapter& chapterNow() const;
    /// The section that plays now; null in an exercise or while time stands still.
    const model::Exercise* sectionPlayed() const;
    /// How long session time stands still after a jump.
    Seconds leadIn() const { return m_sound.ahead() + leadInMargin; }

    const model::Library& m_library;
    voice::Sound& m_sound;
    std::optional<session::Session> m_session;
    Asides m_asides;
    Glide m_glide;
    Practice m_practice;
    QTimer m_timer;
    Seconds m_now{};        ///< Of the sound's clock, at the last tick.
    Seconds m_holdUntil{};  ///< Session time stands still until then, in sound time.
    Seconds m_quietSince{}; ///< Since when the figure breathes outside session time.
    Seconds m_pauseSaid = -pauseLineRest;
    int m_flushes = 0;
};

} // namespace supine::player
