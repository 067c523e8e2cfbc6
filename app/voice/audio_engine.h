// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/sound.h"
#include "app/voice/voice_pack.h"

#include <QThread>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace supine::voice {

class Speaker;
struct Playback;

/// The Sound that is heard: one device on a thread of its own, one mixer, clips of one voice pack
/// decoded ahead on a second thread. Its functions are called on the thread it was made on and
/// never wait for the device.
class AudioEngine final : public Sound {
    Q_OBJECT

public:
    /// Without a pack every line is a soft chime.
    explicit AudioEngine(std::optional<VoicePack> pack, QObject* parent = nullptr);
    ~AudioEngine() override;

    void open() override;
    void close() override;
    Seconds now() const override;
    void schedule(const session::Cue& cue, Seconds at) override;
    void flush() override;
    void setVolumes(const Volumes& volumes) override;
    session::LineSeconds lineSeconds() const override;
    bool hasClip(const std::string& lineId, int number) const override;

private:
    std::shared_ptr<Playback> m_playback;
    std::shared_ptr<const std::optional<VoicePack>> m_pack; // outlives us in lineSeconds()
    QThread m_thread;
    Speaker* m_speaker = nullptr; // lives on m_thread and ends with it
    QThreadPool m_decoder;
};

} // namespace supine::voice
