// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/engines/known_engines.h"
#include "app/voice/engines/line_cache.h"
#include "app/voice/engines/speaking.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace supine::voice {

/// Who speaks the lines that no voice pack has.
struct SpeechChoice {
    enum class Kind {
        Automatic, ///< The best program that is found.
        Off,       ///< Nobody: a chime and a caption.
        Own        ///< `command`.
    };

    Kind kind = Kind::Automatic;
    QString command; ///< As a SpeechEngine reads it; kept also while it is not used.

    friend bool operator==(const SpeechChoice&, const SpeechChoice&) = default;
};

/// A line that somebody has to speak.
struct UnspokenLine {
    std::string id;
    int number = 0;
    QString text;
};

/// The cache never grows beyond this, in bytes.
inline constexpr qint64 largestCache = 200LL * 1024 * 1024;

/// Lets a speech engine speak lines ahead of time, in the background and one after the other, and
/// keeps them in a cache. A line that fails is left out; the first failure is told, and after three
/// the engine is given up. Sessions go on with what there is.
class LinesAhead : public QObject {
    Q_OBJECT

public:
    LinesAhead(LineCache cache, EnginePlaces places, SpeakingLimits limits = {},
               QObject* parent = nullptr);
    ~LinesAhead() override; ///< Stops what is running.

    /// Gives up what was asked for before, and begins with these lines. What the cache holds is
    /// there when it returns. `locale` is "de" or "pt_BR".
    void prepare(const SpeechChoice& choice, const QString& locale,
                 std::vector<UnspokenLine> lines);

    /// All that is ready by now.
    const RenderedLines& lines() const { return m_lines; }

    bool isRunning() const { return m_job != nullptr; }
    /// In one sentence what is or was done and by whom, or what stands in the way.
    QString status() const;

Q_SIGNALS:
    /// So many of all lines are ready; status() is another now.
    void progressed(int ready, int all);
    /// One sentence, once for each prepare().
    void failed(const QString& sentence);
    /// Nothing more will come; lines() has what could be had.
    void finished();

private:
    struct Job;

    void cancel();
    void begin(const SpeechEngine& engine);
    void work(const std::shared_ptr<Job>& job);
    void add(const UnspokenLine& line, const SpokenClip& clip);
    void fail(const QString& sentence);
    void end();

    LineCache m_cache;
    EnginePlaces m_places;
    SpeakingLimits m_limits;
    QString m_language;
    std::vector<UnspokenLine> m_wanted;
    RenderedLines m_lines;
    QString m_engine;           ///< Its name; empty while there is none.
    QString m_trouble;          ///< The sentence of what failed; empty when nothing did.
    std::shared_ptr<Job> m_job; ///< Null while nothing runs.
    QThreadPool m_worker;
};

} // namespace supine::voice
