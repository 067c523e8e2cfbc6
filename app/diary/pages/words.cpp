// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/words.h"

#include "app/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace supine::diary {

namespace {

using std::chrono::sys_days;

constexpr int daysSaidByName = 6;

class Words {
    Q_DECLARE_TR_FUNCTIONS(supine::diary::Words)
};

QDate dateOf(const Day& day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

QString timeOf(const When& when) {
    const auto local = when.utc + when.ahead;
    const auto ofDay = local - std::chrono::floor<std::chrono::days>(local);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ofDay.count()) * 1000);
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString nameOfDay(const Day& day, const Day& today) {
    const auto ago = (sys_days{today} - sys_days{day}).count();
    if (ago == 0)
        return Words::tr("Today");
    if (ago == 1)
        return Words::tr("Yesterday");
    if (ago > 1 && ago <= daysSaidByName)
        return QLocale().standaloneDayName(dateOf(day).dayOfWeek());
    return dayTitle(day, today);
}

// English titles are ordinary words once they stand inside a sentence; German nouns keep their
// capital.
QString midSentence(const QString& title) {
    const QLocale::Language language = QLocale().language();
    return language == QLocale::English || language == QLocale::C ? title.toLower() : title;
}

QString titleOf(const std::string& exercise, const model::Library& library) {
    const model::Exercise* const known = library.exercise(exercise);
    return known != nullptr ? midSentence(text::of(known->title)) : text::plain(exercise);
}

QString listOf(const Entry& entry, const model::Library& library, bool (*isMeant)(const Part&)) {
    QStringList names;
    for (const Part& part : entry.parts)
        if (isMeant(part))
            names << titleOf(part.exercise, library);
    return QLocale().createSeparatedList(names);
}

QString endingOf(const Entry& entry, const model::Library& library) {
    const QString where = titleOf(entry.leftIn, library);
    if (entry.leftIn.empty() || entry.ending == Ending::Finished)
        return {};
    return entry.ending == Ending::StoppedEarly ? Words::tr("Stopped in %1", "an exercise").arg(where)
                                                : Words::tr("Left in %1", "an exercise").arg(where);
}

// The first share also says of how many.
QString shareOf(const QString& what, int count, int all, bool isFirst) {
    return isFirst ? Words::tr("%1 after %2 of %n practice(s)", "a change of the back; how often", all)
                         .arg(what)
                         .arg(count)
                   : Words::tr("%1 after %2", "a change of the back; how often").arg(what).arg(count);
}

} // namespace

QString dayTitle(const Day& day, const Day& today) {
    //: How a day is written, in the letters of Qt's date formats.
    const QString format = day.year() == today.year() ? Words::tr("d MMMM")
                                                      //: How a day is written, in the letters of Qt's date formats.
                                                      : Words::tr("d MMMM yyyy");
    return QLocale().toString(dateOf(day), format);
}

QString monthTitle(const Month& month, const Day& today) {
    const QString name = QLocale().standaloneMonthName(
        static_cast<int>(static_cast<unsigned>(month.month())));
    return month.year() == today.year()
               ? name
               : Words::tr("%1 %2", "a month and its year")
                     .arg(name, QString::number(static_cast<int>(month.year())));
}

QString whenTitle(const When& when, const Day& today) {
    return Words::tr("%1, %2", "a day and the time of day")
        .arg(nameOfDay(when.day(), today), timeOf(when));
}

QString lastPractisedSentence(const Day& last, const Day& today) {
    const auto ago = (sys_days{today} - sys_days{last}).count();
    if (ago == 0)
        return Words::tr("Last practised today.");
    if (ago == 1)
        return Words::tr("Last practised yesterday.");
    return Words::tr("Last practised on %1.", "Tuesday, or 3 October").arg(nameOfDay(last, today));
}

QString lengthInWords(Seconds length) {
    const int minutes = std::max(1, static_cast<int>(std::lround(length.count() / 60)));
    if (minutes < 60)
        return text::minutes(length);
    const QString hours = Words::tr("%n hour(s)", nullptr, minutes / 60);
    if (minutes % 60 == 0)
        return hours;
    return Words::tr("%1 %2", "hours and minutes, as in 1 hour 58 minutes")
        .arg(hours, Words::tr("%n minute(s)", nullptr, minutes % 60));
}

QString practisedWords(const Entry& entry, const model::Library& library) {
    QStringList words;
    const model::Routine* const routine = library.routine(entry.routine);
    const model::Exercise* const alone = library.exercise(entry.routine);
    // A level's name alone means the routine of every day.
    if (routine != nullptr && routine->id != "five")
        words << text::of(routine->title);
    else if (alone != nullptr)
        words << text::of(alone->title);
    words << text::levelName(entry.level) << text::minutes(entry.length);
    return words.join(Words::tr(", ", "between the parts of what was practised"));
}

