// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/engines/speaking.h"

#include "app/voice/engines/wav_file.h"
#include "app/voice/mixing/levelling.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace supine::voice {

namespace {

constexpr int lookEvery = 50; // milliseconds
constexpr qint64 mostSaid = 4096;
constexpr int longestReason = 160;
// What no file grows beyond between two looks. Libraries for sound, which engines load also where
// they only write files, ask for 64 MiB of shared memory, and the system counts that as a file.
constexpr qint64 hardLimit = 256 * 1024 * 1024;

Unexpected<SpeakingFault> fault(const QString& sentence) {
    return {{false, sentence}};
}

QByteArray readSome(const QString& path, qint64 most) {
    QFile file(path);
    // Whatever the engine put there: only an ordinary file can be opened without waiting.
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(most)
                                                                      : QByteArray();
}

// The last thing it said for itself.
QString reasonIn(const QString& path) {
    const QString said = QString::fromUtf8(readSome(path, mostSaid)).trimmed();
    return said.section(QLatin1Char('\n'), -1).simplified().left(longestReason);
}

/// One run of an engine, in a folder that ends with it.
class Run {
public:
    Run(const SpeechEngine& engine, const Utterance& utterance, const SpeakingLimits& limits)
        : m_engine(engine), m_limits(limits), m_call(engine.callFor(utterance, text(), wav())) {
        QFile file(text());
        m_good = m_folder.isValid() && file.open(QIODevice::WriteOnly) &&
                 file.write(utterance.text.toUtf8() + '\n') > 0;
        prepare();
    }
    ~Run() { end(); }

    Result<QByteArray, SpeakingFault> wait(const std::atomic<bool>& cancelled) {
        if (!m_good)
            return fault(
                SpeechEngine::tr("There is no room for temporary files, so no line can be spoken; "
                                 "make some on the disk."));
        QElapsedTimer time;
        time.start();
        m_process.start(m_call.program, m_call.arguments);
        if (!m_process.waitForStarted(int(m_limits.time.count())))
            return fault(
                SpeechEngine::tr("%1 cannot be started; install it again, or choose another speech "
                                 "program in the settings.")
                    .arg(m_engine.name()));
        while (!m_process.waitForFinished(lookEvery) && m_process.state() == QProcess::Running) {
            if (cancelled)
                return Unexpected{SpeakingFault{true, {}}};
            if (writesTooMuch())
                return tooMuch();
            if (time.elapsed() > m_limits.time.count())
                return tooLong();
        }
        return result();
    }

private:
    QString text() const { return m_folder.filePath(QStringLiteral("line.txt")); }
    QString wav() const { return m_folder.filePath(QStringLiteral("line.wav")); }
    QString errors() const { return m_folder.filePath(QStringLiteral("errors.txt")); }

    void prepare() {
        m_process.setWorkingDirectory(m_folder.path());
        m_process.setStandardInputFile(m_call.readsInput ? text() : QProcess::nullDevice());
        m_process.setStandardOutputFile(m_call.writesOutput ? wav() : QProcess::nullDevice());
        m_process.setStandardErrorFile(errors());
#ifdef Q_OS_UNIX
        m_process.setChildProcessModifier([] {
            ::setpgid(0, 0); // so that what it starts can be ended with it
            const rlimit most{hardLimit, hardLimit};
            ::setrlimit(RLIMIT_FSIZE, &most);
            ::setpriority(PRIO_PROCESS, 0, 5); // a session may be running meanwhile
        });
#endif
    }

    void end() {
        if (m_process.state() == QProcess::NotRunning)
            return;
#ifdef Q_OS_UNIX
        ::kill(-static_cast<pid_t>(m_process.processId()), SIGKILL);
#endif
        m_process.kill();
        m_process.waitForFinished();
    }

    bool writesTooMuch() const {
        return QFileInfo(wav()).size() >= m_limits.bytes ||
               QFileInfo(errors()).size() >= m_limits.bytes;
    }

    Unexpected<SpeakingFault> tooMuch() const {
        return fault(SpeechEngine::tr(
                         "%1 wrote more than a line can be and was stopped; choose another speech "
                         "program in the settings.")
                         .arg(m_engine.name()));
    }

    Unexpected<SpeakingFault> tooLong() const {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_limits.time).count();
        return fault(SpeechEngine::tr(
                         "%1 took longer than %n second(s) for one line and was stopped; choose "
                         "another speech program in the settings.",
                         nullptr, static_cast<int>(seconds))
                         .arg(m_engine.name()));
    }

    Result<QByteArray, SpeakingFault> result() const {
        if (writesTooMuch()) // it may have been ended for it
            return tooMuch();
        if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0) {
            const QString reason = reasonIn(errors());
            return fault(SpeechEngine::tr(
                             "%1 failed (%2); mend its command, or choose another speech program "
                             "in the settings.")
                             .arg(m_engine.name(), reason.isEmpty()
                                                       ? SpeechEngine::tr("it does not say why")
                                                       : reason));
        }
        return readSome(wav(), m_limits.bytes);
    }

    const SpeechEngine& m_engine;
    SpeakingLimits m_limits;
    QTemporaryDir m_folder;
    EngineCall m_call;
    QProcess m_process;
    bool m_good = false;
};

} // namespace

Result<Samples, SpeakingFault> speak(const SpeechEngine& engine, const Utterance& utterance,
                                     const SpeakingLimits& limits,
                                     const std::atomic<bool>& cancelled) {
    const auto written = Run(engine, utterance, limits).wait(cancelled);
    if (!written)
        return Unexpected{written.error()};
    const auto samples = decodeWav(*written);
    const Samples said = samples ? trimmed(*samples) : Samples();
    if (said.empty())
        return fault(SpeechEngine::tr(
                         "%1 wrote no sound that can be read; mend its command, or choose another "
                         "speech program in the settings.")
                         .arg(engine.name()));
    return levelled(said);
}

} // namespace supine::voice
