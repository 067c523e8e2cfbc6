// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/done_words.h"

#include "app/diary/pages/words.h"
#include "app/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace supine::diary {

namespace {

class DoneWords {
    Q_DECLARE_TR_FUNCTIONS(supine::diary::DoneWords)
};

// What belongs together stays on one line.
QString shareOfPart(const Part& part, const model::Exercise& exercise) {
    const QString title =
        text::of(exercise.shortTitle.empty() ? exercise.title : exercise.shortTitle);
    return DoneWords::tr("%1 %2 of %3", "an exercise; repetitions done; of how many")
        .arg(title)
        .arg(part.repetitions)
        .arg(part.intended)
        .replace(u' ', QChar::Nbsp);
}

QString repetitionsSentence(const Entry& entry, const model::Library& library) {
    QStringList less;
    int whole = 0;
    for (const Part& part : entry.parts) {
        const model::Exercise* const exercise = library.exercise(part.exercise);
        if (exercise == nullptr || exercise->isSection)
            continue;
        if (part.repetitions >= part.intended)
            ++whole;
        else
            less << shareOfPart(part, *exercise);
    }
    if (less.isEmpty())
        return whole == 0 ? QString()
                          : DoneWords::tr("Every repetition of %n movement(s).", nullptr, whole);
    const QString list = less.join(DoneWords::tr(", ", "between exercises and their repetitions"));
    return whole == 0 ? DoneWords::tr("%1.", "exercises and their repetitions").arg(list)
                      : DoneWords::tr("%1, all else in full.", "exercises and their repetitions")
                            .arg(list);
}

} // namespace

QString doneInWords(const Entry& entry, const model::Library& library) {
    QStringList sentences;
    if (const QString repetitions = repetitionsSentence(entry, library); !repetitions.isEmpty())
        sentences << repetitions;
    if (const QString remarks = remarksOn(entry, library); !remarks.isEmpty())
        sentences << DoneWords::tr("%1.", "what else there is to say of a practice").arg(remarks);
    return sentences.join(u' ');
}

} // namespace supine::diary
