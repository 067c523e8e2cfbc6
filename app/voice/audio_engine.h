// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/cue_sound.h"
#include "app/voice/packs/voice.h"
#include "app/voice/sound.h"

#include <QThread>
#include <QThreadPool>

#include <memory>

namespace supine::voice {

class Speaker;
struct Playback;

/// The Sound that is heard: one device on a thread of its own, one mixer, clips of a voice
/// decoded ahead on a second thread. Its functions are called on the thread it was made on and
/// never wait for the device.
class AudioEngine final : public Sound {
    Q_OBJECT

public:
    /// A line that the voice does not speak is a soft chime.
    explicit AudioEngine(Voice voice, QObject* parent = nullptr);
    ~AudioEngine() override;

    void open() override;
    void close() override;
    Seconds now() const override;
    void schedule(const session::Cue& cue, Seconds at) override;
    void scheduleClick(Seconds at) override;
    void flush() override;
    void setVolumes(const Volumes& volumes) override;
    session::LineSeconds lineSeconds() const override;
    bool hasClip(const std::string& lineId, int number) const override;

private:
    void scheduleMade(MakePart make, Seconds at);

    std::shared_ptr<Playback> m_playback;
    std::shared_ptr<const Voice> m_voice; // outlives us in lineSeconds()
    QThread m_thread;
    Speaker* m_speaker = nullptr; // lives on m_thread and ends with it
    QThreadPool m_decoder;
};

} // namespace supine::voice
