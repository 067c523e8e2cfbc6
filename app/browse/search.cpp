// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/search.h"

#include "app/text.h"

#include <QStringList>

#include <algorithm>

namespace supine::browse {

namespace {

bool holds(const QString& folded, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return folded.contains(word); });
}

/// Looks through one exercise.
class Search {
public:
    Search(const model::Exercise& exercise, const QStringList& words)
        : m_exercise(exercise), m_inLine(words) {
        const QString title = folded(text::of(exercise.title));
        m_isInTitle = holds(title, words);
        if (!m_isInTitle)
            m_inLine.removeIf([&](const QString& word) { return title.contains(word); });
    }

    bool isInTitle() const { return m_isInTitle; }

    std::vector<Finding> findings(const Reader& reader) {
        if (m_isInTitle || isIn(text::of(m_exercise.purpose)))
            add(FoundIn::Title, text::of(m_exercise.purpose));
        lookThroughSteps(reader);
        for (const model::Note& note : m_exercise.notes)
            if (isIn(text::of(note.title) + u' ' + text::of(note.text)))
                add(FoundIn::Note, text::of(note.text));
        return std::move(m_found);
    }

private:
    // Without words the titles are enough.
    bool isIn(const QString& line) const {
        return !m_inLine.isEmpty() && holds(folded(line), m_inLine);
    }

    void lookThroughSteps(const Reader& reader) {
        int number = 0;
        for (const model::Step* step : model::stepsOf(m_exercise, reader.level)) {
            ++number;
            const bool onBed = reader.place == model::Place::Bed && step->bedText;
            const QString line = text::of(onBed ? *step->bedText : step->text);
            if (!isIn(line))
                continue;
            add(FoundIn::Step, line);
            m_found.back().step = step->id;
            m_found.back().number = number;
        }
    }

    void add(FoundIn kind, const QString& line) {
        m_found.push_back({&m_exercise, kind, {}, 0, line});
    }

    const model::Exercise& m_exercise;
    QStringList m_inLine; ///< The words that a line must have.
    bool m_isInTitle = false;
    std::vector<Finding> m_found;
};

} // namespace

QString folded(const QString& text) {
    QString plain;
    for (const QChar& letter : text.normalized(QString::NormalizationForm_KD))
        if (!letter.isMark())
            plain += letter;
    return plain.toCaseFolded().simplified();
}

std::vector<Finding> search(const std::vector<const model::Exercise*>& exercises,
                            const Reader& reader, const QString& words) {
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<Finding> inTitles;
    std::vector<Finding> others;
    for (const model::Exercise* exercise : exercises) {
        Search one(*exercise, wanted);
        std::vector<Finding>& found = one.isInTitle() ? inTitles : others;
        for (Finding& finding : one.findings(reader))
            found.push_back(std::move(finding));
    }
    inTitles.insert(inTitles.end(), std::make_move_iterator(others.begin()),
                    std::make_move_iterator(others.end()));
    return inTitles;
}

} // namespace supine::browse
