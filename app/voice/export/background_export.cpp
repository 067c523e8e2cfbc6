// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/export/background_export.h"

#include <QThread>

#include <utility>

namespace supine::voice {

BackgroundExport::BackgroundExport(QObject* parent) : QObject(parent) {}

BackgroundExport::~BackgroundExport() {
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BackgroundExport::start(SessionSound sound, const QString& path, SoundFormat format,
                             std::string title) {
    if (isRunning())
        return;
    m_wanted = true;
    m_thread.reset(QThread::create([=, this, sound = std::move(sound), title = std::move(title)] {
        const Exported exported = exportSession(sound, path, format, title, onward());
        QMetaObject::invokeMethod(
            this, [this, exported] { end(exported); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

Onward BackgroundExport::onward() {
    return [this, told = 0](double done) mutable {
        const int percent = static_cast<int>(100 * done);
        if (percent > std::exchange(told, percent))
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        return m_wanted.load();
    };
}

void BackgroundExport::end(const Exported& exported) {
    m_thread->wait();
    m_thread.reset();
    Q_EMIT ended(exported);
}

} // namespace supine::voice
