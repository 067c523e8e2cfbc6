// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor_sound.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <stdexcept>

namespace bench {

namespace {

constexpr pa_sample_spec format{PA_SAMPLE_S16LE, 48000, 1};
constexpr std::uint32_t fragmentBytes = 48000 / 100 * 2; // 10 ms

void wake(pa_context*, void* loop) {
    pa_threaded_mainloop_signal(static_cast<pa_threaded_mainloop*>(loop), 0);
}

void wakeForStream(pa_stream*, void* loop) {
    pa_threaded_mainloop_signal(static_cast<pa_threaded_mainloop*>(loop), 0);
}

} // namespace

double monotonicNow() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void tell(const char* format, double first, double second) {
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    std::printf(format, first, second);
    std::fflush(stdout);
}

MonitorSound::MonitorSound(const std::string& file)
    : m_file(std::fopen(file.c_str(), "wb")), m_loop(pa_threaded_mainloop_new()) {
    if (m_file == nullptr)
        throw std::runtime_error(file + " cannot be written.");
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "session_watch");
    pa_context_set_state_callback(m_context, &wake, m_loop);
    pa_threaded_mainloop_lock(m_loop);
    pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr);
    pa_threaded_mainloop_start(m_loop);
    waitUntilReady();
    pa_threaded_mainloop_unlock(m_loop);
}

MonitorSound::~MonitorSound() {
    pa_threaded_mainloop_stop(m_loop);
    pa_stream_unref(m_stream);
    pa_context_unref(m_context);
    pa_threaded_mainloop_free(m_loop);
    std::fclose(m_file);
}

void MonitorSound::waitUntilReady() {
    while (PA_CONTEXT_IS_GOOD(pa_context_get_state(m_context)) &&
           pa_context_get_state(m_context) != PA_CONTEXT_READY)
        pa_threaded_mainloop_wait(m_loop);
    if (pa_context_get_state(m_context) != PA_CONTEXT_READY)
        throw std::runtime_error("There is no PulseAudio server to listen to.");
    m_stream = pa_stream_new(m_context, "monitor", &format, nullptr);
    pa_stream_set_state_callback(m_stream, &wakeForStream, m_loop);
    pa_stream_set_read_callback(m_stream, &MonitorSound::take, this);
    pa_buffer_attr buffer;
    std::memset(&buffer, 0xFF, sizeof buffer);
    buffer.fragsize = fragmentBytes;
    pa_stream_connect_record(m_stream, "@DEFAULT_MONITOR@", &buffer, PA_STREAM_ADJUST_LATENCY);
    while (PA_STREAM_IS_GOOD(pa_stream_get_state(m_stream)) &&
           pa_stream_get_state(m_stream) != PA_STREAM_READY)
        pa_threaded_mainloop_wait(m_loop);
    if (pa_stream_get_state(m_stream) != PA_STREAM_READY)
        throw std::runtime_error("The monitor of the default sink cannot be recorded.");
}

void MonitorSound::take(pa_stream* stream, std::size_t, void* self) {
    const void* data = nullptr;
    std::size_t bytes = 0;
    while (pa_stream_readable_size(stream) > 0 && pa_stream_peek(stream, &data, &bytes) == 0) {
        static const char silence[4096] = {};
        std::FILE* const file = static_cast<MonitorSound*>(self)->m_file;
        if (data != nullptr) {
            std::fwrite(data, 1, bytes, file);
        } else {
            for (std::size_t left = bytes; left > 0; left -= std::min(left, sizeof silence))
                std::fwrite(silence, 1, std::min(left, sizeof silence), file);
        }
        pa_stream_drop(stream);
    }
}

void MonitorSound::askTiming() {
    pa_threaded_mainloop_lock(m_loop);
    if (pa_operation* asked = pa_stream_update_timing_info(m_stream, &tellTiming, this))
        pa_operation_unref(asked);
    pa_threaded_mainloop_unlock(m_loop);
}

void MonitorSound::tellTiming(pa_stream* stream, int success, void*) {
    pa_usec_t heard = 0;
    if (success != 0 && pa_stream_get_time(stream, &heard) == 0)
        tell("{\"heard\": %.6f, \"frames\": %.1f}\n", monotonicNow(),
             static_cast<double>(heard) * format.rate / 1e6);
}

} // namespace bench
