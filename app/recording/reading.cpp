// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/reading.h"

#include "app/voice/packs/opus_file.h"

#include <algorithm>
#include <utility>

namespace supine::recording {

using voice::Recorder;

namespace {

Notice::Kind kindOf(Recorder::Trouble trouble, bool hasTake) {
    switch (trouble) {
    case Recorder::Trouble::NoMicrophone:
        return Notice::Kind::NoMicrophone;
    case Recorder::Trouble::Refused:
        return Notice::Kind::Refused;
    case Recorder::Trouble::Lost:
        return hasTake ? Notice::Kind::LostInTake : Notice::Kind::Lost;
    case Recorder::Trouble::None:
        break;
    }
    return Notice::Kind::None;
}

} // namespace

Reading::Reading(Script script, voice::RecordedPack pack, Recorder& recorder, voice::Replay& replay,
                 QObject* parent)
    : QObject(parent), m_script(std::move(script)), m_pack(std::move(pack)), m_recorder(recorder),
      m_replay(replay) {
    for (const Line& line : m_script.lines)
        m_recorded.push_back(m_pack.speaks(line.spoken.text.id, line.spoken.number, line.digest));
    m_at = m_script.lines.empty() ? 0 : m_script.lines.size() - 1; // so that the search begins at 0
    m_at = nextMissing().value_or(0);
    connect(&m_recorder, &Recorder::heard, this, &Reading::hear);
    connect(&m_recorder, &Recorder::ended, this, &Reading::finishTake);
    connect(&m_replay, &voice::Replay::ended, this, [this](bool wasHeard) {
        m_isListening = false;
        if (!wasHeard)
            m_notice = {Notice::Kind::NoSpeakers, {}};
        Q_EMIT changed();
    });
}

const voice::Take* Reading::take() const {
    const auto found = m_takes.find(m_at);
    return found == m_takes.end() ? nullptr : &found->second;
}

const content::VoiceClip* Reading::clip() const {
    return m_recorded[m_at] ? m_pack.clip(line().spoken.text.id, line().spoken.number) : nullptr;
}

voice::Samples Reading::sound() const {
    if (const voice::Take* const unkept = take())
        return unkept->samples;
    if (const content::VoiceClip* const kept = clip())
        if (auto samples = voice::readOpus(m_pack.pathOf(*kept)))
            return std::move(*samples);
    return {};
}

std::size_t Reading::recorded() const {
    return static_cast<std::size_t>(std::count(m_recorded.begin(), m_recorded.end(), true));
}

std::size_t Reading::recordedIn(const Section& section) const {
    const auto first = m_recorded.begin() + static_cast<std::ptrdiff_t>(section.first);
    return static_cast<std::size_t>(
        std::count(first, first + static_cast<std::ptrdiff_t>(section.count), true));
}

std::optional<std::size_t> Reading::nextMissing() const {
    const std::size_t count = m_script.lines.size();
    for (const bool rare : {false, true})
        for (std::size_t i = 1; i <= count; ++i) {
            const std::size_t line = (m_at + i) % count;
            if (!m_recorded[line] && m_script.lines[line].isRare == rare &&
                m_takes.count(line) == 0)
                return line;
        }
    return {};
}

void Reading::settle() {
    m_state = take() != nullptr ? State::Taken : State::Ready;
    m_verdict = take() != nullptr ? take()->verdict : voice::Verdict::Good;
    m_cameToNothing = false;
}

void Reading::go(std::size_t line) {
    if (!mayGo() || line >= m_script.lines.size())
        return;
    if (std::exchange(m_isListening, false))
        m_replay.stop();
    m_at = line;
    m_notice = {};
    m_level = {};
    settle();
    Q_EMIT changed();
}

void Reading::step(int by) {
    const auto last = static_cast<std::ptrdiff_t>(m_script.lines.size()) - 1;
    const auto wanted = static_cast<std::ptrdiff_t>(m_at) + by;
    go(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, last)));
}