QString remarksOn(const Entry& entry, const model::Library& library) {
    QStringList remarks;
    const auto add = [&](const QString& pattern, bool (*isMeant)(const Part&)) {
        const QString names = listOf(entry, library, isMeant);
        if (!names.isEmpty())
            remarks << pattern.arg(names);
    };
    add(Words::tr("It hurt in %1", "exercises"), [](const Part& part) {
        return part.hurts > 0 && part.skip != Skip::Hurt;
    });
    add(Words::tr("It hurt in %1, skipped", "exercises"),
        [](const Part& part) { return part.skip == Skip::Hurt; });
    add(Words::tr("Skipped %1", "exercises"),
        [](const Part& part) { return part.skip == Skip::Choice; });
    const QString ending = endingOf(entry, library);
    if (!ending.isEmpty())
        remarks << ending;
    return remarks.join(Words::tr(". ", "between remarks on a practice"));
}

QString meansInWords(const std::optional<double>& before, const std::optional<double>& after) {
    const auto number = [](double mean) { return QLocale().toString(std::round(10 * mean) / 10); };
    if (before && after)
        return Words::tr("%1 before, %2 after", "how the back was, 0 to 10")
            .arg(number(*before), number(*after));
    if (before)
        return Words::tr("%1 before", "how the back was, 0 to 10").arg(number(*before));
    return after ? Words::tr("%1 after", "how the back was, 0 to 10").arg(number(*after)) : QString();
}

QString numbersInWords(const std::optional<Feeling>& before, const std::optional<Feeling>& after) {
    return meansInWords(before, after);
}

QString changeInWords(const std::optional<Feeling>& before, const std::optional<Feeling>& after) {
    Entry entry;
    entry.before = before;
    entry.after = after;
    switch (changeOf(entry)) {
    case Change::Lower:
        return Words::tr("%1 lower: a clear change.", "how the back changed").arg(*before - *after);
    case Change::Higher:
        return Words::tr("%1 higher: a clear change.", "how the back changed").arg(*after - *before);
    case Change::AboutTheSame:
        return Words::tr("About the same.", "how the back changed");
    case Change::Unknown:
        break;
    }
    return {};
}

QString entryInWords(const Entry& entry, const model::Library& library, const Day& today) {
    QStringList words{dayTitle(entry.start.day(), today), practisedWords(entry, library)};
    for (const QString& more : {numbersInWords(entry.before, entry.after), remarksOn(entry, library),
                                text::plain(entry.note)})
        if (!more.isEmpty())
            words << more;
    return words.join(Words::tr(", ", "between the parts of a practice, read aloud"));
}

QString sumSentence(const Sum& sum) {
    if (sum.practices == 0)
        return Words::tr("No practice in this month.");
    return Words::tr("%1, %2.", "days of practice; hours and minutes")
        .arg(Words::tr("%n day(s) of practice", nullptr, sum.days), lengthInWords(sum.length));
}

QString comparisonSentence(const Comparison& comparison) {
    const int all = comparison.counted();
    if (all == 0)
        return Words::tr("Say how your back is before and after a practice, and both stand here.");
    struct Share {
        QString first; ///< At the beginning of the sentence.
        QString later;
        int count;
    };
    const Share shares[] = {
        {Words::tr("Clearly lower", "first in a sentence, as in: Clearly lower after 4 of 12 practices"),
         Words::tr("clearly lower", "within a sentence"), comparison.lower},
        {Words::tr("About the same", "first in a sentence"),
         Words::tr("about the same", "within a sentence"), comparison.same},
        {Words::tr("Clearly higher", "first in a sentence"),
         Words::tr("clearly higher", "within a sentence"), comparison.higher}};
    QStringList parts;
    for (const Share& share : shares)
        if (share.count > 0)
            parts << shareOf(parts.isEmpty() ? share.first : share.later, share.count, all,
                             parts.isEmpty());
    return Words::tr("%1. A change counts as clear from 2 points on.", "how the back changed")
        .arg(parts.join(Words::tr(", ", "between the parts of how the back changed")));
}

QString faultInWords(const Fault& fault) {
    switch (fault.kind) {
    case Fault::Kind::Full:
        return Words::tr("The disk is full. The diary stays as it was.");
    case Fault::Kind::ReadOnly:
        return Words::tr("The diary's folder can't be written to. The diary stays as it was.");
    case Fault::Kind::Newer:
        return Words::tr("A newer Supine wrote this diary. It stays as it is.");
    case Fault::Kind::Damaged:
        return Words::tr("The diary's file can't be read. It is kept as %1.").arg(text::plain(fault.place));
    case Fault::Kind::Busy:
        return Words::tr("Another window is writing in the diary. Please try again.");
    case Fault::Kind::Other:
        break;
    }
    return Words::tr("The diary can't be written to. It stays as it was.");
}

} // namespace supine::diary
