// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/diary/store.h"
#include "core/diary/summary.h"
#include "core/model/routine.h"

namespace supine::diary {

/// The day in the person's language: "14 May", with its year where that is not this one's.
QString dayTitle(const Day& day, const Day& today);

/// "May", with its year where that is not this one's.
QString monthTitle(const Month& month, const Day& today);

/// When a practice began, as one says it on this day: "Yesterday, 19:40", "Tuesday, 7:15",
/// "14 May, 19:40".
QString whenTitle(const When& when, const Day& today);

/// "Last practised on Tuesday.", or today, yesterday, on 3 October.
QString lastPractisedSentence(const Day& last, const Day& today);

/// "1 hour 58 minutes", at least one minute.
QString lengthInWords(Seconds length);

/// What was practised: "Standard, 10 minutes"; of another routine or of one exercise alone with its
/// name.
QString practisedWords(const Entry& entry, const model::Library& library);

/// What else there is to say of it, sentence by sentence: what hurt, what was skipped, where it was
/// left. Mostly empty.
QString remarksOn(const Entry& entry, const model::Library& library);

/// "5 before, 3 after", or one of them, or nothing.
QString numbersInWords(const std::optional<Feeling>& before, const std::optional<Feeling>& after);

/// The same of means, with one decimal where they have one: "5.4 before, 3 after".
QString meansInWords(const std::optional<double>& before, const std::optional<double>& after);

/// What before and after say together: "2 lower: a clear change." Nothing where one is missing.
QString changeInWords(const std::optional<Feeling>& before, const std::optional<Feeling>& after);

/// The whole entry for ears: "14 May, Standard, 10 minutes, 4 before, 4 after".
QString entryInWords(const Entry& entry, const model::Library& library, const Day& today);

/// "12 days of practice, 1 hour 58 minutes."
QString sumSentence(const Sum& sum);

/// "Clearly lower after 4 of 12 practices, about the same after 8. A change counts as clear from 2
/// points on."
QString comparisonSentence(const Comparison& comparison);

/// Why something of the diary could not be read or written, and that it is no loss.
QString faultInWords(const Fault& fault);

} // namespace supine::diary