void Reading::skipSections(int by) {
    const auto last = static_cast<std::ptrdiff_t>(m_script.sections.size()) - 1;
    const auto wanted = static_cast<std::ptrdiff_t>(line().section) + by;
    const auto section = std::clamp<std::ptrdiff_t>(wanted, 0, last);
    go(m_script.sections[static_cast<std::size_t>(section)].first);
}

void Reading::goToNextMissing() {
    if (const auto next = nextMissing())
        go(*next);
}

void Reading::recordOrStop() {
    if (mayGo()) {
        startRecording();
    } else if (m_state != State::Ending) {
        m_state = State::Ending;
        m_recorder.stop();
        Q_EMIT changed();
    }
}

void Reading::startRecording() {
    m_replay.stop();
    m_isListening = false;
    m_notice = {};
    m_cameToNothing = false;
    m_level = {};
    m_heard.clear();
    m_state = State::Opening;
    m_recorder.start();
    Q_EMIT changed();
}

void Reading::hear(const voice::Samples& samples) {
    if (mayGo())
        return;
    m_heard.insert(m_heard.end(), samples.begin(), samples.end());
    m_level.hear(samples);
    if (m_state == State::Opening) {
        m_state = State::Recording;
        Q_EMIT changed();
    }
    if (m_state == State::Recording &&
        voice::toSeconds(static_cast<voice::Frame>(m_heard.size())) >= voice::longestTake)
        recordOrStop();
    Q_EMIT levelChanged();
}

// A recording without a word in it leaves the take before it alone.
void Reading::finishTake(Recorder::Trouble trouble) {
    if (mayGo())
        return;
    const bool wasCalledOff = m_heard.empty();
    voice::Take made = voice::takeOf(std::exchange(m_heard, {}), line().spoken.room);
    const voice::Verdict verdict = made.verdict;
    const bool canBeKept = made.canBeKept();
    if (canBeKept)
        m_takes[m_at] = std::move(made);
    settle();
    m_notice = {kindOf(trouble, canBeKept), {}};
    if (!canBeKept && !wasCalledOff) {
        m_verdict = verdict;
        m_cameToNothing = true;
    }
    Q_EMIT changed();
}

bool Reading::save(std::size_t at, const voice::Take& take) {
    const session::SpokenText& spoken = m_script.lines[at].spoken;
    const auto fault = m_pack.keep(spoken.text.id, spoken.number, m_script.lines[at].digest, take);
    if (fault) {
        m_notice = {Notice::Kind::NotSaved, *fault};
        return false;
    }
    m_recorded[at] = true;
    Q_EMIT kept();
    return true;
}

void Reading::keep() {
    if (m_state == State::Ready)
        return goToNextMissing();
    if (m_state != State::Taken)
        return;
    if (save(m_at, *take())) {
        m_takes.erase(m_at);
        m_notice = {};
        settle();
        if (const auto next = nextMissing())
            return go(*next);
    }
    Q_EMIT changed();
}

void Reading::listen() {
    if (!mayGo())
        return;
    if (std::exchange(m_isListening, false)) {
        m_replay.stop();
    } else if (auto samples = sound(); !samples.empty()) {
        m_notice = {};
        m_isListening = true;
        m_replay.play(std::make_shared<const voice::Samples>(std::move(samples)));
    } else if (clip() != nullptr) {
        m_notice = {Notice::Kind::Unreadable, {}};
    }
    Q_EMIT changed();
}

bool Reading::keepAll() {
    for (auto next = m_takes.begin(); next != m_takes.end();) {
        if (!save(next->first, next->second)) {
            Q_EMIT changed();
            return false;
        }
        next = m_takes.erase(next);
    }
    settle();
    Q_EMIT changed();
    return true;
}

void Reading::keepWhatIsNew() {
    for (auto next = m_takes.begin(); next != m_takes.end();)
        if (!m_recorded[next->first] && save(next->first, next->second))
            next = m_takes.erase(next);
        else
            ++next;
    if (mayGo())
        settle();
}

void Reading::rename(const voice::Narrator& speaker) {
    const auto fault = m_pack.rename(speaker);
    m_notice = fault ? Notice{Notice::Kind::NotSaved, *fault} : Notice{};
    Q_EMIT changed();
}

} // namespace supine::recording
