// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/moved.h"
#include "tests/bench/figure_frames.h"
#include "tests/bench/lottie.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <numeric>

// What a frame of the figure costs, in milliseconds of computing on however many cores, beside the
// goals. Times depend on the machine; the ratios are what is compared from one change to the next.

namespace supine::bench {

namespace {

constexpr double framesPerSecond = 60;
constexpr int firstFrames = 24; // of a stretch, in which cels find out what keeps still
constexpr int framesEach = 20;

/// A window as Supine keeps it: cels, and a screen that takes on what has changed.
class Show {
public:
    /// Whether the figure is asked to draw itself in every frame, or only when it is seen to move.
    enum class Asked { Always, WhenSeenToMove };

    Show(const Practice& practice, const Window& window, Asked asked = Asked::Always)
        : m_practice(practice), m_window(window), m_asked(asked),
          m_screen(window.format.pixels(), QImage::Format_RGB32) {}

    /// Milliseconds to bring the screen from what it shows to this body.
    double frame(const motion::Body& body, const figure::View& view = {}) {
        const double begin = computed();
        const auto paint = [&](QPainter& painter, const figure::BeforePart& before) {
            paintScene(painter, m_window, body, m_practice.build(), before, view);
        };
        const double pixels = m_window.camera.pixelsPerMetre * m_window.format.ratio;
        const bool moved = m_asked == Asked::Always || figure::seenToMove(m_before, body, pixels);
        if (moved)
            m_before = body;
        const QRegion changed = m_cels.show(m_window.format, {{paint, moved}});
        QPainter painter(&m_screen);
        m_cels.paint(painter, changed);
        painter.end();
        return computed() - begin;
    }

private:
    const Practice& m_practice;
    const Window& m_window;
    Asked m_asked;
    QImage m_screen;
    motion::Body m_before; ///< When the figure was last asked to draw itself, as in Supine.
    figure::Cels m_cels;
};

std::vector<double> playing(const Practice& practice, const Window& window) {
    constexpr int count = 60;
    std::vector<double> times;
    for (const double begin : practice.stretches(count, 1)) {
        Show show(practice, window);
        for (int i = 0; i < firstFrames + framesEach; ++i) {
            const double time = show.frame(practice.bodyAt(begin + i / framesPerSecond));
            if (i >= firstFrames)
                times.push_back(time);
        }
    }
    return times;
}

/// The practice seen through: bones and working muscles in every frame.
std::vector<double> seenThrough(const Practice& practice, const Window& window) {
    constexpr int count = 60;
    std::vector<double> times;
    for (const double begin : practice.stretches(count, 1)) {
        Show show(practice, window);
        for (int i = 0; i < firstFrames + framesEach; ++i) {
            const double at = begin + i / framesPerSecond;
            const double time = show.frame(practice.bodyAt(at), {true, practice.workAt(at)});
            if (i >= firstFrames)
                times.push_back(time);
        }
    }
    return times;
}

/// Every frame of one breath. In some the figure has moved too little to be seen; the mean counts
/// them all.
std::vector<double> breathing(const Practice& practice, const Window& window) {
    constexpr int frames = 600;
    Show show(practice, window, Show::Asked::WhenSeenToMove);
    std::vector<double> times;
    for (int i = 0; i < firstFrames + frames; ++i) {
        const double time = show.frame(practice.breathingAt(i / framesPerSecond));
        if (i >= firstFrames)
            times.push_back(time);
    }
    return times;
}

/// The breathing figure with nothing kept, as after a change of size.
std::vector<double> whole(const Practice& practice, const Window& window) {
    constexpr int rounds = 25;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(Show(practice, window).frame(practice.breathingAt(i * 0.4)));
    return times;
}

/// The same with nothing but QPainter, as a picture for a file is painted.
std::vector<double> paintedPlainly(const Practice& practice, const Window& window) {
    constexpr int rounds = 25;
    QImage screen(window.format.pixels(), QImage::Format_RGB32);
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double begin = computed();
        QPainter painter(&screen);
        paintScene(painter, window, practice.breathingAt(i * 0.4), practice.build(),
                   [](const char*) {});
        painter.end();
        times.push_back(computed() - begin);
    }
    return times;
}

/// The figure without the room, as librlottie gets it.
std::vector<figure::Drawing> drawings(const Practice& practice, const Window& window) {
    constexpr int count = 24;
    std::vector<figure::Drawing> all;
    for (const double at : practice.stretches(count, 1)) {
        figure::Recorder recorder(window.format.pixels(), window.format.ratio);
        all.emplace_back();
        recorder.recordInto(all.back());
        QPainter painter(&recorder);
        figure::paintFigure(painter, practice.bodyAt(at), practice.build(), window.camera,
                            palette());
    }
    return all;
}

double mean(const std::vector<double>& times) {
    return std::accumulate(times.begin(), times.end(), 0.0) / double(times.size());
}

struct Goal {
    QSize size;
    double milliseconds;
    double seenThrough;
};

void print(const Practice& practice, const Goal& goal) {
    const Window window = windowOf(goal.size);
    std::vector<double> all = playing(practice, window);
    const double frame = median(all);
    std::sort(all.begin(), all.end());
    const double slow = all[all.size() * 95 / 100];
    const double anew = median(whole(practice, window));
    const double breath = mean(breathing(practice, window));
    const double lottie = median(lottieTimes(drawings(practice, window), goal.size));
    const double plain = median(paintedPlainly(practice, window));
    std::vector<double> through = seenThrough(practice, window);
    std::sort(through.begin(), through.end());
    std::printf("%4d x %-4d  %6.2f (%4.1f)  %6.2f  %6.2f  %6.2f  %6.2f  %5.2f %5.2f (0.35)",
                goal.size.width(), goal.size.height(), frame, goal.milliseconds, slow, plain, anew,
                breath, breath / anew, breath / plain);
    std::printf("  %6.2f (%4.1f) %6.2f", through[through.size() / 2], goal.seenThrough,
                through[through.size() * 95 / 100]);
    if (lottie > 0)
        std::printf("  %6.2f  %5.2f (0.80)", lottie, frame / lottie);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

} // namespace supine::bench

int main(int argc, char** argv) {
    using namespace supine::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const Practice practice;
    if (!hasLottie())
        std::printf("Built without librlottie (Debian: librlottie-dev); it is not compared.\n");
    std::printf("Milliseconds a frame, medians, of a breath the mean; goals in brackets\n"
                "size         playing        slow 5%%   plain    anew  breath  of anew, of plain  "
                "see-through  slow 5%%%s\n",
                hasLottie() ? "  rlottie  of rlottie" : "");
    for (const Goal& goal :
         {Goal{{800, 500}, 3.8, 8}, Goal{{1600, 1000}, 7, 16}, Goal{{3840, 2160}, 16, 40}})
        print(practice, goal);
    return 0;
}
