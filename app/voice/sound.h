// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <QObject>

namespace supine::voice {

/// How loud each kind of sound is, 0 to 1, and whether it is heard at all.
struct Volumes {
    double master = 0.8;
    bool voiceOn = true;
    bool breathOn = true;
    bool chimeOn = true;

    friend bool operator==(const Volumes&, const Volumes&) = default;
};

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

    /// Sounds a cue when now() reaches `at`. Cues are wanted at least 400 ms ahead; one that is up
    /// to 500 ms late is heard late and whole, a later one starts that far into its clip. A line
    /// without a clip sounds as a soft chime.
    virtual void schedule(const session::Cue& cue, Seconds at) = 0;

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
};

} // namespace supine::voice
