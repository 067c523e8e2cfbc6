// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure_frames.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <iostream>

namespace supine::bench {
namespace {

double median(std::vector<double> v) {
    std::sort(v.begin(), v.end());
    return v.empty() ? 0 : v[v.size() / 2];
}
double mean(const std::vector<double>& v) {
    double s = 0;
    for (double x : v) s += x;
    return v.empty() ? 0 : s / double(v.size());
}
struct Clock { static double now() { timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return t.tv_sec*1e3 + t.tv_nsec*1e-6; } };
double since(double t) { return Clock::now() - t; }

void run(const Practice& practice, int w, int h) {
    const Window window = windowOf(w, h);
    QImage screen(window.format.pixels(), QImage::Format_RGB32);
    std::vector<double> whole, playing, solving, recording;
    double area = 0;
    for (double begin : practice.stretches(40, 1.0)) {
        figure::Cels cels;
        for (int i = 0; i < 26; ++i) {
            const double at = begin + i / 60.0;
            if (i % 8 == 0) {
                const auto t = Clock::now();
                QPainter painter(&screen);
                paintScene(painter, window, practice.bodyAt(at), practice.build(), [](const char*) {});
                painter.end();
                whole.push_back(since(t));
                const auto t2 = Clock::now();
                figure::Recorder recorder(window.format.pixels(), 1);
                figure::Drawing d;
                recorder.recordInto(d);
                QPainter p(&recorder);
                paintScene(p, window, practice.bodyAt(at), practice.build(), [](const char*) {});
                recording.push_back(since(t2));
            }
            const auto t = Clock::now();
            const motion::Body body = practice.bodyAt(at);
            solving.push_back(since(t));
            const QRegion changed = cels.show(window.format, [&](QPainter& p, const figure::BeforePart& before) {
                paintScene(p, window, body, practice.build(), before);
            });
            QPainter painter(&screen);
            painter.setClipRegion(changed);
            cels.paint(painter, changed);
            painter.end();
            if (i >= 8) {
                playing.push_back(since(t));
                for (const QRect& r : changed) area += double(r.width()) * r.height();
            }
        }
    }
    std::sort(playing.begin(), playing.end());
    std::cout << w << "x" << h << " whole " << median(whole) << " playing median " << median(playing) << " mean "
              << mean(playing) << " p90 " << playing[playing.size() * 9 / 10] << " max " << playing.back() << " record " << median(recording)
              << " solve " << median(solving) << " area " << area / double(playing.size()) / w / h << "\n";
}

} // namespace
} // namespace supine::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const supine::bench::Practice practice;
    if (argc > 1) return supine::bench::run(practice, 800, 500), 0;
    supine::bench::run(practice, 800, 500);
    supine::bench::run(practice, 1600, 1000);
    supine::bench::run(practice, 3840, 2160);
}
