// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/device/sound_clock.h"

#include <algorithm>
#include <vector>

namespace supine::voice {

namespace {

constexpr Seconds trustAfter{2.0};
constexpr Seconds medianSpan{0.5};
constexpr Seconds toleratedDrift{0.03}; // over the 1.5 s between two medians: 2 %
constexpr Seconds longestLean{0.5};     // without a reading
constexpr Seconds wakingReading{0.3};   // filling its buffer counts as played, and is not yet heard
constexpr Seconds toleratedStart{0.03};
constexpr Seconds longestWait{2.5};
constexpr Seconds leanOver{1.0}; // an error is made good in about this time
constexpr double steepestLean = 0.02;
constexpr Seconds furthestLean{0.3}; // from further away what plays is moved instead

} // namespace

void SoundClock::start(Seconds steady) {
    *this = SoundClock();
    m_baseSteady = steady;
}

void SoundClock::waitForDevice(Seconds steady) {
    goOnFrom(steady);
    m_waits = true;
}

bool SoundClock::isWaiting(Seconds steady) const {
    return m_waits && steady - m_baseSteady < longestWait;
}

void SoundClock::deviceOpened(Seconds heardAtZero) {
    m_heardAtZero = heardAtZero;
    m_lastDevice.reset();
    m_lastMove.reset();
    distrust();
}

void SoundClock::deviceGone(Seconds steady) {
    goOnFrom(steady);
    m_heardAtZero.reset();
    distrust();
}

Seconds SoundClock::read(Seconds steady, Seconds device) {
    if (!m_heardAtZero)
        return Seconds::zero();
    if (!m_lastMove || device != *m_lastDevice)
        m_lastMove = steady;
    m_lastDevice = device;
    m_readings.push_back({steady, device - steady});
    while (m_readings.front().steady < steady - trustAfter - medianSpan)
        m_readings.pop_front();
    // Trust is not lost over a hiccup: the median carries it, and a stall ends it.
    if (isStalled(steady))
        distrust();
    else
        m_trusted = m_trusted || ranAtWallRate();
    const Seconds moved = alignedBy(steady);
    lean(steady);
    return moved;
}

void SoundClock::distrust() {
    m_readings.clear();
    m_trusted = false;
    m_aligned = false;
}

Seconds SoundClock::alignedBy(Seconds steady) {
    if (m_aligned || isWaking() || isStalled(steady))
        return Seconds::zero();
    m_aligned = true;
    goOnFrom(steady);
    const Seconds late = now(steady) - (*m_heardAtZero + *m_lastDevice);
    if (std::chrono::abs(late) < toleratedStart)
        return Seconds::zero();
    *m_heardAtZero += late;
    return late;
}

bool SoundClock::isWaking() const {
    return *m_lastDevice < wakingReading;
}

Seconds SoundClock::now(Seconds steady) const {
    const Seconds waited = m_waits ? longestWait : Seconds::zero();
    const Seconds passed = std::max(steady - m_baseSteady - waited, Seconds::zero());
    // Where readings stay away, so does the lean.
    const Seconds leaning = std::min(passed, longestLean);
    return m_base + passed + leaning * (m_rate - 1.0);
}

bool SoundClock::hasStood(Seconds steady, Seconds length) const {
    return m_heardAtZero && m_lastMove && steady - *m_lastMove >= length;
}

Seconds SoundClock::medianOffset(Seconds from, Seconds to) const {
    std::vector<Seconds> offsets;
    for (const Reading& reading : m_readings)
        if (reading.steady >= from && reading.steady <= to)
            offsets.push_back(reading.offset);
    if (offsets.empty())
        return m_readings.back().offset;
    const auto middle = offsets.begin() + static_cast<std::ptrdiff_t>(offsets.size() / 2);
    std::nth_element(offsets.begin(), middle, offsets.end());
    return *middle;
}

bool SoundClock::ranAtWallRate() const {
    const Seconds first = m_readings.front().steady;
    const Seconds last = m_readings.back().steady;
    if (last - first < trustAfter)
        return false;
    const Seconds drift = medianOffset(last - medianSpan, last) -
                          medianOffset(last - trustAfter, last - trustAfter + medianSpan);
    return std::chrono::abs(drift) < toleratedDrift;
}

void SoundClock::goOnFrom(Seconds steady) {
    m_base = now(steady);
    m_baseSteady = steady;
    m_rate = 1;
    m_waits = false;
}

void SoundClock::lean(Seconds steady) {
    if (m_waits)
        return;
    goOnFrom(steady);
    if (!m_trusted)
        return;
    const Seconds heard = *m_heardAtZero + steady + medianOffset(steady - medianSpan, steady);
    m_rate += std::clamp((heard - m_base) / leanOver, -steepestLean, steepestLean);
    if (std::chrono::abs(heard - m_base) > furthestLean)
        m_aligned = false;
}

} // namespace supine::voice
