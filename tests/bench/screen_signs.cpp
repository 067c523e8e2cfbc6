// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_signs.h"

#include <sys/ipc.h>
#include <sys/shm.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace bench {

namespace {

constexpr std::int16_t wordLeft = 430;
constexpr std::int16_t wordTop = 60;
constexpr std::uint16_t wordWidth = 560;
constexpr std::uint16_t wordHeight = 120;
constexpr std::int16_t toastLeft = 590; // it comes wherever it covers nothing, but over the middle
constexpr std::int16_t toastTop = 40;
constexpr std::uint16_t toastWidth = 100;
constexpr std::uint16_t toastHeight = 640;
constexpr std::size_t sharedBytes = std::size_t{4} * wordWidth * wordHeight;
static_assert(toastWidth * toastHeight <= wordWidth * wordHeight);
constexpr std::uint32_t breathIn = 0x1B6468; // as in app/controls/theme.cpp
constexpr std::uint32_t breathOut = 0x3E4872;
constexpr std::uint32_t ink = 0x1E2931;
constexpr std::uint32_t colourBits = 0xFFFFFF;
constexpr int fewestRowsOfToast = 8; // over and under its words; no letter is as wide
constexpr int fewestPixels = 40; // of the icon and the letters; edges are mixed with the background

} // namespace

ScreenSigns::ScreenSigns() : m_display(xcb_connect(nullptr, nullptr)) {
    if (xcb_connection_has_error(m_display) != 0)
        throw std::runtime_error("There is no display to look at; set DISPLAY.");
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_display)).data->root;
    m_memory = shmget(IPC_PRIVATE, sharedBytes, IPC_CREAT | 0600);
    void* const shared = m_memory < 0 ? nullptr : shmat(m_memory, nullptr, 0);
    m_segment = xcb_generate_id(m_display);
    xcb_generic_error_t* const refused =
        shared == nullptr
            ? nullptr
            : xcb_request_check(m_display,
                                xcb_shm_attach_checked(m_display, m_segment,
                                                       static_cast<std::uint32_t>(m_memory), 0));
    shmctl(m_memory, IPC_RMID, nullptr);
    if (shared == nullptr || refused != nullptr)
        throw std::runtime_error("The display shares no memory (MIT-SHM).");
    m_pixels = static_cast<const std::uint32_t*>(shared);
}

ScreenSigns::~ScreenSigns() {
    shmdt(m_pixels);
    xcb_disconnect(m_display);
}

void ScreenSigns::fetch(std::int16_t x, std::int16_t y, std::uint16_t width, std::uint16_t height) {
    const std::unique_ptr<xcb_shm_get_image_reply_t, decltype(&std::free)> reply(
        xcb_shm_get_image_reply(m_display,
                                xcb_shm_get_image(m_display, m_root, x, y, width, height, ~0U,
                                                  XCB_IMAGE_FORMAT_Z_PIXMAP, m_segment, 0),
                                nullptr),
        &std::free);
    if (!reply)
        throw std::runtime_error("The display is gone or smaller than 1280 x 800.");
}

Sign ScreenSigns::look() {
    fetch(wordLeft, wordTop, wordWidth, wordHeight);
    int in = 0;
    int out = 0;
    for (const std::uint32_t* at = m_pixels; at != m_pixels + wordWidth * wordHeight; ++at) {
        in += (*at & colourBits) == breathIn ? 1 : 0;
        out += (*at & colourBits) == breathOut ? 1 : 0;
    }
    if (in >= fewestPixels)
        return Sign::In;
    return out >= fewestPixels ? Sign::Out : Sign::None;
}

bool ScreenSigns::hasToast() {
    fetch(toastLeft, toastTop, toastWidth, toastHeight);
    int rows = 0;
    for (int row = 0; row < toastHeight; ++row) {
        const std::uint32_t* const begin = m_pixels + row * toastWidth;
        rows += std::all_of(begin, begin + toastWidth,
                            [](std::uint32_t pixel) { return (pixel & colourBits) == ink; })
                    ? 1
                    : 0;
    }
    return rows >= fewestRowsOfToast;
}

} // namespace bench
