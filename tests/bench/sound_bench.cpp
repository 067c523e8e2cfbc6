// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the pack's clips one after another through the real engine, as a session would, and prints
// for each when it was wanted. sound_cues.py records what is heard meanwhile and compares.
#include "app/library.h"
#include "app/voice/make_sound.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace supine;

namespace {

double steadySeconds() {
    return Seconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

session::Cue cueOf(const content::VoiceClip& clip) {
    session::Cue cue;
    cue.seconds = clip.length;
    cue.line = clip.line;
    cue.number = clip.number;
    return cue;
}

class Bench {
public:
    Bench(voice::MadeSound made, Seconds gap, std::size_t count)
        : m_made(std::move(made)), m_gap(gap), m_count(count) {}

    void start() {
        QObject::connect(m_made.sound.get(), &voice::Sound::lost,
                         [] { std::puts(R"({"lost": true})"); });
        QObject::connect(m_made.sound.get(), &voice::Sound::back,
                         [] { std::puts(R"({"back": true})"); });
        QObject::connect(&m_timer, &QTimer::timeout, [this] { tick(); });
        m_made.sound->open();
        m_timer.start(std::chrono::milliseconds(50));
    }

private:
    void tick() {
        const auto& clips = m_made.pack->clips;
        const Seconds now = m_made.sound->now();
        while (m_next < m_count && now >= m_at - Seconds(0.5)) {
            const auto& clip = clips[m_next % clips.size()];
            m_made.sound->schedule(cueOf(clip), m_at);
            std::printf(R"({"file": "%s", "at": %.4f, "steady": %.4f})"
                        "\n",
                        clip.file.c_str(), m_at.count(), steadySeconds() + (m_at - now).count());
            std::fflush(stdout);
            m_at += clip.length + m_gap;
            ++m_next;
        }
        if (m_next == m_count && now > m_at)
            QCoreApplication::quit();
    }

    voice::MadeSound m_made;
    Seconds m_gap;
    std::size_t m_count;
    QTimer m_timer;
    Seconds m_at{1.0};
    std::size_t m_next = 0;
};

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("count"), QStringLiteral("How many clips."),
                      QStringLiteral("n"), QStringLiteral("40")});
    parser.addOption({QStringLiteral("gap"), QStringLiteral("Seconds between two."),
                      QStringLiteral("s"), QStringLiteral("0.3")});
    parser.process(application);
    auto made = voice::makeSound(QStringLiteral("en"), library::loadBuiltIn().library);
    if (!made.pack)
        qFatal("There is no English voice pack where it is looked for.");
    Bench bench(std::move(made), Seconds(parser.value(QStringLiteral("gap")).toDouble()),
                parser.value(QStringLiteral("count")).toULongLong());
    bench.start();
    return application.exec();
}
