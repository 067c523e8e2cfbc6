// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/sound.h"

#include <vector>

namespace supine::player {

/// A sound whose time is passed in and that remembers what it was asked to play.
class FakeSound : public voice::Sound {
public:
    struct Order {
        session::Cue cue;
        Seconds at{};      ///< When it is to sound.
        Seconds ordered{}; ///< When it was asked for.
    };

    void open() override {
        m_now = {};
        ++opened;
    }
    void close() override { ++closed; }
    Seconds now() const override { return m_now; }
    void schedule(const session::Cue& cue, Seconds at) override {
        waiting.push_back({cue, at, m_now});
    }
    void scheduleClick(Seconds at) override { clicks.push_back(at); }
    void flush() override {
        clicks.clear();
        waiting.clear();
        ++flushes;
    }
    void setVolumes(const voice::Volumes& wanted) override { volumes = wanted; }
    session::LineSeconds lineSeconds() const override { return session::estimatedLineSeconds(); }
    bool hasClip(const std::string&, int) const override { return clips; }

    /// Time goes by; what was waiting has begun to sound.
    void pass(Seconds time) {
        m_now += time;
        for (auto order = waiting.begin(); order != waiting.end();) {
            if (order->at > m_now) {
                ++order;
                continue;
            }
            heard.push_back(*order);
            order = waiting.erase(order);
        }
    }

    std::vector<Order> waiting;
    std::vector<Order> heard;
    std::vector<Seconds> clicks;
    voice::Volumes volumes;
    bool clips = true;
    int opened = 0;
    int closed = 0;
    int flushes = 0;

private:
    Seconds m_now{};
};

} // namespace supine::player
