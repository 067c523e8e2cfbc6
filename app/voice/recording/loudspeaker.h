// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/recording/replay.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

#include <memory>

namespace supine::voice {

class Speaker;
struct Playback;

/// Plays recordings on the device that sessions use, in the same way.
class Loudspeaker final : public Replay {
    Q_OBJECT

public:
    explicit Loudspeaker(QObject* parent = nullptr);
    ~Loudspeaker() override;

    void play(SharedSamples samples) override;
    void stop() override;

private:
    void open();
    void tick();
    void begin();
    bool isSounding() const;
    void end(bool wasHeard);

    std::shared_ptr<Playback> m_playback;
    QThread m_thread;
    Speaker* m_speaker; // lives on that thread
    QTimer m_ticks;
    SharedSamples m_waiting;   // for the device to wake
    QDeadlineTimer m_patience; // with a device that does not wake
    QDeadlineTimer m_lastWord; // when it has left the device's buffer
    bool m_isOpen = false;
    bool m_isEnding = false;
};

} // namespace supine::voice
