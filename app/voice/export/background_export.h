// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/export/sound_file.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace supine::voice {

/// Writes the sound of a session to a file on a thread of its own, one file at a time. Its
/// functions are called and its signals come on the thread it was made on. When it is deleted the
/// file it writes is called off.
class BackgroundExport : public QObject {
    Q_OBJECT

public:
    explicit BackgroundExport(QObject* parent = nullptr);
    ~BackgroundExport() override;

    /// Begins exportSession() with these arguments; nothing while another runs.
    void start(SessionSound sound, const QString& path, SoundFormat format, std::string title);
    bool isRunning() const { return m_thread != nullptr; }
    /// Asks it to stop; ended() follows.
    void cancel() { m_wanted = false; }

Q_SIGNALS:
    /// Another hundredth of the file is done.
    void progressed(int percent);
    void ended(const supine::voice::Exported& exported);

private:
    Onward onward();
    void end(const Exported& exported);

    std::unique_ptr<QThread> m_thread; // null while nothing is written
    std::atomic<bool> m_wanted = true;
};

} // namespace supine::voice
