// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xcb/shm.h>
#include <xcb/xcb.h>

#include <cstdint>

namespace bench {

/// What the phase word over the caption says, which its colour alone tells.
enum class Sign { None, In, Out };

/// Reads the phase word of a session from the display, from outside: of a window of 1280 x 800 at
/// the display's corner, in the light theme. The place is where app/player/stage_layout puts the
/// word, in its usual place and where raised arms move it to; everything else there has other
/// colours.
class ScreenSigns {
public:
    /// Shares memory with the display of DISPLAY. Throws std::runtime_error with one sentence.
    ScreenSigns();
    ~ScreenSigns();
    ScreenSigns(const ScreenSigns&) = delete;
    ScreenSigns& operator=(const ScreenSigns&) = delete;

    /// What the display shows now. Takes about a tenth of a millisecond.
    Sign look();
    /// Whether a toast stands over the middle of the window, at any height: a pill of the colour of ink.
    bool hasToast();

private:
    void fetch(std::int16_t x, std::int16_t y, std::uint16_t width, std::uint16_t height);

    xcb_connection_t* m_display = nullptr;
    xcb_window_t m_root = 0;
    xcb_shm_seg_t m_segment = 0;
    int m_memory = -1;
    const std::uint32_t* m_pixels = nullptr;
};

} // namespace bench
