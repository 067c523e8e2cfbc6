// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units.h"

#include <deque>
#include <optional>

namespace supine::voice {

/// The clock of a session. It runs at the rate of the steady clock and leans, by at most 2 %,
/// toward what the device is heard to play once that can be trusted; so it never jumps and never
/// runs backwards, whichever of the two leads. It reads no clock itself: both times are passed in.
class SoundClock {
public:
    /// Starts at zero at this instant of the steady clock, with no device.
    void start(Seconds steady);

    /// Stands still until the device has begun to play, at most 2.5 s, so that no first word is
    /// lost to a device that wakes.
    void waitForDevice(Seconds steady);

    /// Whether it stands still.
    bool isWaiting(Seconds steady) const;

    /// A device has begun to play: when its reading is zero, `heardAtZero` of this clock is heard.
    void deviceOpened(Seconds heardAtZero);

    /// The device is gone; the steady clock goes on alone.
    void deviceGone(Seconds steady);

    /// What the device says it has played at an instant of the steady clock. Wanted every 10 or 20
    /// ms, in order. A device may begin late; when it has begun, this once returns by how much what
    /// it plays next must be moved on to be heard in time. Otherwise it returns zero.
    Seconds read(Seconds steady, Seconds device);

    /// The time since start().
    Seconds now(Seconds steady) const;

    /// Whether the device has run at wall rate for 2 s, and so leads.
    bool trustsDevice() const { return m_trusted; }

    /// Whether an opened device has not moved for half a second. The steady clock leads then; when
    /// the device moves again, read() tells what to skip.
    bool isStalled(Seconds steady) const { return hasStood(steady, Seconds(0.5)); }

    /// Whether it has not moved for three seconds. Headphones without a wire take up to two to
    /// wake, and a busy machine may hold any device for one.
    bool isDead(Seconds steady) const { return hasStood(steady, Seconds(3)); }

private:
    struct Reading {
        Seconds steady;
        Seconds offset; // device minus steady
    };

    Seconds medianOffset(Seconds from, Seconds to) const;
    bool ranAtWallRate() const;
    bool isWaking() const;
    void distrust();
    bool hasStood(Seconds steady, Seconds length) const;
    Seconds alignedBy(Seconds steady);
    void goOnFrom(Seconds steady);
    void lean(Seconds steady);

    Seconds m_baseSteady{};
    Seconds m_base{};     // this clock at m_baseSteady
    double m_rate = 1;    // from there on
    bool m_waits = false; // from m_baseSteady on
    bool m_trusted = false;
    bool m_aligned = false;
    std::optional<Seconds> m_heardAtZero; // absent without a device
    std::deque<Reading> m_readings;       // of the last two seconds
    std::optional<Seconds> m_lastDevice;
    std::optional<Seconds> m_lastMove; // steady time at which the device last moved
};

} // namespace supine::voice
