// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/recording/recorder.h"

#include <QDeadlineTimer>
#include <QIODevice>
#include <QPointer>
#include <QTimer>

#include <memory>

class QAudioDevice;
class QAudioSource;

namespace supine::voice {

/// The desktop's default microphone. It is open only while something is recorded.
class Microphone final : public Recorder {
    Q_OBJECT

public:
    explicit Microphone(QObject* parent = nullptr);
    ~Microphone() override;

    void start() override;
    void stop() override;

private:
    Trouble open(const QAudioDevice& device);
    void tick();
    void read();
    bool isBroken() const;
    void end(Trouble trouble);
    void close();

    std::unique_ptr<QAudioSource> m_source;
    std::unique_ptr<QAudioSource> m_retired; // the one before, see close()
    QPointer<QIODevice> m_input;             // the source's own; Qt deletes it when it fails
    QTimer m_ticks;
    QDeadlineTimer m_silence; // until when something has to come
    QDeadlineTimer m_tail;    // until when the last words may come
    bool m_isStopping = false;
    int m_channels = 1;
    QByteArray m_bytes; // less than a frame
};

} // namespace supine::voice
