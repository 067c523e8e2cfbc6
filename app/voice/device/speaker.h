// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <span>

class QAudioDevice;
class QAudioSink;
class QIODevice;

namespace supine::voice {

struct Playback;

/// Holds the one audio device of a session on the sound thread: opens it with silence, feeds it
/// from the mixer, reads its clock, and opens it again when it was lost. Its slots run on its own
/// thread.
class Speaker : public QObject {
    Q_OBJECT

public:
    explicit Speaker(std::shared_ptr<Playback> playback);
    ~Speaker() override;

    void start();
    void stop();

Q_SIGNALS:
    /// There is no device, or it failed or stood still.
    void lost();
    /// After that: it plays at wall rate again.
    void back();

private:
    void tick();
    void feed();
    void render(std::span<float> out);
    void readClock();
    bool isBroken() const;
    void openDevice();
    void startSink(const QAudioDevice& device);
    void dropDevice();
    void reportLost();

    std::shared_ptr<Playback> m_playback;
    std::unique_ptr<QAudioSink> m_sink;
    std::unique_ptr<QAudioSink> m_retired; // the one before, see dropDevice()
    QIODevice* m_input = nullptr;          // the sink's own, to write into
    QTimer m_ticks;
    QDeadlineTimer m_nextTry;
    QDeadlineTimer m_answered{0}; // by then PulseAudio has answered the retired sink
    bool m_isLost = false;
};

} // namespace supine::voice
