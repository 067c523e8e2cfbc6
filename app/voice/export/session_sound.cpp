// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/export/session_sound.h"

#include "app/voice/cue_sound.h"
#include "app/voice/volumes.h"

#include <algorithm>

namespace supine::voice {

namespace {

constexpr Frame stretch = sampleRate / 10;
// More than the mixer looks ahead to lower the breath under a word.
constexpr Frame cuesAhead = sampleRate / 2;
// A live session begins after silence too; in it the volumes reach their values.
constexpr Frame silenceBefore = sampleRate / 2;
// As long as the player waits before it says something after the end.
constexpr Seconds closingPause{0.45};

/// A session on its way through a mixer of its own.
class Rendering {
public:
    explicit Rendering(const SessionSound& sound) : m_sound(sound) {
        setVolumes(m_mixer, sound.volumes);
        m_mixer.moveTo(-silenceBefore);
        while (m_mixer.position() < 0)
            next();
    }

    bool isOver() const {
        return m_cue == m_sound.cues.size() && m_mixer.parts() == 0 &&
               m_mixer.position() >= toFrames(m_sound.length);
    }

    std::span<const float> next() {
        const Frame until = m_mixer.position() + stretch + cuesAhead;
        while (m_cue < m_sound.cues.size() && toFrames(m_sound.cues[m_cue].at) < until)
            add(m_sound.cues[m_cue++]);
        m_mixer.render(m_samples);
        return m_samples;
    }

private:
    void add(const session::Cue& cue) {
        Part part = soundOf(cue, *m_sound.voice)();
        part.start = toFrames(cue.at);
        m_mixer.add(std::move(part));
    }

    const SessionSound& m_sound;
    Mixer m_mixer;
    std::size_t m_cue = 0; // the next to add
    Samples m_samples = Samples(stretch);
};

} // namespace

SessionSound wholeSound(const session::Plan& plan, std::shared_ptr<const Voice> voice,
                        const Volumes& volumes) {
    const session::Timeline& timeline = plan.timeline;
    SessionSound sound{timeline.duration, timeline.cues, std::move(voice), volumes};
    if (const model::Interjection* closing = plan.library->interjection("finish")) {
        session::Cue cue;
        cue.at = timeline.duration + closingPause;
        cue.line = closing->text.id;
        cue.english = closing->text.english;
        cue.seconds = lineSecondsOf(sound.voice)(closing->text, 0);
        sound.cues.push_back(cue);
    }
    return sound;
}

void renderSession(const SessionSound& sound, const TakeSamples& take) {
    Rendering rendering(sound);
    while (!rendering.isOver())
        if (!take(rendering.next()))
            return;
}

} // namespace supine::voice
