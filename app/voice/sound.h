// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <QObject>

#include <algorithm>

namespace supine::voice {

/// How loud a session is, 0 to 1, each kind of sound as a share of that, and whether it is heard at
/// all.
struct Volumes {
    double master = 0.8;
    double voice = 1;
    double breath = 1;
    double chime = 1;
    bool voiceOn = true;
    bool breathOn = true;
    bool chimeOn = true;
    bool soft = false; ///< Everything quieter, above all what could startle: for the evening.

    friend bool operator==(const Volumes&, const Volumes&) = default;
};

/// Headphones without a wire are heard up to this much later than they say.
inline constexpr Seconds longestDelay{0.5};

/// The sound of a session and the clock that goes with it. The player knows only this; the engine
/// plays it on a device, tests keep their own time.
class Sound : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens the device with silence. now() stands still until the device has woken, at most 2.5 s,
    /// so that no first word is lost; when there is none, it is a steady clock from the beginning.
    virtual void open() = 0;
    virtual void close() = 0;

    /// Time since open(). It never runs backwards and never jumps by more than 20 ms, also when
    /// it changes between the device's clock and the steady one.
    virtual Seconds now() const = 0;

    /// How much later than the device says a person hears it, 0 to longestDelay, 0 unless set. What
    /// is scheduled from then on is sent that much earlier.
    void setDelay(Seconds delay) { m_delay = std::clamp(delay, Seconds{}, longestDelay); }
    Seconds delay() const { return m_delay; }

    /// How long before it sounds a cue is wanted: 400 ms and the delay.
    Seconds ahead() const { return Seconds(0.4) + m_delay; }

    /// Lets a cue be heard when now() reaches `at`. One that comes up to 500 ms too late for that
    /// is heard late and whole, a later one starts that far into its clip. A line without a clip
    /// sounds as a soft chime.
    virtual void schedule(const session::Cue& cue, Seconds at) = 0;

    /// Lets a short click be heard at `at`, on the very way of the cues and as loud as the voice:
    /// by it a person sees how late their headphones are.
    virtual void scheduleClick(Seconds at) = 0;

    /// Forgets all that is scheduled and fades what sounds within 30 ms.
    virtual void flush() = 0;

    virtual void setVolumes(const Volumes& volumes) = 0;

    /// Lengths of the clips of the chosen language, an estimate from the words where there is none.
    virtual session::LineSeconds lineSeconds() const = 0;

    /// Whether this line can be heard as speech.
    virtual bool hasClip(const std::string& lineId, int number) const = 0;

Q_SIGNALS:
    /// No device, or it was lost; the session goes on without sound.
    void lost();
    /// Sound can be heard again.
    void back();

private:
    Seconds m_delay{};
};

} // namespace supine::voice
