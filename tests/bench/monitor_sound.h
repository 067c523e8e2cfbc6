// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pulse/pulseaudio.h>

#include <cstdio>
#include <mutex>
#include <string>

namespace bench {

/// Records what the default sink is sent (48 kHz, mono, 16 bits) into a file, and knows when it is
/// heard. PulseAudio itself tells that: twice a second it is asked for the timing of the recording,
/// which counts in what waits in the server, on the way, and, since this is a monitor, in the sink
/// (pa_timing_info::sink_usec), where a sample may be handed over before it sounds. So no latency
/// of the recorder has to be guessed.
class MonitorSound {
public:
    /// Begins at once, with the server that PulseAudio's library finds. Throws std::runtime_error
    /// with one sentence.
    explicit MonitorSound(const std::string& file);
    ~MonitorSound();
    MonitorSound(const MonitorSound&) = delete;
    MonitorSound& operator=(const MonitorSound&) = delete;

    /// Asks PulseAudio for the timing; the answer is printed as `{"heard": H, "frames": F}`: at H
    /// (CLOCK_MONOTONIC, seconds) sample F of the file is heard.
    void askTiming();

private:
    static void take(pa_stream* stream, std::size_t bytes, void* self);
    static void tellTiming(pa_stream* stream, int success, void* self);
    void waitUntilReady();

    std::FILE* m_file = nullptr;
    pa_threaded_mainloop* m_loop = nullptr;
    pa_context* m_context = nullptr;
    pa_stream* m_stream = nullptr;
};

/// CLOCK_MONOTONIC in seconds.
double monotonicNow();

/// Prints one line at once; lines of different threads do not mix.
void tell(const char* format, double first, double second);

} // namespace bench
