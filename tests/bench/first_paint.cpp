// SPDX-License-Identifier: GPL-3.0-or-later
#include <xcb/xcb.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

// first_paint COMMAND [ARGUMENT...]: milliseconds from starting the command until a large window of
// it has colour in its middle. It looks at the display every millisecond, from outside, so that the
// program needs no instrument of its own. The display has to be empty and black before.

namespace {

using Clock = std::chrono::steady_clock;

constexpr int smallestWidth = 800;
constexpr std::chrono::seconds patience{20};

template <class T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template <class T>
Reply<T> owned(T* reply) {
    return {reply, &std::free};
}

/// A window that is shown, with its size in pixels.
struct Window {
    xcb_window_t id = 0;
    std::uint16_t width = 0;
    std::uint16_t height = 0;
};

std::optional<Window> shownLargeWindow(xcb_connection_t* display, xcb_window_t id) {
    const auto attributes = owned(
        xcb_get_window_attributes_reply(display, xcb_get_window_attributes(display, id), nullptr));
    if (!attributes || attributes->map_state != XCB_MAP_STATE_VIEWABLE)
        return {};
    const auto geometry =
        owned(xcb_get_geometry_reply(display, xcb_get_geometry(display, id), nullptr));
    if (!geometry || geometry->width < smallestWidth)
        return {};
    return Window{id, geometry->width, geometry->height};
}

std::optional<Window> findWindow(xcb_connection_t* display, xcb_window_t root) {
    const auto tree = owned(xcb_query_tree_reply(display, xcb_query_tree(display, root), nullptr));
    if (!tree)
        return {};
    const xcb_window_t* children = xcb_query_tree_children(tree.get());
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        if (const auto window = shownLargeWindow(display, children[i]))
            return window;
    }
    return {};
}

// Painted is what has colour in at least half of its middle row; a window without paint shows the
// black display behind it.
bool isPainted(xcb_connection_t* display, const Window& window) {
    const auto row = owned(xcb_get_image_reply(
        display,
        xcb_get_image(display, XCB_IMAGE_FORMAT_Z_PIXMAP, window.id, 0,
                      static_cast<std::int16_t>(window.height / 2), window.width, 1, ~0U),
        nullptr));
    if (!row)
        return false;
    const std::uint8_t* bytes = xcb_get_image_data(row.get());
    int coloured = 0;
    for (int x = 0; x < window.width; ++x) {
        const std::uint8_t* pixel = bytes + 4 * x;
        coloured += (pixel[0] | pixel[1] | pixel[2]) != 0 ? 1 : 0;
    }
    return coloured * 2 > window.width;
}

bool waitForPaint(xcb_connection_t* display, xcb_window_t root, Clock::time_point until) {
    while (Clock::now() < until) {
        const auto window = findWindow(display, root);
        if (window && isPainted(display, *window))
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

pid_t start(char** command) {
    const pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        std::_Exit(127);
    }
    return child;
}

void end(pid_t child) {
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

} // namespace

int main(int argc, char** argv) {
    xcb_connection_t* display = xcb_connect(nullptr, nullptr);
    if (argc < 2 || xcb_connection_has_error(display) != 0) {
        std::cerr << "Usage: first_paint COMMAND [ARGUMENT...], with DISPLAY set\n";
        return 2;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
    const auto begin = Clock::now();
    const pid_t child = start(argv + 1);
    const bool painted = waitForPaint(display, root, begin + patience);
    const std::chrono::duration<double, std::milli> taken = Clock::now() - begin;
    end(child);
    xcb_disconnect(display);
    if (!painted) {
        std::cerr << argv[1] << " painted no window.\n";
        return 1;
    }
    std::cout << taken.count() << '\n';
    return 0;
}
