// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor_sound.h"
#include "screen_signs.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <iostream>
#include <optional>
#include <thread>
#include <utility>

#include <sched.h>

// session_watch [SOUND.raw]: watches a playing session from outside until it is told to end
// (SIGTERM), and prints one JSON object a line, times in seconds of CLOCK_MONOTONIC: `{"in": T,
// "since": S}`, "out" or "none" when the phase word says something new: the display did so after S,
// when it was looked at last, and before T. It looks 400 times a second, and runs before everything
// else where it may, so that a busy machine does not blur what it sees. `{"toast": T, "since": S}`
// when a toast appears.
//
// With a file: records what is heard into it, see MonitorSound for its lines. Without, no sound
// server is needed.

namespace {

constexpr std::chrono::microseconds everySoOften{2500};

std::atomic<bool> ends{false};

void end(int) {
    ends = true;
}

const char* lineFor(bench::Sign sign) {
    switch (sign) {
    case bench::Sign::In:
        return "{\"in\": %.6f, \"since\": %.6f}\n";
    case bench::Sign::Out:
        return "{\"out\": %.6f, \"since\": %.6f}\n";
    case bench::Sign::None:
        break;
    }
    return "{\"none\": %.6f, \"since\": %.6f}\n";
}

class Watch {
public:
    explicit Watch(std::optional<bench::MonitorSound>& sound) : m_sound(sound) {}

    void look() {
        const double looked = bench::monotonicNow();
        const bench::Sign sign = m_screen.look();
        if (sign != m_sign)
            bench::tell(lineFor(sign), bench::monotonicNow(), m_since);
        m_sign = sign;
        m_since = looked;
        if (looked - m_asked > 0.5) {
            lookForToast(looked);
            if (m_sound)
                m_sound->askTiming();
            m_asked = looked;
        }
    }

private:
    void lookForToast(double now) {
        const bool before = std::exchange(m_hasToast, m_screen.hasToast());
        if (m_hasToast && !before)
            bench::tell("{\"toast\": %.6f, \"since\": %.6f}\n", now, m_asked);
    }

    bench::ScreenSigns m_screen;
    std::optional<bench::MonitorSound>& m_sound;
    std::optional<bench::Sign> m_sign;
    bool m_hasToast = false;
    double m_since = bench::monotonicNow();
    double m_asked = 0;
};

void watch(Watch& at) {
    for (auto next = std::chrono::steady_clock::now(); !ends; next += everySoOften) {
        at.look();
        next = std::max(next, std::chrono::steady_clock::now() - everySoOften);
        std::this_thread::sleep_until(next);
    }
}

} // namespace

int main(int argc, char** argv) try {
    if (argc > 2) {
        std::cerr << "Usage: session_watch [SOUND.raw], with DISPLAY set\n";
        return 2;
    }
    std::signal(SIGTERM, &end);
    const sched_param first{1};
    (void)sched_setscheduler(0, SCHED_FIFO, &first);
    std::optional<bench::MonitorSound> sound;
    if (argc == 2)
        sound.emplace(argv[1]);
    Watch looking(sound);
    watch(looking);
    return 0;
} catch (const std::exception& fault) {
    std::cerr << fault.what() << '\n';
    return 1;
}
