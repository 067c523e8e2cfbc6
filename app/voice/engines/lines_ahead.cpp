// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/engines/lines_ahead.h"

#include <atomic>

namespace supine::voice {

namespace {

constexpr int mostFailures = 3;

using Found = Result<std::optional<SpeechEngine>, QString>;

Found engineFor(const SpeechChoice& choice, const QString& locale, const EnginePlaces& places) {
    if (choice.kind == SpeechChoice::Kind::Off)
        return std::optional<SpeechEngine>();
    if (choice.kind == SpeechChoice::Kind::Automatic)
        return knownEngine(locale, places);
    auto own = SpeechEngine::fromCommand(choice.command, places.findProgram);
    if (!own)
        return Unexpected{own.error()};
    return std::optional(std::move(*own));
}

} // namespace

/// What the worker knows of one prepare().
struct LinesAhead::Job {
    SpeechEngine engine;
    QString language;
    std::vector<UnspokenLine> lines;
    std::atomic<bool> cancelled = false;
};

LinesAhead::LinesAhead(LineCache cache, EnginePlaces places, SpeakingLimits limits, QObject* parent)
    : QObject(parent), m_cache(std::move(cache)), m_places(std::move(places)), m_limits(limits) {
    m_worker.setMaxThreadCount(1);
    m_worker.setThreadPriority(QThread::LowPriority);
}

LinesAhead::~LinesAhead() {
    cancel();
    m_worker.waitForDone();
}

void LinesAhead::cancel() {
    if (m_job)
        m_job->cancelled = true;
    m_job.reset();
}

void LinesAhead::prepare(const SpeechChoice& choice, const QString& locale,
                         std::vector<UnspokenLine> lines) {
    cancel();
    m_lines.clear();
    m_engine.clear();
    m_trouble.clear();
    m_language = languageTag(locale);
    m_wanted = std::move(lines);
    const Found engine = engineFor(choice, locale, m_places);
    if (!engine)
        fail(engine.error());
    else if (*engine && !m_wanted.empty())
        return begin(**engine);
    Q_EMIT finished();
}

void LinesAhead::begin(const SpeechEngine& engine) {
    m_engine = engine.name();
    std::vector<UnspokenLine> missing;
    for (const UnspokenLine& line : m_wanted) {
        if (const auto clip = m_cache.find(engine, {line.text, m_language}))
            m_lines[{line.id, line.number}] = *clip;
        else
            missing.push_back(line);
    }
    if (missing.empty())
        return Q_EMIT finished();
    m_job.reset(new Job{engine, m_language, std::move(missing)});
    m_worker.start([this, job = m_job] { work(job); });
    Q_EMIT progressed(static_cast<int>(m_lines.size()), static_cast<int>(m_wanted.size()));
}

// On the worker's thread. What it tells is heard only while its job is still wanted.
void LinesAhead::work(const std::shared_ptr<Job>& job) {
    const auto tell = [this, job](auto function) {
        QMetaObject::invokeMethod(this, [this, job, function] {
            if (m_job == job)
                function();
        });
    };
    int failures = 0;
    for (const UnspokenLine& line : job->lines) {
        const Utterance utterance{line.text, job->language};
        const auto samples = speak(job->engine, utterance, m_limits, job->cancelled);
        if (job->cancelled)
            return;
        const bool isKept = samples && m_cache.keep(job->engine, utterance, *samples);
        const auto clip = isKept ? m_cache.find(job->engine, utterance) : std::nullopt;
        if (clip) {
            tell([this, line, clip] { add(line, *clip); });
            continue;
        }
        tell([this, sentence = samples ? tr("Spoken lines cannot be kept in %1; make room on the "
                                            "disk.")
                                             .arg(m_cache.root())
                                       : samples.error().sentence] { fail(sentence); });
        if (++failures == mostFailures)
            break;
    }
    m_cache.shrinkTo(largestCache);
    tell([this] { end(); });
}

void LinesAhead::add(const UnspokenLine& line, const SpokenClip& clip) {
    m_lines[{line.id, line.number}] = clip;
    Q_EMIT progressed(static_cast<int>(m_lines.size()), static_cast<int>(m_wanted.size()));
}

void LinesAhead::fail(const QString& sentence) {
    if (!m_trouble.isEmpty())
        return;
    m_trouble = sentence;
    qWarning("%s", qUtf8Printable(sentence));
    Q_EMIT failed(sentence);
}

void LinesAhead::end() {
    m_job.reset();
    Q_EMIT finished();
}

QString LinesAhead::status() const {
    const int ready = static_cast<int>(m_lines.size());
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (m_wanted.empty())
        return tr("Every line has a recording, so none is needed now.");
    if (m_engine.isEmpty())
        return tr("Nobody speaks %n line(s): a chime and a caption stand for each.", nullptr,
                  static_cast<int>(m_wanted.size()));
    if (isRunning())
        return tr("%1 is speaking: %2 of %3 lines are ready.", "A program's name and two counts")
            .arg(m_engine)
            .arg(ready)
            .arg(m_wanted.size());
    return tr("%1 speaks %n line(s).", "A program's name", ready).arg(m_engine);
}

} // namespace supine::voice
